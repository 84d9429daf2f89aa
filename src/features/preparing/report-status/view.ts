import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, InvitationId } from '../../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { versionFor } from '../../../domain/report/access.ts'
import {
  type FamilyMember,
  memberKey,
  membersToShow,
  sayMembers,
} from '../../../domain/report/parents.ts'
import { notYetShown, shownTo, unsharedAtSubmission } from '../../../domain/report/sharing.ts'
import type { Deadline } from '../../../domain/rules/deadlines.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { ReportFacts } from '../../../domain/state/report-facts.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { membersSpokenOf, sayMember } from '../shared/reports.ts'

export type StatusRow = {
  readonly invitation: Invitation
  readonly report: ReportFacts
  /** Whether the practice asks for it here. */ readonly owed: boolean
}
export type ReportStatusFacts = Meeting & {
  readonly person: Person
  readonly practice: Practice
  /** Those that this person may know of. */
  readonly rows: readonly StatusRow[]
  /** Reports with a restricted annex, where this person may know that there is one. */
  readonly withAnnex: ReadonlySet<InvitationId>
  readonly now: Instant
  /** By when the reports are due; undefined where the practice asks for none here. */
  readonly due: Deadline | undefined
}
/** What somebody asked, so that the first sentence can answer it. */
export type ReportQuestion =
  | { readonly about: 'reports' | 'annex' }
  | {
      readonly about: 'agency' | 'sharing'
      readonly rows: readonly StatusRow[]
      readonly said: string
      /** 'Mum', where one of the family is asked about. */ readonly member?: string
    }

/**
 * The sentence that was asked for, then every report: whether it came, and who of the family has
 * seen it.
 */
export function reportsCard(
  facts: ReportStatusFacts,
  question: ReportQuestion = { about: 'reports' },
): PrivateCard {
  const { person, conference } = facts
  // A question about one report is answered with that report alone; a button shows them all.
  const rows =
    question.about === 'annex'
      ? facts.rows.filter(({ invitation }) => facts.withAnnex.has(invitation.id))
      : !('rows' in question) || question.rows.length === 0
        ? facts.rows
        : question.rows
  const overseer = may(person, { act: 'see-reports', conference })
  const readable = facts.rows.some(({ report }) =>
    may(person, { act: 'read-report', conference, report }),
  )
  return {
    audience: 'one-person',
    to: person.id,
    template: 'reports-status',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(conference),
      ...headline(sayFirst(facts, question, overseer)),
      rows: rows.map((statusRow) => row(facts, statusRow)),
      hasRows: rows.length > 0,
      again: rows.length < facts.rows.length ? 'All reports' : 'Look again',
      canCirculate:
        may(person, { act: 'circulate-reports', conference }) &&
        facts.rows.some(({ report }) => report.versions.length > 0) &&
        conference.cancelled === undefined,
      canPack: may(person, { act: 'read-pack', conference }) && readable,
      canSayWho: may(person, { act: 'record-parents', conference }),
    },
  }
}

function row(facts: ReportStatusFacts, { invitation, report, owed }: StatusRow): CardData {
  const { person, conference, practice, withAnnex } = facts
  const first = report.versions[0]
  const newest = report.versions.at(-1)
  const canSee = may(person, { act: 'see-sharing', conference, report })
  const members =
    canSee && (owed || report.versions.length > 0 || report.shared.length > 0)
      ? membersSpokenOf(facts, practice, report)
      : []
  const asked = may(person, { act: 'decide-withholding', conference })
    ? members.filter((member) => shownTo(report, member).status === 'asked')
    : []
  const before =
    first === undefined || !canSee
      ? []
      : unsharedAtSubmission(report, first, membersToShow(facts, practice))
  const gone = report.circulated?.at(-1)
  return {
    ...meetingIds(facts),
    invitationId: invitation.id,
    agency: invitation.agency,
    role: invitation.role,
    mark:
      first === undefined
        ? owed
          ? '○ Not yet'
          : '○ Not asked for'
        : first.late
          ? '▲ In, late'
          : '● In',
    detail:
      first === undefined || newest === undefined
        ? ''
        : 'Submitted ' +
          `${sayDay(inLondon(first.at).date)}${newest.number > 1 ? `, changed ${sayDay(inLondon(newest.at).date)}` : ''}${gone === undefined ? '' : `, sent round ${sayDay(inLondon(gone.at).date)}`}`,
    hasDetail: first !== undefined,
    // A report that has not come has been shown to nobody, so 'not yet' for each member would say
    // nothing.
    members: sayEach(
      report,
      first === undefined
        ? members.filter((member) => shownTo(report, member).status !== 'not-yet')
        : members,
    ),
    surprise: before.length === 0 ? '' : `Submitted before ${sayMembers(before)} had seen it`,
    hasSurprise: before.length > 0,
    hasAnnex: withAnnex.has(invitation.id),
    canAnnex:
      withAnnex.has(invitation.id) && may(person, { act: 'read-annex', conference, report }),
    canRead: versionFor(person, conference, report) !== undefined,
    asked: asked.map((member) => ({
      ...meetingIds(facts),
      invitationId: invitation.id,
      member: memberKey(member),
      title: `Decide about ${member.label}`,
    })),
    hasAsked: asked.length > 0,
  }
}

