import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { placesWithout, readersOf, submittedReports } from '../../../domain/report/circulation.ts'
import { type FamilyMember, membersToShow, sayMembers } from '../../../domain/report/parents.ts'
import { notYetShown } from '../../../domain/report/sharing.ts'
import type { Deadline } from '../../../domain/rules/deadlines.ts'
import { explain } from '../../../domain/rules/explain.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { ReportFacts } from '../../../domain/state/report-facts.ts'
import { meetingIds, sayMeeting, toldCard } from '../../kernel/lines-card.ts'
import { reportsStatus } from '../../kernel/linked-verbs.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

export type CirculationFacts = Meeting & {
  readonly person: Person
  readonly people: ReadonlyMap<PersonId, Person>
  readonly practice: Practice
  readonly due: Deadline | undefined
  readonly now: Instant
}

/** The reports whose newest version somebody at the meeting does not have yet. */
export const waiting = ({ conference }: Meeting): ReportFacts[] =>
  submittedReports(conference).filter(
    (reportFacts) => placesWithout(conference, reportFacts).length > 0,
  )
export const unseenBy = (
  facts: Pick<CirculationFacts, 'family' | 'conference' | 'practice'>,
  report: ReportFacts,
): FamilyMember[] => notYetShown(report, membersToShow(facts, facts.practice))
const agencyOf = ({ conference }: Meeting, { invitation }: ReportFacts): string =>
  conference.invitations.find(({ id }) => id === invitation)?.agency ?? ''

/** Before anything is sent: what goes to whom, and which reports the family has not seen. */
export function previewCard(facts: CirculationFacts, notice = ''): PrivateCard {
  const reports = waiting(facts)
  const unseen = reports.filter((reportFacts) => unseenBy(facts, reportFacts).length > 0)
  const places = reports.flatMap((report) => placesWithout(facts.conference, report))
  const to = readersOf(facts.conference, places).map(
    ({ person, agency }) => `${facts.people.get(person)?.name ?? 'A colleague'}, ${agency}`,
  )
  const late = facts.due !== undefined && facts.now > facts.due.at
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'circulate',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(facts.conference),
      notice,
      hasNotice: notice !== '',
      heading:
        reports.length === 0
          ? 'Nothing is waiting to go round'
          : reports.length === 1
            ? 'Send one report round?'
            : `Send ${reports.length} reports round?`,
      due:
        facts.due === undefined
          ? ''
          : `${late ? '■ Was due' : 'Due'} ${sayDay(facts.due.due)}, ` +
            'so that nobody reads at the table.',
      hasDue: facts.due !== undefined && reports.length > 0,
      why: facts.due === undefined ? [] : explain(facts.due).map((text) => ({ text })),
      hasWhy: facts.due !== undefined,
      reports: reports.map((reportFacts) => ({
        agency: agencyOf(facts, reportFacts),
        detail:
          unseenBy(facts, reportFacts).length === 0
            ? '● The family has seen it'
            : `▲ Not yet shown to ${sayMembers(unseenBy(facts, reportFacts))}`,
      })),
      to: to.map((text) => ({ text })),
      hasReports: reports.length > 0,
      hasUnseen: unseen.length > 0 && unseen.length < reports.length,
      all: unseen.length > 0 ? 'Send all of them' : 'Send',
      style: unseen.length > 0 ? 'default' : 'positive',
    },
  }
}

/** To whoever has something to read now. */
export const arrivedCard = (
  to: Person,
  { family, conference }: Meeting,
  count: number,
): PrivateCard =>
  toldCard(
    to,
    count === 1 ? 'A report is here for you to read' : `${count} reports are here for you to read`,
    [
      sayMeeting(conference),
      'Please read before the meeting: nobody reads at the table. They are for you alone, for ' +
        'as long as you have a part in this meeting.',
    ],
    [{ title: 'Read', verb: reportsStatus, caseId: family.id, meetingId: conference.id }],
  )

/** '4 reports went round on Tue 8 December.' */
export const sayDone = (count: number, now: Instant): string =>
  `✓ ${count === 1 ? 'One report' : `${count} reports`} ` +
  `went round on ${sayDay(inLondon(now).date)}.`
