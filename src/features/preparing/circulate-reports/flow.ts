// Sending the reports round: a preview of what goes to whom, and what the family has not seen; then
// one tap.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { InvitationId } from '../../../domain/ids.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { placesForReports } from '../../../domain/report/access.ts'
import { circulated, readersOf } from '../../../domain/report/circulation.ts'
import { deadlineIn } from '../../../domain/rules/deadlines.ts'
import { ruleFor } from '../../../domain/rules/practice.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { findConference, replaceConference } from '../../../domain/state/case.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { circulatePreview, circulateSend, circulateSendSeen } from './verbs.ts'
import {
  arrivedCard,
  type CirculationFacts,
  previewCard,
  sayDone,
  unseenBy,
  waiting,
} from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'circulate-reports', conference })

const circulation = withFacts(meetingFor(required), describe)

export const verbs: readonly Verb[] = [
  pressOn(circulatePreview, circulation, (_context, facts) => previewCard(facts)),
  pressOn(circulateSend, circulation, (context, facts) => send(context, facts, 'all')),
  pressOn(circulateSendSeen, circulation, (context, facts) => send(context, facts, 'seen')),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['circulate'],
    say: async (context, { slots }) => [
      await pickMeeting(context, await meetingsMeant(context, required, slots), {
        none: () => noSuchMeetingCard(context.actor),
        one: async (only) => previewCard(await describe(context, only)),
        several: circulatePreview,
      }),
    ],
  },
]

async function describe(
  { deps, actor: person, now }: RequestContext,
  { family, conference }: Meeting,
): Promise<CirculationFacts> {
  const practice = practiceOf(deps, conference)
  const rule = ruleFor(practice, 'circulate-reports', conference.kind)
  const due =
    rule === undefined
      ? undefined
      : deadlineIn(practice, rule, {
          kind: conference.kind,
          anchor: conference.date,
          calendar: deps.calendar,
        })
  return {
    family,
    conference,
    person,
    practice,
    due,
    now,
    people: await deps.directory.named(
      readersOf(
        conference,
        placesForReports(conference).map((invitation) => invitation.id),
      ).map(({ person: id }) => id),
    ),
  }
}

type SentRound = { readonly meeting: Meeting; readonly words: string }

/**
 * Sends all that is waiting, or only what the family has seen. Idempotent: a second tap finds
 * nothing waiting.
 */
async function send(
  context: RequestContext,
  facts: CirculationFacts,
  which: 'all' | 'seen',
): Promise<PrivateCard> {
  const id = context.deps.newId()
  const sent = await changeMeeting<SentRound>(context, facts, {
    required,
    decide: (meeting) => {
      const reports = waitingOf({ ...facts, ...meeting }, which)
      if (reports.length === 0) return unchanged({ meeting, words: '' })
      const after = circulated(meeting.conference, {
        reports,
        by: context.actor.id,
        at: context.now,
      })
      if (!after.ok) return refused(after.refusal, { meeting, words: after.refusal.words })
      const { conference, to } = after.value
      const family = replaceConference(meeting.family, conference)
      const audit = reports.map((invitation): AuditEvent => ({
        event: 'report.circulated',
        meeting: conference.id,
        invitation,
        status: which,
      }))
      const notices = readersOf(conference, to).map((reader) =>
        noticeOf(
          {
            caseId: family.id,
            conference: meeting.conference,
            kind: 'reports-circulated',
            event: id,
            step: String(reports.length),
            at: context.now,
          },
          { to: reader.person, tell: 'owner' },
        ),
      )
      return commit(
        { family, audit, notices },
        { meeting: { family, conference }, words: sayDone(reports.length, context.now) },
      )
    },
  })
  return sent === undefined
    ? notFoundCard(context.actor)
    : previewCard({ ...facts, ...sent.meeting }, sent.words)
}

const waitingOf = (facts: CirculationFacts, which: 'all' | 'seen'): InvitationId[] =>
  waiting(facts)
    .filter((report) => which === 'all' || unseenBy(facts, report).length === 0)
    .flatMap((report) => report.invitation ?? [])

/** To everybody who has something to read, unless they have left the meeting since. */
export const arrivedNotice: NoticeView = async ({ notice, family, to }) => {
  const conference = findConference(family, notice.meeting)
  const readable = (conference?.reports ?? []).filter(
    (report) =>
      conference !== undefined &&
      (report.circulated ?? []).length > 0 &&
      may(to, { act: 'read-report', conference, report }),
  )
  return conference === undefined || conference.cancelled !== undefined || readable.length === 0
    ? undefined
    : arrivedCard(to, { family, conference }, readable.length)
}

/**
 * To the administrator on the day on which reports go round (T05), while something is waiting or
 * nothing has come.
 */
export const owedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, required(conference, family))) return undefined
  const context = { actor: to, now, deps }
  const open = obligationsIn(context, family).some(
    (obligation) => isOpen(obligation) && notice.about.includes(obligation.id),
  )
  return open ? previewCard(await describe(context, { family, conference })) : undefined
}

/**
 * A report that came once others had gone round: what waits, with the button that sends it on; not
 * sent once nothing waits.
 */
export const lateReportNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (
    conference === undefined ||
    startsAt(conference) <= now ||
    !may(to, required(conference, family))
  )
    return undefined
  const facts = await describe({ actor: to, now, deps }, { family, conference })
  return waiting(facts).length === 0
    ? undefined
    : previewCard(facts, 'A report has come since the others went round.')
}
