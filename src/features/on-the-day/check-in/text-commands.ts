// Marking by words: 'mark HV arrived 10.12', 'police left 11.15', 'who is here'.
import { attendeeOf, presenceOf } from '../../../domain/meeting/arrival.ts'
import { anybodyMarked } from '../../../domain/meeting/quorum-that-day.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../../domain/state/invitation.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { overviewAsked } from '../../../understanding/reading/overview.ts'
import type { TextHandler, UnderstoodText } from '../../kernel/feature.ts'
import { matchInvitees, mentionsOf, namesANamesake } from '../../kernel/match-invitees.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { factsOf, type MeetingFacts } from '../../kernel/meeting-facts.ts'
import { sayUnstated } from '../../kernel/proposal.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { markAndShow, standingInputs } from './marking.ts'
import { lastHeld, listOrShow, onNow } from './meetings-now.ts'
import { sayMarked } from './presence-words.ts'
import { keepAndShow, offerMarks } from './several-marks.ts'
import { asksWhoIsHere, type TypedMark, type TypedMarks, typedMarks } from './typed-marks.ts'
import { dayCard, sayNotHere, sayWhoLeft } from './view.ts'
import { entryText, type WantedMark } from './wanted-marks.ts'

export const texts: readonly TextHandler[] = [
  {
    intents: ['arrive'],
    records: 'anybody',
    say: async (context, said) => [await sayArrival(context, said)],
  },
  // Once people are marked, the quorum is the one at the table, not the forecast.
  {
    intents: ['quorum'],
    say: async (context, { slots, text }) =>
      overviewAsked(text) !== undefined
        ? []
        : tableNow(context, slots, ({ conference }) => anybodyMarked(conference)),
  },
  // Nor is 'who's missing' about the answers once the table is marked.
  {
    intents: ['missing'],
    say: async (context, { slots, text }) =>
      /\b(?:repl(?:y|ied|ies)|answer\w*|respond\w*|reports?)\b/i.test(text)
        ? []
        : tableNow(context, slots, ({ conference }) => anybodyMarked(conference)),
  },
  // 'Who left before the end' asks of one meeting; who is late as a rule is counted elsewhere.
  {
    intents: ['punctuality'],
    say: async (context, { slots, text }) => {
      if (!asksWhoLeft.test(text)) return []
      const now = await onNow(context, slots)
      const meetings = now.length > 0 ? now : await lastHeld(context)
      return meetings.length === 0 ? [] : [await listOrShow(context, meetings, sayWhoLeft)]
    },
  },
  // 'Ruth has left', on the day: whose mark is meant is tapped.
  {
    intents: ['personLeft'],
    say: (context, { slots }) => tableNow(context, slots, () => true),
  },
  {
    intents: ['register'],
    say: (context, { slots }) => tableNow(context, slots, () => true),
  },
  // 'Why is the gp not coming' asks for what the gp said; 'why is the gp not here' is seen at the
  // table.
  {
    intents: ['whyAbsent'],
    say: async (context, { slots, text }) =>
      !/\bhere\b/i.test(text) && (await namesSomebody(context, text))
        ? []
        : tableNow(context, slots, () => true),
  },
  // 'GP here, police running late' is about others; people who are late themselves name nobody.
  {
    intents: ['late', 'whoIsLate'],
    records: 'anybody',
    say: async (context, said) => {
      const now = await onNow(context, said.slots)
      const tellsOfOthers =
        now.length > 0 &&
        now.every(mayMark(context)) &&
        !asksWhoIsHere(said.text) &&
        (await namesSomebody(context, said.text))
      if (tellsOfOthers) return [await sayArrival(context, said)]
      return said.intent === 'late' ? [] : sayWhoIsMissing(context, now, said.text)
    },
  },
]

const asksOfOneDay = /\b(?:turn\w* up|show\w* up|arriv\w+|came|come|absent|missing|here|there)\b/i

/**
 * 'Has anyone not turned up': now, or at the last meeting. Who is late as a rule is counted
 * elsewhere.
 */
