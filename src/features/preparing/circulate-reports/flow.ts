// Sending the reports round: what, to whom, and what the family has not seen is shown first; then one tap.
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen } from '../../../domain/obligations/obligation.ts'
import { obligations } from '../../../domain/obligations/obligations.ts'
import { may } from '../../../domain/permissions.ts'
import { placesForReports } from '../../../domain/report/access.ts'
import { circulated } from '../../../domain/report/circulation.ts'
import { deadlineIn } from '../../../domain/rules/deadlines.ts'
import { ruleFor } from '../../../domain/rules/practice.ts'
import { findConference, replaceConference } from '../../../domain/state/case.ts'
import { representedBy } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import {
  allowedIn,
  type Meeting,
  meetingAt,
  type RequiredAct,
} from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { type Dependencies, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
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

export const verbs: readonly Verb[] = [
  {
    verb: circulatePreview,
    press: (context, data) => withMeeting(context, data, async (facts) => previewCard(facts)),
  },
  {
    verb: circulateSend,
    press: (context, data) => withMeeting(context, data, (facts) => send(context, facts, 'all')),
  },
  {
    verb: circulateSendSeen,
    press: (context, data) => withMeeting(context, data, (facts) => send(context, facts, 'seen')),
  },
]

export const texts: readonly TextHandler[] = [
  {
    intents: [],
    commands: [
      'circulate reports',
      'circulate the reports',
      'send the reports round',
      'send reports round',
      'send round the reports',
      'send round reports',
      'send out the reports',
      'send the reports out',
    ],
    begins: ['circulate', 'send round the reports'],
    async say(context, { slots }) {
      const [only, ...others] = await meetingsMeant(context, required, slots)
      if (only === undefined) return [noSuchMeetingCard(context.actor)]
      return [
        others.length > 0
          ? whichMeetingCard(context.actor, circulatePreview, [only, ...others])
          : previewCard(await describe(context.deps, context.actor, { ...only, now: context.now })),
      ]
    },
  },
]

async function withMeeting(
  context: RequestContext,
  data: unknown,
  act: (facts: CirculationFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const meeting = await meetingAt(context, data, required)
  return meeting === undefined
    ? notFoundCard(context.actor)
    : act(await describe(context.deps, context.actor, { ...meeting, now: context.now }))
}

async function describe(
  deps: Dependencies,
  person: Person,
  { family, conference, now }: Meeting & { readonly now: RequestContext['now'] },
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
      placesForReports(conference).map((invitation) => invitation.person),
    ),
  }
}

/** Sends what is waiting: all of it, or what the family has seen. A second tap finds nothing waiting. */
async function send(
  context: RequestContext,
  facts: CirculationFacts,
  which: 'all' | 'seen',
): Promise<PrivateCard> {
  const event = context.deps.newId()
  type Outcome = { readonly meeting?: Meeting; readonly words: string }
  const { meeting, words } = await context.deps.cases.change<Outcome>(facts.family.id, (family) => {
    const now = allowedIn(context, family, { id: facts.conference.id, required })
    if (now === undefined) return { change: 'none', answer: { words: '' } }
    const chosen = waiting(now)
      .filter(
        (reportFacts) =>
          which === 'all' || unseenBy({ ...facts, family: now.family }, reportFacts).length === 0,
      )
      .flatMap((reportFacts) => reportFacts.invitation ?? [])
    if (chosen.length === 0) return { change: 'none', answer: { meeting: now, words: '' } }
    const after = circulated(now.conference, {
      reports: chosen,
      by: context.actor.id,
      at: context.now,
    })
    if (!after.ok)
      return {
        change: 'refused',
        refusal: after.refusal,
        answer: { meeting: now, words: after.refusal.words },
      }
    const changed = replaceConference(now.family, after.value.conference)
    const readers = new Set(
      after.value.conference.invitations
        .filter((invitation) => after.value.to.includes(invitation.id))
        .flatMap((invitation) => [invitation.person, representedBy(invitation)])
        .filter((id) => id !== undefined),
    )
    const notices = [...readers]
      .filter((to) => !now.conference.conflicts.includes(to))
      .map((to) =>
        noticeOf(
          {
            caseId: now.family.id,
            conference: now.conference,
            kind: 'reports-circulated',
            event,
            step: String(chosen.length),
            at: context.now,
          },
          { to, tell: 'owner' },
        ),
      )
    const audit = chosen.map((invitation) => ({
      event: 'report.circulated' as const,
      meeting: now.conference.id,
      invitation,
      status: which,
      by: context.actor.id,
      at: context.now,
    }))
    return {
      change: 'commit',
      family: changed,
      notices,
      audit,
      answer: {
        meeting: { family: changed, conference: after.value.conference },
        words: sayDone(chosen.length, context.now),
      },
    }
  })
  return meeting === undefined
    ? notFoundCard(context.actor)
    : previewCard({ ...facts, ...meeting }, words)
}

/** To everybody who has something to read now: not to whoever has lost their part meanwhile. */
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

/** On the day on which they are to go round (T05): to the administrator, while something is waiting or nothing has come. */
export const owedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, required(conference, family))) return undefined
  const open = obligations(family, {
    practices: deps.practices,
    calendar: deps.calendar,
    now,
  }).some((obligation) => isOpen(obligation) && notice.about.includes(obligation.id))
  return open ? previewCard(await describe(deps, to, { family, conference, now })) : undefined
}
