import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import {
  type FamilyMember,
  memberKey,
  membersOfferable,
  membersToShow,
  parentsAreKnown,
  sameMember,
} from '../../../domain/report/parents.ts'
import {
  type NotShown,
  notYetShown,
  recordsOf,
  type SharingMeans,
  shownTo,
  standingEntries,
} from '../../../domain/report/sharing.ts'
import { groundWords, withholdingGrounds } from '../../../domain/report/withholding.ts'
import type { Deadline } from '../../../domain/rules/deadlines.ts'
import { explain } from '../../../domain/rules/explain.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sayMeeting, toldCard } from '../../kernel/lines-card.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { type MeetingReport, membersSpokenOf, reportIds, sayMember } from '../shared/reports.ts'
import { sharingShow } from './verbs.ts'

export type SharingFacts = MeetingReport & {
  readonly person: Person
  readonly people: ReadonlyMap<PersonId, Person>
  readonly practice: Practice
  /** By when it is to be shared; undefined where the practice asks for none here. */
  readonly due: Deadline | undefined
  readonly now: Instant
}

export type SharingInputs = {
  readonly members: readonly string[]
  readonly somebody: string
  readonly how: SharingMeans | ''
  readonly on: string
  readonly reaction: string
}
export type FormState = {
  readonly problem?: string
  readonly kept?: boolean
  /** Whose last record was taken back. */ readonly takenBack?: FamilyMember
}

const howChoices: readonly { readonly title: string; readonly value: SharingMeans }[] = [
  { title: 'Talked it through', value: 'talked-through' },
  { title: 'Handed it over', value: 'handed-over' },
  { title: 'Handed over in their language', value: 'translated' },
]

const isOwn = ({ person, invitation }: SharingFacts): boolean => invitation.person === person.id
const headingOf = (facts: SharingFacts): string =>
  isOwn(facts)
    ? 'Your report and the family'
    : `${facts.invitation.agency}: the report and the family`

/** Who has seen the report, and the form to record who else has. */
export function sharingCard(
  facts: SharingFacts,
  inputs: SharingInputs,
  { problem = '', kept = false, takenBack }: FormState = {},
): PrivateCard {
  const { practice, report, due, now, conference } = facts
  const members = membersOfferable(facts, practice)
  const left = notYetShown(report, membersToShow(facts, practice))
  const isLate = due !== undefined && now > due.at && left.length > 0
  const said = theirWords(facts)
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'sharing',
    data: {
      ...reportIds(facts),
      heading: headingOf(facts),
      meeting: sayMeeting(conference),
      problem,
      hasProblem: problem !== '',
      kept: kept || takenBack !== undefined,
      formOpen: !kept && takenBack === undefined,
      keptWords:
        takenBack === undefined ? '✓ Recorded. Thank you.' : sayTakenBack(report, takenBack),
      standing:
        left.length === 0
          ? 'Everybody has seen it, or it is agreed why not.'
          : `Still to be shown: ${left.map((member) => member.label).join(', ')}.`,
      due: due === undefined ? '' : `${isLate ? '■ Was due' : 'By'} ${sayDay(due.due)}`,
      hasDue: due !== undefined && left.length > 0,
      why: due === undefined ? [] : explain(due).map((text) => ({ text })),
      rows: membersSpokenOf(facts, practice, report)
        .filter((member) => shownTo(report, member).status !== 'not-yet')
        .map((member) => ({
          ...reportIds(facts),
          text: sayMember(report, member),
          member: memberKey(member),
          seen: recordsOf(report, member),
          isShown: shownTo(report, member).status === 'shown',
          back: sayTakeBack(report, member),
        })),
      said: said.map((text) => ({ text })),
      hasSaid: said.length > 0,
      isGuess: !parentsAreKnown(facts),
      canSayWho: may(facts.person, { act: 'record-parents', conference }),
      choices: members.map((member) => ({ title: member.label, value: memberKey(member) })),
      members: inputs.members.join(','),
      somebody: inputs.somebody,
      hows: howChoices.map((howChoice) => ({ ...howChoice })),
      how: inputs.how,
      on: inputs.on,
      reaction: inputs.reaction,
      canPart: may(facts.person, { act: 'make-version-for', conference, report }),
    },
  }
}

