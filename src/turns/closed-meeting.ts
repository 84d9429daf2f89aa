// A number that is typed means the meeting that has it, and no other: where that one was cancelled
// or has begun, and what is asked for can only be of one that stands, the answer says so.
import { inLondon } from '../domain/dates/dates.ts'
import { startsAt } from '../domain/dates/starts-at.ts'
import { answersCloseAt } from '../domain/meeting/answers-close.ts'
import type { PrivateCard } from '../domain/messages/card.ts'
import { may } from '../domain/permissions.ts'
import type { FamilyMeeting } from '../domain/state/case.ts'
import type { Conference } from '../domain/state/conference.ts'
import { sentenceCard } from '../features/kernel/cards.ts'
import type { UnderstoodText } from '../features/kernel/feature.ts'
import { numberedIn } from '../features/kernel/match-invitees.ts'
import { sayWhen } from '../features/kernel/meeting-card.ts'
import type { RequestContext } from '../features/kernel/request-context.ts'
import { ownIntents } from '../understanding/meaning/intents.ts'
import { withoutReference } from '../understanding/reading/reference.ts'
import { shortAnswerIn } from '../understanding/short-answer.ts'
import type { Intent } from '../understanding/understand.ts'

type Intents = ReadonlySet<Intent>

/** About one's own place at a meeting. */
const answers: Intents = new Set<Intent>(ownIntents)
/** About the list of those who come. */
const ofTheList: Intents = new Set<Intent>([
  'answeredByPhone',
  'chase',
  'invite',
  'inviteCopy',
  'uninvite',
  'addPerson',
])
/** Word of being late is of use on the day, the meeting's first minutes included. */
const ofTheDay: Intents = new Set<Intent>(['late', 'leavingEarly'])
/** What nobody asks of a meeting that does not take place. */
const ofOneThatStands: Intents = new Set<Intent>([
  ...answers,
  ...ofTheList,
  'absentReport',
  'advocate',
  'arrive',
  'checkIn',
  'circulate',
  'clarify',
  'deadline',
  'exclusion',
  'explain',
  'interpreter',
  'leastICanDo',
  'missing',
  'noticeCheck',
  'override',
  'practical',
  'quorum',
  'reportResume',
  'reportRule',
  'reportStart',
  'reportSubmit',
  'resend',
  'share',
  'shareRestrict',
  'status',
  'stillOn',
  'toDo',
  'whatIf',
  'whoIsLate',
  'whyAbsent',
])

/**
 * The card for a meeting that the text names by its number and that is closed to what it says;
 * undefined for none.
 */
export function closedMeetingCard(
  context: RequestContext,
  { intent, text }: Pick<UnderstoodText, 'intent' | 'text'>,
  known: readonly FamilyMeeting[],
): PrivateCard | undefined {
  const named = numberedIn(known, text)
  const closed = named.find(({ conference }) => isClosedTo(context, conference, { intent, text }))
  if (closed === undefined) return undefined
  const { conference } = closed
  const others = named.filter(
    (meeting) => meeting !== closed && !isOver(context, meeting.conference),
  )
  const again = others.map(
    ({ conference: { reference } }) => ` For ${reference}, please say it again by itself.`,
  )
  return sentenceCard(context.actor, `${sayClosed(context, conference)}${again.join('')}`)
}

const isOver = ({ now }: RequestContext, conference: Conference): boolean =>
  conference.cancelled !== undefined || startsAt(conference) <= now

function isClosedTo(
  context: RequestContext,
  conference: Conference,
  { intent, text }: Pick<UnderstoodText, 'intent' | 'text'>,
): boolean {
  const { actor, now } = context
  if (!isOver(context, conference)) return false
  const bare = shortAnswerIn(withoutReference(text, conference.reference, '').replace(/^\W+/, ''))
  const isAnswer = answers.has(intent) || (intent === 'unknown' && bare !== undefined)
  const runs = may(actor, { act: 'change-meeting', conference })
  if (conference.cancelled !== undefined)
    return isAnswer || (ofOneThatStands.has(intent) && !(runs && intent === 'status'))
  if (ofTheDay.has(intent) && conference.date === inLondon(now).date) return false
  const takesAnswers = now < answersCloseAt(conference)
  const isInvited = conference.invitations.some(
    (invitation) =>
      may(actor, { act: 'answer-invitation', invitation }) ||
      may(actor, { act: 'represent', conference, invitation }),
  )
  return (isInvited && isAnswer && !takesAnswers) || (runs && ofTheList.has(intent))
}

function sayClosed({ actor, now }: RequestContext, conference: Conference): string {
  const { reference, time, date, cancelled } = conference
  const runs = may(actor, { act: 'change-meeting', conference })
  if (cancelled !== undefined)
    return runs
      ? `Meeting ${reference} on ${sayWhen(conference)} was cancelled, so I did nothing. ‘Move ` +
          `${reference}’ gives it a new day.`
      : `Meeting ${reference} on ${sayWhen(conference)} was cancelled. Nothing is asked of you ` +
          'for it, and I did nothing.'
  const began = date === inLondon(now).date ? `began at ${time}` : `was on ${sayWhen(conference)}`
  return runs
    ? `Meeting ${reference} ${began}, so its list stays as it was. I did nothing.`
    : `Meeting ${reference} ${began}, so its answers are closed. I did nothing. If something has ` +
        'to be put right, please ring the conference administrator.'
}
