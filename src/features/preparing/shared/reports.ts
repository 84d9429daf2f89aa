// Finding one report at a meeting, changing it, and the sentences about it that several features
// share.
import { z } from 'zod'

import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { ReportAct } from '../../../domain/report/access.ts'
import { annexIdsOf, annexOfWriter, writersIn } from '../../../domain/report/annex.ts'
import { type FamilyMember, membersOfferable, parentsOf } from '../../../domain/report/parents.ts'
import {
  changedSince,
  factsFor,
  type SharingState,
  shownTo,
} from '../../../domain/report/sharing.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { type Case, type FamilyMeeting, findConference } from '../../../domain/state/case.ts'
import { type Conference, standingInvitations } from '../../../domain/state/conference.ts'
import { type Invitation, representedBy } from '../../../domain/state/invitation.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { ReportFacts } from '../../../domain/state/report-facts.ts'
import {
  type SubmittedAnnex,
  type SubmittedReport,
  versionId,
} from '../../../domain/state/report-words.ts'
import { meetingRef } from '../../kernel/card-fields.ts'
import { type CaseChange, changeCase } from '../../kernel/change.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { Find } from '../../kernel/press.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'

export type MeetingReport = Meeting & {
  readonly invitation: Invitation
  readonly report: ReportFacts
}

/** The ids in the data of a button about a report. */
export const reportIds = ({
  invitation,
  ...meeting
}: Meeting & Pick<MeetingReport, 'invitation'>): CardData => ({
  ...meetingIds(meeting),
  invitationId: invitation.id,
})

const reportRef = meetingRef.extend({ invitationId: z.string().max(120).catch('') })

/**
 * The report that a button names, or this person's own at that meeting if it names none; undefined
 * if they may not do this.
 */
export async function reportAt(
  context: RequestContext,
  data: unknown,
  act: ReportAct['act'],
): Promise<MeetingReport | undefined> {
  const ref = reportRef.safeParse(data)
  const family = ref.success ? await context.deps.cases.load(ref.data.caseId) : undefined
  return ref.success ? reportIn(context, family, { ...ref.data, act }) : undefined
}

/** The same as a finder for `pressOn`. */
export const reportFor =
  (act: ReportAct['act']): Find<MeetingReport> =>
  (context, data) =>
    reportAt(context, data, act)

type ReportQuery = {
  readonly meetingId: Meeting['conference']['id']
  readonly invitationId: string
  readonly act: ReportAct['act']
}

/** The same in a case that is already loaded. Every change asks it again. */
export function reportIn(
  { actor }: Pick<RequestContext, 'actor'>,
  family: Case | undefined,
  { meetingId, invitationId, act }: ReportQuery,
): MeetingReport | undefined {
  const conference = family === undefined ? undefined : findConference(family, meetingId)
  if (family === undefined || conference === undefined) return undefined
  const invitation = standingInvitations(conference).find((invitation) =>
    invitationId === ''
      ? invitation.person === actor.id || representedBy(invitation) === actor.id
      : invitation.id === invitationId,
  )
  if (invitation === undefined) return undefined
  const report = factsFor(conference, invitation.id)
  return may(actor, { act, conference, report })
    ? { family, conference, invitation, report }
    : undefined
}

export type ReportChange<Answer> = Omit<CaseChange<MeetingReport, Answer>, 'find'> & {
  readonly act: ReportAct['act']
}

/** Changes a case for one report, after checking the permission again in the case as it is now. */
export const changeReport = <Answer>(
  context: RequestContext,
  { family, conference, invitation }: Omit<MeetingReport, 'report'>,
  { act, ...change }: ReportChange<Answer>,
): Promise<Answer | undefined> =>
  changeCase(context, family.id, {
    ...change,
    find: (current) =>
      reportIn(context, current, {
        meetingId: conference.id,
        invitationId: invitation.id,
        act,
      }),
  })

