import type { Calendar } from '../../../domain/dates/calendar.ts'
import { sayDay } from '../../../domain/dates/dates.ts'
import { type ChildId, type Instant, isLocalDate, localDate } from '../../../domain/ids.ts'
import { childrenToTellApart, outcomesOffered } from '../../../domain/meeting/outcome.ts'
import {
  type DutyAnswer,
  type DutyQuestion,
  isCoreGroupToHold,
  isHolding,
  isOutcome,
  isRecordedBySaying,
} from '../../../domain/meeting/preparation.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { explain } from '../../../domain/rules/explain.ts'
import { noticeGiven } from '../../../domain/rules/notice.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { type Case, childrenOf, findConference } from '../../../domain/state/case.ts'
import { childrenConcerned } from '../../../domain/state/children-on-plan.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Purpose } from '../../../domain/state/purpose.ts'
import { moreData, nothingCard, sentenceCard } from '../../kernel/cards.ts'
import { type DutyButtons, sayTask } from '../../kernel/duty-buttons.ts'
import { conferenceForm, coreGroupForm, planShow } from '../../kernel/linked-verbs.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { asksForMeeting, sayDue, sayStands } from './due-words.ts'
import { dutyForm as dutyFormVerb, dutyMine } from './verbs.ts'
import { whatWasSeen } from './what-was-seen.ts'

/** More do not fit on a card. */
const maxDuties = 12

export type DutyFacts = {
  readonly person: Person
  readonly family: Case
  readonly conference: Conference
  readonly practice: Practice
  readonly calendar: Calendar
  readonly now: Instant
  readonly duty: Purpose
  readonly question: DutyQuestion
  /** Absent once the practice no longer asks for it. */
  readonly obligation?: Obligation
  readonly child?: ChildId
}
export type DutyInputs = { readonly answer: string; readonly on: string; readonly note: string }

const childLabel = (family: Case, child: ChildId | undefined): string =>
  family.children.find(({ id }) => id === child)?.label ?? ''

/** One duty: the question, the answers, the day, and why it is due when it is. */
export function dutyForm(
  facts: DutyFacts,
  inputs: DutyInputs,
  problem: string,
  kept = false,
): PrivateCard {
  const { family, conference, duty, question, obligation, child, person } = facts
  const about = sayAbout(facts)
  const flag = kept ? noticeFlag(facts) : undefined
  const decided = kept && duty === 'hold-conference' && inputs.answer !== 'not-held'
  // Once the outcome is recorded, the open duty of this kind belongs to the next conference.
  const owed = decided ? undefined : obligation
  const why = owed === undefined ? [] : explain(owed.due).map((text) => ({ text }))
  return {
    audience: 'one-person',
    to: person.id,
    template: 'duty-form',
    data: {
      caseId: family.id,
      meetingId: conference.id,
      duty,
      child: child ?? '',
      question: question.question,
      about,
      hasAbout: about !== '',
      meeting: `${conference.reference}, ${sayWhen(conference)}`,
      due: owed === undefined ? '' : `By ${sayDay(owed.due.due)}`,
      isOwed: owed !== undefined && !kept,
      why,
      hasWhy: why.length > 0,
      problem,
      hasProblem: problem !== '',
      kept,
      formOpen: !kept,
      receipt: sayReceipt(facts, inputs),
      flag: flag ?? '',
      hasFlag: flag !== undefined,
      checkedIn: kept && duty === 'check-in',
      notHeld: kept && duty === 'hold-conference' && inputs.answer === 'not-held',
      decided,
      undecided: !kept,
      isOutcome: !kept && duty === 'hold-conference',
      next: kept && duty !== 'hold-conference',
      isLast: !kept || duty === 'hold-conference',
      canTellApart:
        duty === 'hold-conference' && childrenToTellApart({ family, conference }).length > 0,
      seen: whatWasSeen(conference, { duty, child }),
      answers: answersOffered(facts).map(({ title, value }) => ({ title, value })),
      answer: inputs.answer,
      on: inputs.on,
      note: inputs.note,
      noteLabel: question.note ?? 'A note',
      hasNote: question.note !== undefined,
    },
  }
}

/** 'They need none · Thu 25 February': what was recorded, in a line. */
const sayReceipt = (facts: DutyFacts, { answer, on, note }: DutyInputs): string =>
  [
    answersOffered(facts).find(({ value }) => value === answer)?.title ?? '',
    isLocalDate(on) ? sayDay(localDate(on)) : '',
    note,
  ]
    .filter((said) => said !== '')
    .join(' · ')

/**
 * The answers among which somebody chooses: of an outcome, those that fit the kind of conference.
 */
export const answersOffered = ({
  conference,
  duty,
  question,
}: Pick<DutyFacts, 'conference' | 'duty' | 'question'>): readonly DutyAnswer[] =>
  duty === 'hold-conference' ? outcomesOffered(conference) : question.answers