async function sayWhoIsMissing(
  context: RequestContext,
  now: readonly Meeting[],
  text: string,
): Promise<PrivateCard[]> {
  const meetings = now.length > 0 || !asksOfOneDay.test(text) ? now : await lastHeld(context)
  return meetings.length === 0 ? [] : [await listOrShow(context, meetings, sayNotHere)]
}

const asksWhoLeft = new RegExp(
  String.raw`^\W*(?:did |has |have )?(?:who|anyone|anybody|` +
    String.raw`somebody)\b.{0,20}\b(?:left|leave|went|go|gone)\b(?!.*\b(?:usually|` +
    String.raw`often|always|ever|this (?:month|year|term))\b)`,
  'i',
)

const mayMark =
  ({ actor }: RequestContext) =>
  ({ conference }: Meeting): boolean =>
    may(actor, { act: 'mark-arrival', conference })

/**
 * The list, if a meeting of this person's is on; otherwise nothing, so that another feature
 * answers.
 */
async function tableNow(
  context: RequestContext,
  slots: Pick<Slots, 'reference'>,
  fits: (meeting: Meeting) => boolean,
): Promise<PrivateCard[]> {
  const asked = await onNow(context, slots)
  return asked.length > 0 && asked.every(fits) ? [await listOrShow(context, asked)] : []
}

const namesSomebody = async (context: RequestContext, text: string): Promise<boolean> => {
  const listed = await Promise.all((await onNow(context, {})).map((one) => factsOf(context, one)))
  return listed.some((facts) => mentionsOf(facts, text).length > 0)
}

const inSomebodysPlace = /\b(?:for|instead of|in place of|on behalf of|covering)\b/i

/**
 * Marks at once whom one plain sentence names, at the one meeting that is on; otherwise writes
 * nothing and shows the buttons.
 */
async function sayArrival(
  context: RequestContext,
  { slots, text, stated }: UnderstoodText,
): Promise<PrivateCard> {
  const fitting = await onNow(context, slots)
  const [only, ...others] = fitting
  if (only === undefined || !fitting.every(mayMark(context))) return listOrShow(context, fitting)
  const readFor = async (meeting: Meeting) => {
    const facts = await factsOf(context, meeting)
    return { facts, said: typedMarks(facts, text, matchInvitees(facts, slots, text)) }
  }
  // 'Jane is here for Daniel': which of the two is named says nothing yet of who was marked.
  const isForAnother = inSomebodysPlace.test(text)
  if (others.length > 0) {
    const read = await Promise.all(fitting.map(readFor))
    return listOrShow(
      context,
      read.map(({ facts, said }) => ({
        ...facts,
        slot: said === undefined || isForAnother ? '' : entryText(wantedIn(facts, said)),
      })),
    )
  }
  const { facts, said } = await readFor(only)
  if (said === undefined) return dayCard(facts, { notice: sayUnread(facts, text) })
  return isForAnother
    ? dayCard(facts, {
        notice: 'I’ve marked nobody by that. Please tap who is here, and for whom.',
      })
    : markSaid({ context, facts, stated }, said)
}

const saysLate = /\b(?:late|delayed|stuck in traffic|on (?:her|his|their|the) way|held up)\b/i

/**
 * Somebody is named, and nothing that can be marked is said of them: a question needs no such word.
 */
function sayUnread(facts: MeetingFacts, text: string): string {
  const named = mentionsOf(facts, text).flatMap(({ of }) => of)
  const isNamesake = named.length === 0 && namesANamesake(facts, text)
  if ((named.length === 0 && !isNamesake) || asksWhoIsHere(text)) return ''
  if (isNamesake)
    return 'I’ve marked nobody: I find nobody of that name on this list. Please tap below.'
  const isThere = named.every((one) => presenceOf(facts.conference, one).status === 'here')
  return isThere
    ? 'I’ve changed nothing. Marked already: ' +
        `${[...new Set(named)].map((one) => sayMarked(facts, one)).join(' ')} Tap Left when ` +
        'somebody goes.'
    : saysLate.test(text)
      ? `${agenciesOf(named)}: not here yet. Press ‘Here’ when they come, and the time is kept.`
      : 'I’ve marked nobody: I can’t tell from that whether ' +
        `${agenciesOf(named)} came. Please tap below.`
}

