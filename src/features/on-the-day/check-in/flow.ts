// 'Who is here': the chair and the administrator mark it in a few taps or words; the lead social worker sees it.
import { z } from 'zod'

import { isLocalTime, type LocalTime, localTime } from '../../../domain/ids.ts'
import {
  attendeeOf,
  hasCome,
  isMarkingTime,
  mark,
  type Marking,
  presenceOf,
} from '../../../domain/meeting/arrival.ts'
import { anybodyMarked } from '../../../domain/meeting/quorum-that-day.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { conferencesToOversee, may } from '../../../domain/permissions.ts'
import type { AuditEntry } from '../../../domain/state/audit-entry.ts'
import { type Case, findInvitation, replaceInvitation } from '../../../domain/state/case.ts'
import { namedIn } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation, type Mode } from '../../../domain/state/invitation.ts'
import type { Slots } from '../../../understanding/slots.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import { invitationRef, typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { asksWhyAbsent, matchInvitees } from '../../kernel/match-invitees.ts'
import {
  familiesOf,
  type Meeting,
  meetingAt,
  overseesAny,
  soonestFirst,
} from '../../kernel/meeting-access.ts'
import { whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { readMark } from './parse-arrival.ts'
import {
  dayAbsent,
  dayCame,
  dayHere,
  dayLeft,
  dayList,
  dayOnline,
  dayPerson,
  dayShow,
  dayUndo,
  dayWent,
} from './verbs.ts'
import {
  dayCard,
  type DayFacts,
  isHereLate,
  noMeetingNowCard,
  personCard,
  type PersonInputs,
  sayMarked,
} from './view.ts'

const markRef = invitationRef.extend({ seen: z.number().int().nonnegative() })
type MarkRef = z.infer<typeof markRef>

export const verbs: readonly Verb[] = [
  { verb: dayShow, press: show },
  { verb: dayList, press: async (context) => listOrShow(context, await onNow(context, {})) },
  {
    verb: dayHere,
    press: (context, data) =>
      tap(context, data, ({ invitation }) => arrived(invitation, 'in-person')),
  },
  {
    verb: dayOnline,
    press: (context, data) => tap(context, data, ({ invitation }) => arrived(invitation, 'online')),
  },
  { verb: dayLeft, press: (context, data) => tap(context, data, () => ({ mark: 'left' })) },
  { verb: dayAbsent, press: (context, data) => tap(context, data, () => ({ mark: 'absent' })) },
  {
    verb: dayUndo,
    press: (context, data) => tap(context, data, () => ({ mark: 'taken-back' })),
  },
  {
    verb: dayPerson,
    press: (context, data) =>
      withPlace(context, data, async (place) =>
        personCard(place.facts, place.invitation, { inputs: standingInputs(place), problem: '' }),
      ),
  },
  { verb: dayCame, press: (context, data) => fromForm(context, data, 'arrived') },
  { verb: dayWent, press: (context, data) => fromForm(context, data, 'left') },
]

/** 'Police left 11.15', 'gp arrived 10:12', whoever types it. */
const clocked = /\b(?:left|arrived|joined|came)\b.{0,12}\b\d{1,2}[.:]\d{2}\b/

/** 'HV here', 'social worker is not here', as whoever runs the meeting says it; nobody says it of themselves. */
const seen =
  /^(?!(?:i|im|i['’]m|we|were|we['’]re|my)\b)(?!.*\b(?:reports?|plan|updates?|notes?|link|forms?|can|could|put|help)\b)[a-z.'’-]+(?: [a-z.'’-]+){0,3} (?:here|absent)(?: now| today| online| in person)?$/

