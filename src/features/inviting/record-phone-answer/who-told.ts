// Whose answer it is that was passed on: one person on the list, or a choice of those whom the words may mean.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import { matchInvitees, numbered } from '../../kernel/match-invitees.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, pickMeeting, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isNoAnswer, readTold, type Told, type ToldAnswer } from './parse-phone-answer.ts'
import { phoneWhich } from './verbs.ts'
import { emptyInputs, phoneForm, type Teller, whoToldCard } from './view.ts'

export const runs: RequiredAct = (conference) => ({ act: 'change-meeting', conference })

export const texts: readonly TextHandler[] = [
  {
    intents: ['answeredByPhone'],
    say: async (context, { text, isCommand }) =>
      isCommand ? [await whoseAnswer(context, text)] : fromWords(context, text),
  },
  // 'Callum is coming for Ruth', from whoever runs the meeting, is what somebody told them.
  {
    intents: ['deputy'],
    say: async (context, { text }) => (ofOneself.test(text) ? [] : fromWords(context, text)),
  },
]

const ofOneself = /\b(?:i|i['’]?m|i['’]?ll|me|my|we|us|our)\b/i

/** `people` are those invited whom the directory knows. */
type ListedMeeting = Meeting & { readonly people: ReadonlyMap<PersonId, Person> }

type MeetingTellers = {
  readonly meeting: Meeting
  readonly from: readonly Teller[]
  readonly told: Told
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

/** Answers are taken until the meeting begins. */
const takingAnswers = async (context: RequestContext, text: string): Promise<Meeting[]> =>
  numbered(
    (await meetingsMeant(context, runs, {})).filter(
      ({ conference }) => conference.cancelled === undefined && context.now < startsAt(conference),
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

/** Those of one meeting whom the words mean; where they only say whose answer it is not, everybody else. */
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
  return { meeting, told, from: meant.length === 0 && not.length > 0 ? others : meant }
}

/** If one person fits, the form, to be checked before it is recorded; else a choice. Nothing for somebody who may take no answers. */
async function fromWords(context: RequestContext, text: string): Promise<PrivateCard[]> {
  if (isNoAnswer(text)) return []
  const meetings = await takingAnswers(context, text)
  const [first, ...more] = (
    await Promise.all(meetings.map((meeting) => meantAt(context, meeting, text)))
  ).filter(({ from }) => from.length > 0)
  if (first === undefined) return []
  const { answer, instead } = first.told
  if (more.length > 0)
    return [
      whichMeetingCard(
        context.actor,
        phoneWhich,
        [first, ...more].map(({ meeting }) => meeting),
        { slot: answer },
      ),
    ]
  const facts = { person: context.actor, ...first.meeting }
  const [only, ...others] = first.from
  return [
    only === undefined || others.length > 0
      ? whoToldCard(facts, first.from, answer)
      : phoneForm({ ...facts, ...only }, { ...emptyInputs, answer, askInstead: instead }),
  ]
}