const sayTakeBack = (report: SharingFacts['report'], member: FamilyMember): string =>
  standingEntries(report.shared).filter(
    (entry) => entry.status === 'shared' && sameMember(entry, member),
  ).length > 1
    ? `Take back the last record for ${member.label}`
    : `Not shown to ${member.label} after all`

/** What was recorded before it stands again, and is said. */
const sayTakenBack = (report: SharingFacts['report'], member: FamilyMember): string =>
  shownTo(report, member).status === 'shown'
    ? '✓ Taken back. What was recorded before it stands.'
    : `✓ Taken back: not shown to ${member.label}.`

/** What each family member said about the report, word for word, with the day. */
function theirWords(facts: SharingFacts): string[] {
  const { practice, report } = facts
  return membersOfferable(facts, practice).flatMap((member) => {
    const shown = shownTo(report, member)
    return shown.status === 'shown' && shown.entry.reaction !== ''
      ? [`${member.label}, ${sayDay(shown.entry.on)}: ‘${shown.entry.reaction}’`]
      : []
  })
}

export type WithholdingInputs = {
  readonly member: string
  readonly ground: string
  readonly words: string
}

/** The author's request to the chair not to show the report to somebody. */
export const withholdingForm = (
  facts: SharingFacts,
  { member, ground, words }: WithholdingInputs,
  problem = '',
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'withholding-form',
  data: {
    ...reportIds(facts),
    meeting: sayMeeting(facts.conference),
    problem,
    hasProblem: problem !== '',
    member,
    ground,
    words,
    members: membersOfferable(facts, facts.practice)
      .filter((member) => shownTo(facts.report, member).status !== 'shown')
      .map((member) => ({ title: member.label, value: memberKey(member) })),
    grounds: withholdingGrounds.map((value) => ({ title: groundWords[value], value })),
  },
})

const nameOf = ({ people }: SharingFacts, id: PersonId): string =>
  people.get(id)?.name ?? 'somebody'

/**
 * The request as the chair reads it. The chair may change the decision until the report has been
 * shown.
 */
export function withholdingRequest(
  facts: SharingFacts,
  member: FamilyMember,
  { problem = '' }: FormState = {},
): PrivateCard {
  const shown = shownTo(facts.report, member)
  const entry: NotShown | undefined =
    shown.status === 'shown' || shown.status === 'not-yet' ? undefined : shown.entry
  const decided =
    shown.status === 'withheld'
      ? `Agreed: ${member.label} is not shown it.`
      : shown.status === 'to-be-shown'
        ? `Decided: ${member.label} is to be shown it.`
        : shown.status === 'shown' && problem === ''
          ? `It has been shown to ${member.label}.`
          : ''
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'withholding-request',
    data: {
      ...reportIds(facts),
      member: memberKey(member),
      seen: facts.report.shared.length,
      meeting: sayMeeting(facts.conference),
      problem,
      hasProblem: problem !== '',
      notice: decided,
      hasNotice: decided !== '',
      who: member.label,
      agency: facts.invitation.agency,
      person:
        entry === undefined ? '' : `${nameOf(facts, entry.by)}, ${sayWhen(inLondon(entry.at))}`,
      detail: entry?.reason ?? '',
      isOpen: entry !== undefined,
    },
  }
}

/** The decision, for whoever asked. */
export const withholdingTold = (facts: SharingFacts, member: FamilyMember): PrivateCard => {
  const agreed = shownTo(facts.report, member).status === 'withheld'
  return toldCard(
    facts.person,
    'The chair has decided about sharing',
    [
      sayMeeting(facts.conference),
      agreed
        ? `Agreed: your report is not shown to ${member.label}. Say nothing of it to them.`
        : `The chair says that ${member.label} is to be shown your report. Speak with the chair ` +
          'if you see it differently.',
    ],
    [
      {
        title: 'Your report and the family',
        verb: sharingShow,
        caseId: facts.family.id,
        meetingId: facts.conference.id,
      },
    ],
  )
}