export const texts: readonly TextHandler[] = [
  {
    intents: ['arrive'],
    commands: ['who is here', "who's here", 'whos here', 'who’s here'],
    begins: ['mark'],
    sentences: [clocked, seen],
    records: 'anybody',
    say: (context, said) => sayArrival(context, said),
  },
  // On the day these are about the table, not about what was promised before it.
  {
    intents: ['quorum'],
    say: (context, { slots }) =>
      tableNow(context, slots, ({ conference }) => anybodyMarked(conference)),
  },
  {
    intents: [],
    commands: [
      'start',
      'start the meeting',
      'start the conference',
      'start meeting',
      'begin',
      'register',
      'the register',
    ],
    sentences: [/^(?:who(?:.?s| is)|is anyone|is anybody|anyone|anybody) (?:running )?late$/],
    say: (context, { slots }) => tableNow(context, slots, () => true),
  },
  {
    intents: [],
    sentences: [asksWhyAbsent],
    say: (context, { slots }) => tableNow(context, slots, () => true),
  },
  // Somebody else is late: whoever is late themselves says nothing of an agency.
  {
    intents: [],
    sentences: [/\brunning (?:\w+ )*late\b/],
    say: (context, { slots }) =>
      slots.agency === undefined && slots.role === undefined
        ? Promise.resolve([])
        : tableNow(context, slots, ({ conference }) =>
            may(context.actor, { act: 'mark-arrival', conference }),
          ),
  },
]

type Place = { readonly facts: DayFacts; readonly invitation: Invitation }

/** Whoever is marked as somebody's colleague stays one when only the way they take part changes. */
function arrived(invitation: Invitation, mode: Mode): Marking {
  return { mark: 'arrived', who: attendeeOf(invitation), mode }
}

async function show(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const meeting = await meetingAt(context, data, (conference) => ({
    act: 'see-status',
    conference,
  }))
  return meeting === undefined
    ? notFoundCard(context.actor)
    : dayCard(await factsOf(context, meeting))
}

async function factsOf({ deps, actor, now }: RequestContext, meeting: Meeting): Promise<DayFacts> {
  const people = await deps.directory.named(namedIn(meeting.conference))
  return {
    ...meeting,
    person: actor,
    people,
    practice: practiceOf(deps, meeting.conference),
    calendar: deps.calendar,
    now,
  }
}

async function withPlace(
  context: RequestContext,
  data: unknown,
  act: (place: Place, ref: MarkRef) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const ref = markRef.safeParse(data)
  const place = ref.success
    ? await placeOf(context, await context.deps.cases.load(ref.data.caseId), ref.data)
    : undefined
  return ref.success && place !== undefined ? act(place, ref.data) : notFoundCard(context.actor)
}

async function placeOf(
  context: RequestContext,
  family: Case | undefined,
  ref: MarkRef,
): Promise<Place | undefined> {
  const found = family === undefined ? undefined : markable(context, family, ref)
  return family === undefined || found === undefined
    ? undefined
    : {
        facts: await factsOf(context, { family, conference: found.conference }),
        invitation: found.invitation,
      }
}

/** The invitation in its meeting, when this person may mark it. */
function markable({ actor }: RequestContext, family: Case, ref: MarkRef) {
  const found = findInvitation(family, ref.invitationId)
  const allowed =
    found !== undefined &&
    found.conference.id === ref.meetingId &&
    found.invitation.withdrawn === undefined &&
    may(actor, { act: 'mark-arrival', conference: found.conference })
  return allowed ? found : undefined
}

/** A tap marks the present moment; on a later day, when there is no such moment, it opens the form that asks for the time. */
const tap = (
  context: RequestContext,
  data: unknown,
  wanted: (place: Place) => Marking,
): Promise<PrivateCard> =>
  withPlace(context, data, (place, ref) => commit(context, ref, { wanted: wanted(place), place }))

async function commit(
  context: RequestContext,
  ref: MarkRef,
  { wanted, place }: { wanted: Marking; place: Place },
): Promise<PrivateCard> {
  const outcome = await marked(context, ref, wanted)
  if (outcome === undefined) return notFoundCard(context.actor)
  const after = await placeOf(context, outcome.family, ref)
  if (after === undefined) return notFoundCard(context.actor)
  if (outcome.code === 'time.missing')
    return personCard(after.facts, after.invitation, {
      inputs: {
        ...standingInputs(place),
        ...(wanted.mark === 'arrived' ? { mode: wanted.mode } : {}),
      },
      problem: outcome.refusal,
    })
  if (outcome.refusal !== '') return dayCard(after.facts, { notice: outcome.refusal })
  if (wanted.mark === 'taken-back')
    return dayCard(after.facts, {
      notice: `Taken back. ${sayMarked(after.facts, after.invitation)}`,
    })
  return dayCard(after.facts, {
    notice: `${sayMarked(after.facts, after.invitation)}${cameEarlier(wanted, after)}`,
    marked: after.invitation.id,
  })
}