/**
 * The child of a duty; of an outcome, the children, where an earlier review took another of this
 * meeting off the plan.
 */
function sayAbout({ family, conference, duty, child }: DutyFacts): string {
  if (duty !== 'hold-conference') return childLabel(family, child)
  const concerned = childrenConcerned({ family, conference })
  return concerned.length === childrenOf({ family, conference }).length
    ? ''
    : concerned.map(({ label }) => label).join(', ')
}

/**
 * Only the chair is told that the parents had too little notice; it never cancels the meeting
 * (docs/sources.md, section K2).
 */
function noticeFlag({
  person,
  conference,
  practice,
  calendar,
  duty,
}: DutyFacts): string | undefined {
  const told = conference.records.filter((record) => record.duty === 'tell-parents').at(-1)
  if (duty !== 'tell-parents' || told === undefined || person.id !== conference.chair)
    return undefined
  return noticeGiven(
    { practice, kind: conference.kind, calendar, toldOn: told.on },
    conference.date,
  )?.flag
}

export type OwedDuty = { readonly family: Case; readonly obligation: Obligation }

/** What is still open, the earliest first, each with a button to record it or to do it. */
export const dutyListCard = (
  person: Person,
  all: readonly OwedDuty[],
  { now, dutyButtons }: { readonly now: Instant; readonly dutyButtons: DutyButtons },
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'duty-list',
  data: {
    duties: all.slice(0, maxDuties).map(({ family, obligation }) => {
      const conference = findConference(family, obligation.meeting)
      const child = childLabel(family, obligation.child)
      return {
        actions: dutyActions(person, { family, obligation }, dutyButtons).map((action) => ({
          ...action,
          title: sayTask(dutyButtons, obligation),
        })),
        title: sayTask(dutyButtons, obligation),
        about: child,
        hasAbout: child !== '',
        line: [
          `${sayDue(obligation, now)}, for ${conference?.reference ?? ''}`,
          ...sayStands(obligation, { conference, now }),
        ].join('. '),
      }
    }),
    ...moreData(all.length, maxDuties, ', later ones.'),
  },
})

/**
 * What this person may do about a duty: book the meeting that it asks for, record that it is done,
 * or open where it is done.
 */
function dutyActions(
  person: Person,
  { family, obligation }: OwedDuty,
  dutyButtons: DutyButtons,
): CardData[] {
  const conference = findConference(family, obligation.meeting)
  if (!isRecordedBySaying(obligation.kind))
    return obligation.owner === person.id ? [opening(obligation, dutyButtons)] : []
  if (conference === undefined || !asksForMeeting(conference, obligation))
    return obligation.kind === 'write-plan'
      ? [
          { ...opening(obligation, dutyButtons), verb: planShow, action: 'Write it' },
          recording(obligation),
        ]
      : [recording(obligation)]
  return [
    ...(obligation.booked === undefined ? booking(person, conference, obligation) : []),
    // A review that follows is recorded at the review.
    ...(isHolding(obligation.kind) ? [] : [recording(obligation)]),
  ]
}

function booking(person: Person, conference: Conference, obligation: Obligation): CardData[] {
  const verb = isCoreGroupToHold(obligation.kind)
    ? may(person, { act: 'arrange-core-group', conference })
      ? coreGroupForm
      : undefined
    : may(person, { act: 'bring-in-conferences' })
      ? conferenceForm
      : undefined
  if (verb === undefined) return []
  const { caseId, meeting: meetingId } = obligation
  return [{ verb, caseId, meetingId, duty: '', child: '', invitationId: '', action: 'Book it' }]
}

/** The card on which another feature does it. */
const opening = (
  { kind, caseId, meeting, invitation }: Obligation,
  dutyButtons: DutyButtons,
): CardData => ({
  verb: dutyButtons.get(kind)?.verb ?? dutyMine,
  caseId,
  meetingId: meeting,
  duty: '',
  child: '',
  invitationId: invitation ?? '',
  action: 'Open',
})

const recording = ({ caseId, meeting, kind, child }: Obligation): CardData => ({
  verb: dutyFormVerb,
  caseId,
  meetingId: meeting,
  duty: recordedAs(kind),
  child: child ?? '',
  invitationId: '',
  action: 'Record',
})

/** The outcome of every kind of conference is recorded as 'hold-conference'. */
const recordedAs = (kind: Purpose): Purpose => (isOutcome(kind) ? 'hold-conference' : kind)

/** 'I need an interpreter for mum': nobody is told, so the answer must say so, and whom to ask. */
export const notYoursCard = (person: Person): PrivateCard =>
  sentenceCard(
    person,
    'This is not with you to record, and nobody was told. Please tell the lead social worker ' +
      'or the chair what the family needs.',
  )

export const nothingOwedCard = (person: Person): PrivateCard =>
  nothingCard(person, 'Nothing is waiting for you here.')
