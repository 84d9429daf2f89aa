// A bare ‘I can come’ right after news of another meeting may well be about that one, and one that
// turns a no round may be said of anything: the meeting is named, and one tap records it.
import { inLondon } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import { may } from '../../../domain/permissions.ts'
import { askedAt, hasConflict, toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import type { NoticeKind } from '../../../domain/state/notice.ts'
import { shortAnswerIn } from '../../../understanding/short-answer.ts'
import type { AttendanceSlot } from '../../kernel/attendance-slots.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import type { AttendanceReply, TypedReply } from '../shared/attendance-reply.ts'
import { namedIn } from '../shared/meeting-named.ts'

/** Words by which somebody says that they have changed their mind. */
const changesMind =
  /\b(?:after all|now|actually|no longer|any ?more|anymore|instead|still|again|ignore|scrap|forget|changed?|changing|switch\w*|plans?|moved|cancelled|swapped|cover|wait|mistake|wrong|correction|myself|online|teams|video|remotely|phone|dial|in person)\b|^\W*no\b/i

/**
 * What is said first of a meeting that may be meant as well; '' for nothing; undefined where there
 * is no doubt.
 */
export async function doubtWhich(
  context: RequestContext,
  only: AttendanceSlot,
  { reply, said }: { readonly reply: AttendanceReply; readonly said: TypedReply },
): Promise<string | undefined> {
  if (!['come', 'cannot', 'colleague'].includes(reply.say)) return undefined
  if (isNamed(only, said, context.now)) return undefined
  const cancelled = await cancelledSince(context, lastSpokenOf(only))
  if (cancelled !== undefined) return `${cancelled} was cancelled. `
  const other = await newerElsewhere(context, only, said.shown)
  if (other !== undefined) return `What I showed you last was about ${other}. `
  const turnsNoRound =
    reply.say === 'come' &&
    currentAnswer(only.invitation).status === 'declined' &&
    !toBeConfirmedAgain(only.conference, only.invitation)
  return turnsNoRound && !changesMind.test(said.text) ? '' : undefined
}

const isNamed = (only: AttendanceSlot, { slots, text }: TypedReply, now: Instant): boolean =>
  slots.reference !== undefined ||
  slots.date !== undefined ||
  (shortAnswerIn(text) === undefined && namedIn(text, [only], now)?.length === 1)

/** When this person last answered, or was last asked, about this meeting. */
function lastSpokenOf({ conference, invitation }: AttendanceSlot): Instant {
  const answer = currentAnswer(invitation)
  const asked = askedAt(conference, invitation)
  return answer.status === 'awaited' || answer.at < asked ? asked : answer.at
}

/**
 * The number of another meeting of theirs, where the newest that they were shown is about that one:
 * a card that was sent to them, or that they opened a moment ago.
 */
async function newerElsewhere(
  context: RequestContext,
  only: AttendanceSlot,
  shown: TypedReply['shown'],
): Promise<string | undefined> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const sent = await Promise.all(families.map(({ id }) => context.deps.cases.messages(id)))
  const cards = sent.flat().flatMap(({ notice, progress }) => {
    const isTheirs = notice.to === context.actor.id && !aboutNoMeeting.has(notice.kind)
    return isTheirs && progress.state === 'sent' ? [{ of: notice.meeting, at: progress.at }] : []
  })
  const opened = shown === undefined ? [] : [{ of: shown.meeting, at: shown.at }]
  const [newest] = [...cards, ...opened].sort((a, b) => (a.at < b.at ? 1 : -1))
  if (newest === undefined || newest.of === only.conference.id) return undefined
  if (newest.at <= lastSpokenOf(only)) return undefined
  const [other] = inEachFamily(context, families, ({ conferences }) =>
    conferences.filter(
      (conference) => conference.id === newest.of && !hasConflict(conference, context.actor.id),
    ),
  )
  return other?.reference
}

/** What is said of the running of the product itself. */
const aboutNoMeeting: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['stuck', 'account-asked'])

/** The number of a meeting of theirs, still to come, that was cancelled later than that. */
async function cancelledSince(
  context: RequestContext,
  since: Instant,
): Promise<string | undefined> {
  const today = inLondon(context.now).date
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const [first] = inEachFamily(context, families, (family) =>
    family.conferences.filter(
      ({ cancelled, date, invitations }) =>
        cancelled !== undefined &&
        cancelled.at > since &&
        date >= today &&
        invitations.some((invitation) =>
          may(context.actor, { act: 'answer-invitation', invitation }),
        ),
    ),
  )
  return first?.reference
}