/** Whoever was there before somebody had a hand free to mark them was not late: the time can be put right. */
const cameEarlier = (wanted: Marking, { facts, invitation }: Place): string =>
  wanted.mark === 'arrived' && wanted.time === undefined && isHereLate(facts, invitation)
    ? ' If they came earlier, press ‘More’ beside their name.'
    : ''

type Outcome = { readonly family: Case; readonly refusal: string; readonly code: string }

/** Loads, decides, commits. A repeat commits nothing. Undefined when this person may not. */
function marked(
  context: RequestContext,
  ref: MarkRef,
  wanted: Marking,
): Promise<Outcome | undefined> {
  return context.deps.cases.change<Outcome | undefined>(ref.caseId, (family) => {
    const found = family === undefined ? undefined : markable(context, family, ref)
    if (family === undefined || found === undefined) return { change: 'none', answer: undefined }
    const decided = mark(found.invitation, wanted, {
      by: context.actor.id,
      at: context.now,
      conference: found.conference,
      calendar: context.deps.calendar,
      seen: ref.seen,
    })
    if (!decided.ok)
      return {
        change: 'refused',
        refusal: decided.refusal,
        answer: { family, refusal: decided.refusal.words, code: decided.refusal.code },
      }
    if (decided.value === found.invitation)
      return { change: 'none', answer: { family, refusal: '', code: '' } }
    const after = replaceInvitation(family, decided.value)
    const entry: AuditEntry = {
      event: 'arrival.marked',
      meeting: found.conference.id,
      invitation: found.invitation.id,
      status: wanted.mark,
      by: context.actor.id,
      at: context.now,
    }
    return {
      change: 'commit',
      family: after,
      audit: [entry],
      answer: { family: after, refusal: '', code: '' },
    }
  })
}

function standingInputs({ facts, invitation }: Place): PersonInputs {
  const presence = presenceOf(facts.conference, invitation)
  const answer = currentAnswer(invitation)
  if (hasCome(presence)) return { time: '', mode: presence.mode, who: presence.who }
  const saysOnline =
    facts.conference.place === undefined ||
    (answer.status === 'attending' && answer.mode === 'online')
  return { time: '', mode: saysOnline ? 'online' : 'in-person', who: attendeeOf(invitation) }
}

const formInputs = z.object({
  time: typed,
  mode: z.enum(['in-person', 'online']).catch('in-person'),
  who: z.enum(['invited', 'representative']).catch('invited'),
})

function fromForm(
  context: RequestContext,
  data: unknown,
  what: 'arrived' | 'left',
): Promise<PrivateCard> {
  return withPlace(context, data, async (place, ref) => {
    const inputs = formInputs.parse(data)
    const time = readTyped(inputs.time)
    if (time === 'unreadable')
      return personCard(place.facts, place.invitation, {
        inputs,
        problem: `‘${inputs.time}’ is not a time of day. Write it like 10:12.`,
      })
    const at = time === undefined ? {} : { time }
    const wanted: Marking =
      what === 'left'
        ? { mark: 'left', ...at }
        : { mark: 'arrived', who: inputs.who, mode: inputs.mode, ...at }
    const outcome = await marked(context, ref, wanted)
    const after = outcome === undefined ? undefined : await placeOf(context, outcome.family, ref)
    if (outcome === undefined || after === undefined) return notFoundCard(context.actor)
    if (outcome.refusal !== '')
      return personCard(after.facts, after.invitation, { inputs, problem: outcome.refusal })
    return dayCard(after.facts, {
      notice: sayMarked(after.facts, after.invitation),
      marked: after.invitation.id,
    })
  })
}