const wantedIn = (facts: MeetingFacts, said: TypedMarks): WantedMark[] => [
  ...said.marks.map((typedMark) => wantedOf(facts, typedMark)),
  ...(said.everybody ? everybodyElse(facts, said) : []),
]

type Telling = Pick<UnderstoodText, 'stated'> & {
  readonly context: RequestContext
  readonly facts: MeetingFacts
}

function markSaid(
  { context, facts, stated }: Telling,
  said: TypedMarks,
): PrivateCard | Promise<PrivateCard> {
  const wanted = wantedIn(facts, said)
  const [only, ...others] = wanted
  const also = sayLeftOut(said)
  if (only === undefined) return dayCard(facts, { notice: sayNobody(said) })
  if (said.everybody || said.unread.length > 0 || !('statement' in stated))
    return offerMarks(facts, wanted, {
      because: 'statement' in stated ? '' : sayUnstated(stated),
      also: [also, ...said.unread.map((words) => `I could not read ‘${words}’.`)]
        .filter((text) => text !== '')
        .join(' '),
    })
  if (others.length > 0 || also !== '') return keepAndShow(context, facts, wanted, also)
  const { invitation, marking } = only
  const ref = {
    caseId: facts.family.id,
    meetingId: facts.conference.id,
    invitationId: invitation.id,
    seen: invitation.marks.length,
  }
  return markAndShow(context, { facts, invitation, ref }, marking)
}

/** Whoever is not marked yet, is not named and did not say that they cannot come. */
const everybodyElse = (facts: MeetingFacts, { marks, unclear }: TypedMarks): WantedMark[] =>
  standingInvitations(facts.conference)
    .filter(
      (invitation) =>
        presenceOf(facts.conference, invitation).status === 'not-marked' &&
        currentAnswer(invitation).status !== 'declined' &&
        !unclear.includes(invitation) &&
        !marks.some((typedMark) => typedMark.invitation === invitation),
    )
    .map((invitation) =>
      wantedOf(facts, { invitation, mark: 'arrived', time: undefined, mode: undefined }),
    )

const sayNobody = ({ unclear, unplaced: [first, ...more] }: TypedMarks): string => {
  if (unclear.length > 0)
    return `I’m not sure what you say of ${agenciesOf(unclear)}. Please tap below.`
  return first !== undefined && more.length === 0 && first.fits > 1
    ? `That fits ${first.fits} people here. Please tap the right one below.`
    : 'I cannot tell whom you mean. Please tap below.'
}

/** Whom the sentence named and what was not taken of it: nothing is dropped without a word. */
function sayLeftOut({ unclear, unplaced, late }: TypedMarks): string {
  const words = [
    ...late.map(
      ({ invitation, minutes }) => `${invitation.agency}: ${minutes} minutes late, you say.`,
    ),
    ...(unclear.length > 0 ? [`${agenciesOf(unclear)}: I’m not sure what you say of them.`] : []),
    ...unplaced.map((mention) =>
      mention.fits > 1
        ? `‘${mention.words}’ fits ${mention.fits} people.`
        : `‘${mention.words}’: I find nobody on this list.`,
    ),
  ]
  return words.length === 0 ? '' : `Not marked: ${words.join(' ')} Please tap below.`
}

const agenciesOf = (invitations: readonly Invitation[]): string =>
  [...new Set(invitations.map(({ agency }) => agency))].join(', ')

function wantedOf(facts: MeetingFacts, { invitation, mark, mode, time }: TypedMark): WantedMark {
  if (mark === 'absent') return { invitation, marking: { mark } }
  const at = time === undefined ? {} : { time }
  if (mark === 'left') return { invitation, marking: { mark, ...at } }
  const usual = standingInputs({ facts, invitation }).mode === 'online' ? 'online' : 'in-person'
  return {
    invitation,
    marking: { mark, who: attendeeOf(invitation), mode: mode ?? usual, ...at },
  }
}
