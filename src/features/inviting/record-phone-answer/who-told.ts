// Whose answer it is that was passed on: one person on the list, or a choice of several.
import type { PersonId } from '../../../domain/ids.ts'
import { answersCloseAt } from '../../../domain/meeting/answers-close.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { shareName } from '../../../domain/people/who-is-meant.ts'
import { may } from '../../../domain/permissions.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { readHandedOver } from '../../../understanding/reading/handed-over.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { TextHandler, UnderstoodText } from '../../kernel/feature.ts'
import { representativeRecordForm } from '../../kernel/linked-verbs.ts'
import { matchInvitees, namesANamesake, numbered } from '../../kernel/match-invitees.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { namedAs } from '../../kernel/named-in-text.ts'
import { meetingsMeant, pickMeeting, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { colleagueAnswer, isAwaited, recordForm } from '../shared/colleague-record.ts'
import {
  isNoAnswer,
  readTold,
  readToldAnswer,
  type Told,
  type ToldAnswer,
} from './parse-phone-answer.ts'
import { readSeveral } from './read-several.ts'
import { entriesIn, entryOf, severalLook } from './several-told.ts'
import { phoneForm as phoneFormVerb, phoneSeveral, phoneWhich } from './verbs.ts'
import { emptyInputs, phoneForm, type Teller, whichPlaceCard, whoToldCard } from './view.ts'

export const runs: RequiredAct = (conference) => ({ act: 'change-meeting', conference })

export const texts: readonly TextHandler[] = [
  {
    intents: ['answeredByPhone'],
    say: async (context, said) =>
      said.isCommand ? [await whoseAnswer(context, said.text)] : fromWords(context, said),
  },
  // 'Callum is coming for Ruth', from whoever runs the meeting, is what somebody told them.
  {
    intents: ['deputy'],
    say: async (context, said) => (ofOneself.test(said.text) ? [] : fromWords(context, said)),
  },
]

const ofOneself = /\b(?:i|i['’]?m|i['’]?ll|me|my|we|us|our)\b/i

/** `people` are those invited whom the directory knows. */
type ListedMeeting = Meeting & { readonly people: ReadonlyMap<PersonId, Person> }

type MeetingTellers = {
  readonly meeting: Meeting
  readonly from: readonly Teller[]
  readonly told: Told
  /** Whether somebody's own name was said, and not only an agency or a role. */
  readonly isNamed: boolean
}

/** Those whose answer this person may take. */
async function tellersAt(
  context: RequestContext,
  meeting: Meeting,
): Promise<{ readonly listed: ListedMeeting; readonly tellers: readonly Teller[] }> {
  const people = await context.deps.directory.named(
    new Set(meeting.conference.invitations.map((invitation) => invitation.person)),
  )
  const tellers = standingInvitations(meeting.conference)
    .filter((invitation) =>
      may(context.actor, { act: 'record-confirmation', ...meeting, invitation }),
    )
    .flatMap((invitation): Teller[] => {
      const invited = people.get(invitation.person)
      return invited === undefined ? [] : [{ invitation, invited }]
    })
  return { listed: { ...meeting, people }, tellers }
}

export async function whoTold(
  context: RequestContext,
  meeting: Meeting,
  said: ToldAnswer,
): Promise<PrivateCard> {
  const { tellers } = await tellersAt(context, meeting)
  return whoToldCard({ person: context.actor, ...meeting }, tellers, said)
}

/** As long as people can answer themselves. */
const takingAnswers = async (context: RequestContext, text: string): Promise<Meeting[]> =>
  numbered(
    (await meetingsMeant(context, runs, {})).filter(
      ({ conference }) =>
        conference.cancelled === undefined && context.now < answersCloseAt(conference),
    ),
    text,
  )

async function whoseAnswer(context: RequestContext, text: string): Promise<PrivateCard> {
  return pickMeeting(context, await takingAnswers(context, text), {
    none: () => notFoundCard(context.actor),
    one: (only) => whoTold(context, only, ''),
    several: phoneWhich,
  })
}

/** Those of one meeting whom the words mean; where they only say who not, everybody else. */
async function meantAt(
  context: RequestContext,
  meeting: Meeting,
  text: string,
): Promise<MeetingTellers> {
  const { listed, tellers } = await tellersAt(context, meeting)
  const idsOf = (words: string): readonly Invitation['id'][] =>
    words === '' ? [] : matchInvitees(listed, {}, words).map(({ id }) => id)
  const told = readTold(text, (words) => idsOf(words).length > 0)
  const not = idsOf(told.notOf)
  const others = tellers.filter(({ invitation }) => !not.includes(invitation.id))
  const whose = idsOf(told.whose)
  const meant = others.filter(({ invitation }) => whose.includes(invitation.id))
  const from = meant.length === 0 && not.length > 0 ? others : meant
  return { meeting, told, from, isNamed: from.some((teller) => isNamedIn(told.whose, teller)) }
}

function isNamedIn(words: string, { invitation, invited }: Teller): boolean {
  const answer = currentAnswer(invitation)
  const names = [invited.name, answer.status === 'represented' ? answer.name : '']
  const said = plainWords(words)
  return plainWords(names.join(' ')).some((name) => name.length > 2 && said.includes(name))
}

/** What would be recorded of several, for one meeting. */
export async function lookAtTold(
  context: RequestContext,
  meeting: Meeting,
  told: Parameters<typeof severalLook>[2],
): Promise<PrivateCard> {
  const { tellers } = await tellersAt(context, meeting)
  return severalLook({ person: context.actor, ...meeting }, tellers, told)
}

/** The answers of two people and more; none where the message tells of one. */
async function severalFromWords(
  context: RequestContext,
  meetings: readonly Meeting[],
  text: string,
): Promise<PrivateCard[]> {
  const found = await Promise.all(
    meetings.map(async (meeting) => {
      const { listed, tellers } = await tellersAt(context, meeting)
      const told = readSeveral(listed, text).filter(({ invitation }) =>
        tellers.some((teller) => teller.invitation.id === invitation.id),
      )
      return { meeting, listed, told }
    }),
  )
  const most = Math.max(0, ...found.map(({ told }) => told.length))
  const fitting = found.filter(({ told }) => told.length === most)
  const [only, ...others] = fitting
  if (only === undefined || most === 0) return []
  const notListed = /\bboth\b|\ball (?:three|of them)\b/i.test(text)
    ? await namedElsewhere(context, text, only.listed)
    : []
  if (most + notListed.length < 2) return []
  const looks = fitting.map(({ meeting, told }) => ({
    ...meeting,
    slot: entryOf(meeting.conference, told),
  }))
  return [
    others.length > 0
      ? whichMeetingCard(context.actor, phoneSeveral, looks)
      : await lookAtTold(context, only.meeting, {
          told: entriesIn({ slot: entryOf(only.meeting.conference, only.told) }),
          notListed,
        }),
  ]
}

/** Whoever the council knows and the words name, and is not on this list. */
async function namedElsewhere(
  { deps }: RequestContext,
  text: string,
  { people }: ListedMeeting,
): Promise<Person[]> {
  const everybody = (await deps.directory.all()).filter(({ left }) => left === undefined)
  const names = everybody.map(({ name }) => name)
  const isListed = (name: string): boolean =>
    [...people.values()].some((listed) => shareName(listed.name, name))
  return everybody.filter(
    ({ name }) => !isListed(name) && namedAs(text, name, names) === 'this-one',
  )
}

/**
 * If one person fits, the form, to be checked before it is recorded; else a choice. Nothing for
 * somebody who may take no answers.
 */
async function fromWords(
  context: RequestContext,
  { text, slots }: Pick<UnderstoodText, 'text' | 'slots'>,
): Promise<PrivateCard[]> {
  if (isNoAnswer(text)) return []
  const all = await takingAnswers(context, text)
  const thatDay = all.filter(({ conference }) => conference.date === slots.date)
  const meetings = thatDay.length > 0 ? thatDay : all
  const several =
    readHandedOver(text) === undefined ? await severalFromWords(context, meetings, text) : []
  if (several.length > 0) return several
  const found = (
    await Promise.all(meetings.map((meeting) => meantAt(context, meeting, text)))
  ).filter(({ from }) => from.length > 0)
  // Who is named is meant before whoever else has such a role at another meeting.
  const byName = found.filter(({ isNamed }) => isNamed)
  const [first, ...more] = byName.length > 0 ? byName : found
  if (first === undefined) return whoeverRang(context, meetings, text)
  return [
    more.length > 0
      ? whichMeeting(context, [first, ...more], text)
      : whoseForm(context, first, text),
  ]
}

/** 'Ruth Smith rang, she is coming', and the list has another Ruth: it has to be chosen whose. */
async function whoeverRang(
  context: RequestContext,
  meetings: readonly Meeting[],
  text: string,
): Promise<PrivateCard[]> {
  const told = readToldAnswer(text)
  const all = await Promise.all(meetings.map((meeting) => tellersAt(context, meeting)))
  const fitting = all.filter(
    ({ listed, tellers }) => tellers.length > 0 && namesANamesake(listed, text),
  )
  const [only, ...more] = fitting
  if (only === undefined || told === '') return []
  return [
    more.length > 0
      ? whichMeetingCard(
          context.actor,
          phoneWhich,
          fitting.map(({ listed }) => listed),
          { slot: told },
        )
      : whoToldCard({ person: context.actor, ...only.listed }, only.tellers, told),
  ]
}

function whoseForm(
  { actor: person }: RequestContext,
  { meeting, from, told }: MeetingTellers,
  text: string,
): PrivateCard {
  const facts = { person, ...meeting }
  const [only, ...others] = from
  if (only === undefined || others.length > 0) return whoToldCard(facts, from, told.answer)
  if (isOfColleague(only, told, text))
    return recordForm({ ...facts, ...only }, '', colleagueAnswer(readToldAnswer(text)))
  return phoneForm(
    { ...facts, ...only },
    { ...emptyInputs, answer: told.answer, askInstead: told.instead },
  )
}

/** Choosing loses nothing: the answer goes with the button, a name stands in a field. */
function whichMeeting(
  { actor }: RequestContext,
  found: readonly [MeetingTellers, ...MeetingTellers[]],
  text: string,
): PrivateCard {
  const [{ told }] = found
  const tellers = found.flatMap(({ meeting, from: [only, ...others] }) =>
    only === undefined || others.length > 0 ? [] : [{ meeting, only }],
  )
  if (tellers.length < found.length)
    return whichMeetingCard(
      actor,
      phoneWhich,
      found.map(({ meeting }) => meeting),
      { slot: told.answer },
    )
  return whichPlaceCard(
    actor,
    told,
    tellers.map(({ meeting, only }) => ({
      ...meeting,
      ...only,
      verb: isOfColleague(only, told, text) ? representativeRecordForm : phoneFormVerb,
    })),
  )
}

/** 'Owen says yes', of somebody named to come who has not confirmed: the colleague's word. */
function isOfColleague({ invitation, invited }: Teller, { notOf }: Told, text: string): boolean {
  const answer = currentAnswer(invitation)
  if (answer.status !== 'represented' || !isAwaited({ invitation })) return false
  const own = plainWords(invited.name)
  const theirs = plainWords(answer.name).filter((word) => word.length > 2 && !own.includes(word))
  const not = plainWords(notOf)
  return plainWords(text).some((word) => theirs.includes(word) && !not.includes(word))
}
