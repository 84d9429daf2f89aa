// Which reports have come, and who of the family has seen them: for whoever runs the meeting; for
// everybody else, those that they may read.
import { inLondon } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen } from '../../../domain/obligations/obligation.ts'
import { ownReportDuties } from '../../../domain/obligations/report-status.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import { may } from '../../../domain/permissions.ts'
import { factsFor } from '../../../domain/report/sharing.ts'
import { findConference } from '../../../domain/state/case.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Intent } from '../../../understanding/meaning/intents.ts'
import { sectorOf, type Slots } from '../../../understanding/meaning/slots.ts'
import { meetingRef } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { familiesOf, type Meeting, soonestFirst } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { annexesOf } from '../shared/reports.ts'
import { reportsStatus } from './verbs.ts'
import { type ReportQuestion, reportsCard, type ReportStatusFacts, type StatusRow } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(reportsStatus, meetingNamed, async (context, meeting) =>
    reportsCard(await describe(context, meeting)),
  ),
]

/** 'Who has sent a report', 'who hasnt done their report yet'. */
const givesAway = /\b(?:give|send|share|e-?mail|forward|copy)\b/i

export const texts: readonly TextHandler[] = [
  {
    intents: ['reports', 'shareStatus'],
    say: async (context, { intent, slots }) => [await answer(context, intent, slots)],
  },
  // Only for people who may read an annex. Everybody else gets the usual refusal, which gives
  // nothing away.
  {
    intents: ['annex'],
    say: (context, { slots, text }) =>
      givesAway.test(text) ? Promise.resolve([]) : annexes(context, slots),
  },
]

async function annexes(context: RequestContext, slots: Slots): Promise<PrivateCard[]> {
  const reading = (await meetingsToAsk(context, slots)).filter(
    ({ conference }) =>
      (conference.reports ?? []).some((report) =>
        may(context.actor, { act: 'read-annex', conference, report }),
      ) && may(context.actor, { act: 'see-reports', conference }),
  )
  if (reading.length === 0) return []
  return [
    await pickMeeting(context, reading, {
      none: () => notFoundCard(context.actor),
      one: async (only) => reportsCard(await describe(context, only), { about: 'annex' }),
      several: reportsStatus,
    }),
  ]
}

/** The meeting that a button names, for whoever may hear anything of its reports. */
async function meetingNamed(context: RequestContext, data: unknown): Promise<Meeting | undefined> {
  const ref = meetingRef.safeParse(data)
  const family = ref.success ? await context.deps.cases.load(ref.data.caseId) : undefined
  const conference =
    ref.success && family !== undefined ? findConference(family, ref.data.meetingId) : undefined
  return family === undefined ||
    conference === undefined ||
    !hasPart(context.actor, { family, conference })
    ? undefined
    : { family, conference }
}

/** Whether anything about reports of this meeting may be said to this person at all. */
const hasPart = (person: Person, { conference }: Meeting): boolean =>
  may(person, { act: 'see-reports', conference }) ||
  standingInvitations(conference).some(
    (invitation) =>
      may(person, { act: 'answer-invitation', invitation }) &&
      !conference.conflicts.includes(person.id),
  ) ||
  (conference.reports ?? []).some((report) =>
    may(person, { act: 'read-report', conference, report }),
  )

/** The meetings that the words name, or those to come. */
async function meetingsToAsk(context: RequestContext, slots: Slots): Promise<Meeting[]> {
  const all = inEachFamily(context, await familiesOf(context), (family) =>
    family.conferences
      .map((conference) => ({ family, conference }))
      .filter(
        (meeting) =>
          (meeting.conference.kind !== 'core-group' || slots.reference !== undefined) &&
          hasPart(context.actor, meeting),
      ),
  ).sort(soonestFirst)
  return all.filter(
    ({ conference }) =>
      (slots.reference === undefined
        ? conference.date >= inLondon(context.now).date && conference.cancelled === undefined
        : conference.reference === slots.reference) &&
      (slots.date === undefined || conference.date === slots.date),
  )
}

async function answer(context: RequestContext, intent: Intent, slots: Slots): Promise<PrivateCard> {
  return pickMeeting(context, await meetingsToAsk(context, slots), {
    none: () => notFoundCard(context.actor),
    one: async (only) => {
      const facts = await describe(context, only)
      const about = intent === 'shareStatus' ? 'sharing' : 'agency'
      return reportsCard(facts, questionOf(facts, slots, about))
    },
    several: reportsStatus,
  })
}

/**
 * 'Has school shared their report with mum' is about one agency, or one person, where one is named.
 */
function questionOf(
  { rows }: ReportStatusFacts,
  slots: Slots,
  about: 'agency' | 'sharing',
): ReportQuestion {
  const { agency } = slots
  const member = slots.person === undefined ? {} : { member: slots.person }
  if (
    slots.personId !== undefined &&
    rows.some(({ invitation }) => invitation.person === slots.personId)
  )
    return {
      about,
      rows: rows.filter(({ invitation }) => invitation.person === slots.personId),
      said: '',
      ...member,
    }
  if (agency === undefined) return { about: 'reports' }
  return {
    about,
    rows: rows.filter(({ invitation }) => roleKind(invitation.role).sector === sectorOf[agency]),
    said: agency.replaceAll('-', ' '),
    ...member,
  }
}

async function describe(
  { actor: person, deps, now }: RequestContext,
  { family, conference }: Meeting,
): Promise<ReportStatusFacts> {
  const duties = obligationsIn({ deps, now }, family).filter(
    (obligation) =>
      obligation.meeting === conference.id && ownReportDuties.includes(obligation.kind),
  )
  const owed = new Set(duties.map((obligation) => obligation.invitation))
  const overseer = may(person, { act: 'see-reports', conference })
  const rows = standingInvitations(conference)
    .map((invitation): StatusRow => ({
      invitation,
      report: factsFor(conference, invitation.id),
      owed: owed.has(invitation.id),
    }))
    .filter(({ report, owed: asked }) =>
      overseer
        ? asked || report.versions.length > 0 || report.shared.length > 0
        : may(person, { act: 'read-report', conference, report }),
    )
  const knowing = rows.filter(({ report }) =>
    may(person, { act: 'know-of-annex', conference, report }),
  )
  const withAnnex = new Set(
    (
      await annexesOf(
        deps,
        { family, conference },
        knowing.map(({ report }) => report),
      )
    ).keys(),
  )
  return {
    person,
    family,
    conference,
    practice: practiceOf(deps, conference),
    rows,
    withAnnex,
    now,
    due: duties[0]?.due,
  }
}

/**
 * To the chair, after the day by which the family should have had the reports, while one is
 * missing.
 */
export const unsharedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const context = { actor: to, now, deps }
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, { act: 'see-reports', conference })) return undefined
  const isOwed = obligationsIn(context, family).some(
    (obligation) => isOpen(obligation) && notice.about.includes(obligation.id),
  )
  return isOwed ? reportsCard(await describe(context, { family, conference })) : undefined
}
