// Asked immediately before every send: is it still needed, may it go now, and what does it say?
import type { Instant } from '../domain/ids.ts'
import type { PrivateCard } from '../domain/messages/card.ts'
import type { WithdrawnReason } from '../domain/messages/message.ts'
import { mayWaitForDigest, type Waiting } from '../domain/messages/reminders.ts'
import { nextSendingTime } from '../domain/messages/rungs.ts'
import { ladderOf } from '../domain/rules/practice.ts'
import { type Case, findConference } from '../domain/state/case.ts'
import { hasConflict } from '../domain/state/conference.ts'
import { isAnnouncement, type Notice } from '../domain/state/notice.ts'
import type { Person } from '../domain/state/person.ts'
import type { NoticeView } from '../features/kernel/feature.ts'
import { type Dependencies, practiceOf } from '../features/kernel/request-context.ts'
import type { Outbox } from '../ports/outbox.ts'
import { laddersNow } from './ladders-now.ts'
import { tellsAnything } from './office-news.ts'

/** A message that is needed now: `reminder` is there when it may wait for the day's digest. */
export type Needed = {
  readonly send: 'now'
  readonly to: Person
  readonly card: PrivateCard
  readonly notice: Notice
  readonly family: Case
  readonly drawnAt: Instant
  readonly reminder?: Waiting
}
export type Decided =
  | Needed
  | { readonly send: 'later'; readonly at: Instant }
  | { readonly send: 'never'; readonly reason: WithdrawnReason }

const unneeded: Decided = { send: 'never', reason: 'no-longer-needed' }

export type Deciding = {
  /** What was written to anybody of this case, with how far it came. */
  readonly messages: Outbox['messages']
  readonly deps: Dependencies
  readonly views: ReadonlyMap<string, NoticeView>
  readonly now: Instant
}

/** Answered since? Moved? Removed? Outside working hours? */
export async function decideAgain(
  { deps, views, now, messages }: Deciding,
  notice: Notice,
): Promise<Decided> {
  const family = await deps.cases.load(notice.caseId)
  const to = await deps.directory.get(notice.to)
  const view = views.get(`${notice.kind}/${notice.tell}`)
  if (view === undefined)
    throw new Error(`No feature draws the message '${notice.kind}/${notice.tell}'`)
  if (family === undefined || to === undefined) return unneeded
  // Their name stays where they were invited; nothing goes out to somebody who is nobody here any
  // more.
  if (to.left !== undefined) return { send: 'never', reason: 'has-left' }
  // An announcement comes from no ladder: the feature that draws it says whether it is still of
  // use.
  const ladders = isAnnouncement(notice) ? undefined : await laddersNow(deps, family, now)
  const standing = ladders?.reminders.find((reminder) => reminder.id === notice.id)
  // No longer owed, the meeting moved or begun, or a later rung reached meanwhile: that one's
  // message says it all.
  if (ladders !== undefined && standing === undefined) return unneeded
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || hasConflict(conference, to.id)) return unneeded
  if (
    notice.kind === 'office-changed' &&
    !(await tellsAnything(notice, conference, { deps, messages }))
  )
    return unneeded
  const card = await view({ notice, family, to, now, deps })
  if (card === undefined) return unneeded
  const practice = practiceOf(deps, conference)
  const at = nextSendingTime(now, { practice, calendar: deps.calendar })
  if (at > now) return { send: 'later', at }
  const needed: Needed = { send: 'now', to, card, notice, family, drawnAt: now }
  // Whoever comes reads it with what they still owe, on one card.
  if (notice.kind === 'eve') return { ...needed, reminder: { notice, owed: [] } }
  if (isAnnouncement(notice) || ladders === undefined || standing === undefined) return needed
  const owed = ladders.owed.filter((obligation) => standing.about.includes(obligation.id))
  const step = ladderOf(practice, notice.kind).find((ladderStep) => ladderStep.id === notice.step)
  return step !== undefined && !mayWaitForDigest(notice.kind, step.when)
    ? needed
    : { ...needed, reminder: { notice: standing, owed } }
}