function readTyped(text: string): LocalTime | undefined | 'unreadable' {
  const padded = text.replace('.', ':').padStart(5, '0')
  return text === '' ? undefined : isLocalTime(padded) ? localTime(padded) : 'unreadable'
}

/** The meetings of this person whose day is on, the soonest first; the one with a number that was named. */
async function onNow(
  context: RequestContext,
  { reference }: Pick<Slots, 'reference'>,
): Promise<Meeting[]> {
  const {
    actor,
    deps: { calendar },
    now,
  } = context
  return inEachFamily(context, await familiesOf(context), (family) =>
    conferencesToOversee(actor, family)
      .filter(
        (conference) =>
          isMarkingTime(conference, { now, calendar }) &&
          (reference === undefined || conference.reference === reference),
      )
      .map((conference) => ({ family, conference })),
  ).sort(soonestFirst)
}

/** The list of whoever is there, to those whose meeting is on; nothing to anybody else, so that another feature answers. */
async function tableNow(
  context: RequestContext,
  slots: Pick<Slots, 'reference'>,
  fits: (meeting: Meeting) => boolean,
): Promise<PrivateCard[]> {
  const asked = await onNow(context, slots)
  return asked.length > 0 && asked.every(fits) ? [await listOrShow(context, asked)] : []
}

async function listOrShow(
  context: RequestContext,
  meetings: readonly Meeting[],
): Promise<PrivateCard> {
  const [only, ...others] = meetings
  if (only === undefined) return noMeetingNowCard(context.actor)
  return others.length > 0
    ? whichMeetingCard(context.actor, dayShow, [only, ...others])
    : dayCard(await factsOf(context, only))
}

/** 'Mark that as done' is about something else: what only begins like a mark is left to whoever else answers it. */
async function sayArrival(
  context: RequestContext,
  { intent, slots, text }: Understanding & { readonly text: string },
): Promise<PrivateCard[]> {
  const isAsked =
    /^\W*who/i.test(text) ||
    intent === 'arrive' ||
    (clocked.test(text.toLowerCase()) && (await overseesAny(context)))
  if (!isAsked && (readMark(text) === undefined || (await onNow(context, {})).length === 0))
    return []
  return [await say(context, slots, text)]
}

/** Marks at once where one meeting and one person fit; otherwise shows what there is to tap, and writes nothing. */
async function say(context: RequestContext, slots: Slots, text: string): Promise<PrivateCard> {
  const fitting = await onNow(context, slots)
  const [only, ...others] = fitting
  const wanted = readMark(text)
  if (
    only === undefined ||
    others.length > 0 ||
    wanted === undefined ||
    !may(context.actor, { act: 'mark-arrival', conference: only.conference })
  )
    return listOrShow(context, fitting)
  const facts = await factsOf(context, only)
  const meant = matchInvitees(facts, slots, text)
  const [invitation, ...more] = meant
  if (invitation === undefined)
    return dayCard(facts, { notice: 'I cannot tell whom you mean. Please tap below.' })
  if (more.length > 0)
    return dayCard(facts, {
      notice: `That fits ${meant.length} people here. Please tap the right one below.`,
    })
  const place = { facts, invitation }
  const ref = {
    caseId: only.family.id,
    meetingId: only.conference.id,
    invitationId: invitation.id,
    seen: invitation.marks.length,
  }
  return commit(context, ref, { wanted: asMarking(wanted, place), place })
}

function asMarking(said: NonNullable<ReturnType<typeof readMark>>, place: Place): Marking {
  if (said.mark === 'absent') return said
  const at = said.time === undefined ? {} : { time: said.time }
  if (said.mark === 'left') return { mark: 'left', ...at }
  return {
    mark: 'arrived',
    who: attendeeOf(place.invitation),
    mode: said.mode ?? (standingInputs(place).mode === 'online' ? 'online' : 'in-person'),
    ...at,
  }
}