/** The text of one version. Load it only where it is shown: lists do with the facts. */
export async function submittedVersion(
  { deps }: RequestContext,
  { family, conference, invitation }: Omit<MeetingReport, 'report'>,
  number: number,
): Promise<SubmittedReport | undefined> {
  const papers = await deps.cases.papers(family.id, {
    ids: [versionId({ meeting: conference.id, invitation: invitation.id }, number)],
  })
  return papersOf(papers, 'report-version')[0]
}

const howWords = {
  'talked-through': 'talked through',
  'handed-over': 'handed over',
  translated: 'handed over in translation',
} as const

/**
 * '● Mum: talked through on Mon 23 November'. The shape of the mark carries the meaning, not its
 * colour.
 */
export function sayMember(report: ReportFacts, member: FamilyMember): string {
  const shown = shownTo(report, member)
  return `${marks[shown.status]} ${member.label}: ${sayShown(report, shown)}`
}

const marks: Readonly<Record<SharingState['status'], string>> = {
  'not-yet': '○',
  shown: '●',
  withheld: '●',
  asked: '▲',
  'to-be-shown': '■',
}

function sayShown(report: ReportFacts, shown: SharingState): string {
  switch (shown.status) {
    case 'not-yet':
      return 'not yet'
    case 'shown': {
      const newer = changedSince(report, shown)
      return (
        `${howWords[shown.entry.how]} on ` +
        `${sayDay(shown.entry.on)}${newer === undefined ? '' : `; changed since, on ${sayDay(inLondon(newer.at).date)}`}`
      )
    }
    case 'asked':
      return 'the chair has been asked that it is not shown'
    case 'withheld':
      return `not shown, agreed with the chair on ${sayDay(inLondon(shown.agreed.at).date)}`
    case 'to-be-shown':
      return 'not yet: the chair says it is to be shown'
  }
}

/** Everybody who is owed the report, and anybody else in the family who has seen it. */
export const membersSpokenOf = (
  meeting: FamilyMeeting,
  practice: Practice,
  report: ReportFacts,
): FamilyMember[] =>
  membersOfferable(meeting, practice).filter(
    (member) => !isBeside(meeting, member) || shownTo(report, member).status !== 'not-yet',
  )

const isBeside = (meeting: FamilyMeeting, member: FamilyMember): boolean =>
  member.who === 'parent' && !parentsOf(meeting).some((parent) => parent.id === member.parent)

/**
 * The restricted annexes of these reports, one of each writer, without those that were withdrawn.
 * Call it only for people who may know of them.
 */
export async function annexesOf(
  deps: Dependencies,
  { family, conference }: Meeting,
  reports: readonly ReportFacts[],
): Promise<ReadonlyMap<Invitation['id'], readonly SubmittedAnnex[]>> {
  const places = conference.invitations.flatMap((invitation) => {
    const report = reports.find((one) => one.invitation === invitation.id)
    return report === undefined
      ? []
      : [{ invitation, report, writers: writersIn(invitation, report) }]
  })
  const ids = places.flatMap(({ invitation, report, writers }) =>
    writers.flatMap((writer) =>
      annexIdsOf({ meeting: conference.id, invitation: invitation.id }, report, writer),
    ),
  )
  const found =
    ids.length === 0 ? [] : papersOf(await deps.cases.papers(family.id, { ids }), 'report-annex')
  const byPlace = places.map(({ invitation, writers }) => {
    const here = found.filter((annex) => annex.invitation === invitation.id)
    const newest = writers.flatMap((writer) => annexOfWriter(here, writer) ?? [])
    return [invitation.id, newest.filter(({ words }) => words.trim() !== '')] as const
  })
  return new Map(byPlace.filter(([, annexes]) => annexes.length > 0))
}

/**
 * Those of them that this person may have in hand: the chair's and whomever the chair lets read,
 * all; a writer, their own.
 */
export const annexesFor = (
  { id }: Person,
  { chair, leadSocialWorker }: Conference,
  annexes: readonly SubmittedAnnex[],
): readonly SubmittedAnnex[] =>
  id === chair || id === leadSocialWorker ? annexes : annexes.filter(({ by }) => by === id)