/** One line for each of the family, or one for all while nobody has been shown it. */
const sayEach = (report: ReportFacts, members: readonly FamilyMember[]): CardData[] =>
  members.length > 1 && members.every((member) => shownTo(report, member).status === 'not-yet')
    ? [{ text: `○ ${sayMembers(members)}: not yet` }]
    : members.map((member) => ({ text: sayMember(report, member) }))

function sayFirst(facts: ReportStatusFacts, question: ReportQuestion, overseer: boolean): string {
  if (question.about === 'sharing') return sayAsked(facts, question)
  if (question.about === 'annex')
    return facts.withAnnex.size === 0
      ? 'No report here has a restricted annex.'
      : `${count(facts.withAnnex.size, 'report has', 'reports have')} a restricted annex.`
  if (question.about === 'agency' && overseer) return sayAgency(facts, question)
  return overseer ? sayReports(facts) : sayForReader(facts)
}

/** 'The report of Alder Lane Primary School is in.' */
function sayAgency(
  { due, now }: ReportStatusFacts,
  { rows, said }: Extract<ReportQuestion, { readonly said: string }>,
): string {
  if (rows.length === 0) return `No report is asked for from ${said}.`
  const by = due === undefined ? '' : ` (${now > due.at ? 'due' : 'by'} ${sayDay(due.due)})`
  return rows
    .map(
      ({ invitation, report }) =>
        `The report of ${invitation.agency} ` +
        `${report.versions.length > 0 ? 'is in' : `has not come yet${by}`}.`,
    )
    .join(' ')
}

/** The card prints the first sentence large, the rest small. */
const headline = (said: string) => {
  const end = said.indexOf('. ') + 1
  return {
    lead: end === 0 ? said : said.slice(0, end),
    rest: said.slice(end).trim(),
    hasRest: end > 0,
  }
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/**
 * '3 of 5 reports are in. Still to come: the police, the GP. 2 are not with the whole family yet.'
 */
function sayReports(facts: ReportStatusFacts): string {
  const { rows, practice, due, now } = facts
  const asked = rows.filter((row) => row.owed || row.report.versions.length > 0)
  if (asked.length === 0) return 'No reports are asked for here.'
  const missing = asked.filter(({ report }) => report.versions.length === 0)
  const unshared = asked.filter(
    ({ report }) => notYetShown(report, membersToShow(facts, practice)).length > 0,
  )
  const come = asked.length - missing.length
  const isIn =
    `${come} of ${asked.length} ${asked.length === 1 ? 'report' : 'reports'} ` +
    `${come === 1 ? 'is' : 'are'} in.`
  const came =
    missing.length === 0
      ? isIn
      : `${isIn} Still to ` +
        `come${due === undefined ? '' : ` (${now > due.at ? 'due' : 'by'} ${sayDay(due.due)})`}: ` +
        `${[...new Set(missing.map(({ invitation }) => invitation.agency))].join(', ')}.`
  const shown =
    unshared.length === 0
      ? 'The family has seen every one, or it is agreed why not.'
      : unshared.length === asked.length
        ? 'None is with the whole family yet.'
        : `${count(unshared.length, 'is', 'are')} not with the whole family yet.`
  return `${came} ${shown}`
}

const sayForReader = ({ rows }: ReportStatusFacts): string =>
  rows.length === 0
    ? 'No reports are here for you yet. You are told when they come round.'
    : `${count(rows.length, 'report is', 'reports are')} here for you to read.`

/**
 * 'Alder Lane Primary School has shown its report to Mum on Mon 23 November, and not yet to Dad.'
 */
function sayAsked(
  facts: ReportStatusFacts,
  { rows, said, member }: Extract<ReportQuestion, { readonly said: string }>,
): string {
  if (rows.length === 0) return `Nobody from ${said} is invited.`
  return rows
    .map(({ invitation, report }) => {
      const all = membersSpokenOf(facts, facts.practice, report)
      const named = all.filter(({ label }) => label.toLowerCase() === member?.toLowerCase())
      const members = named.length > 0 ? named : all
      const shown = members.flatMap((member) => {
        const standing = shownTo(report, member)
        return standing.status === 'shown'
          ? [`${member.label} on ${sayDay(standing.entry.on)}`]
          : []
      })
      const withheld = members.filter((member) => shownTo(report, member).status === 'withheld')
      const left = notYetShown(report, all)
      const parts = [
        ...(shown.length === 0 && withheld.length === members.length && withheld.length > 0
          ? ['does not show its report']
          : [
              shown.length === 0
                ? 'has not shown its report to ' +
                  `${named.length > 0 ? sayMembers(members) : 'the family'} yet`
                : `has shown its report to ${shown.join(' and ')}`,
            ]),
        ...(shown.length > 0 && left.length > 0 ? [`not yet to ${sayMembers(left)}`] : []),
        ...(withheld.length > 0 ? [`not to ${sayMembers(withheld)}, as agreed`] : []),
      ]
      return `${invitation.agency} ${parts.join('; ')}.`
    })
    .join(' ')
}
