// The only file with `as`: every name below is a plain string that has passed a check, so that a
// person's id can never be handed over where a case's id is meant.

declare const brand: unique symbol
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name }

/** A family's case: the partition in which everything about one family lives. */
export type CaseId = Branded<string, 'CaseId'>
/** A conference or a core group meeting. */
export type MeetingId = Branded<string, 'MeetingId'>
export type InvitationId = Branded<string, 'InvitationId'>
export type PersonId = Branded<string, 'PersonId'>
export type ChildId = Branded<string, 'ChildId'>
/**
 * An agency's name reduced to its letters and digits, so that 'St. Jude’s School' and 'st judes
 * school' are one.
 */
export type AgencyId = Branded<string, 'AgencyId'>
/**
 * The conference's number in the council's own case system, e.g. '4471': opaque, safe in a
 * lock-screen's reach.
 */
export type Reference = Branded<string, 'Reference'>
export type ObligationId = Branded<string, 'ObligationId'>
export type MessageId = Branded<string, 'MessageId'>
/**
 * A document of a case that stands beside it: a draft, a report, an update, an agreed version of
 * the plan.
 */
export type PaperId = Branded<string, 'PaperId'>
/** A parent or carer of the family, with whom reports are shared and a plan is agreed. */
export type ParentId = Branded<string, 'ParentId'>
/** What should become better, as one outcome of the plan. */
export type OutcomeId = Branded<string, 'OutcomeId'>
/** One action of the plan, under an outcome. */
export type ActionId = Branded<string, 'ActionId'>
/** One 'what if' of the plan. */
export type ContingencyId = Branded<string, 'ContingencyId'>
/** One 'this is what I can do to help'. */
export type CommitmentId = Branded<string, 'CommitmentId'>
export type PracticeId = Branded<string, 'PracticeId'>
export type RuleId = Branded<string, 'RuleId'>
/**
 * A day in England as 'YYYY-MM-DD'. It has no time zone: turn it into an Instant as late as
 * possible.
 */
export type LocalDate = Branded<string, 'LocalDate'>
/** A time of day in England as 'HH:MM', 24 hours. */
export type LocalTime = Branded<string, 'LocalTime'>
/** A moment as 'YYYY-MM-DDTHH:MM:SS.sssZ', always UTC, so that text order is time order. */
export type Instant = Branded<string, 'Instant'>

const idText = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,119}$/

function checked(kind: string, text: string): string {
  if (!idText.test(text))
    throw new TypeError(`Not a ${kind}: it must be 1 to 120 letters, digits, '-', '_', '.' or ':'`)
  return text
}

export const isIdText = (text: string): boolean => idText.test(text)

export const caseId = (text: string) => checked('case id', text) as CaseId
export const meetingId = (text: string) => checked('meeting id', text) as MeetingId
export const invitationId = (text: string) => checked('invitation id', text) as InvitationId
export const personId = (text: string) => checked('person id', text) as PersonId
export const childId = (text: string) => checked('child id', text) as ChildId
export const obligationId = (text: string) => checked('obligation id', text) as ObligationId
export const messageId = (text: string) => checked('message id', text) as MessageId
export const paperId = (text: string) => checked('paper id', text) as PaperId
export const parentId = (text: string) => checked('parent id', text) as ParentId
export const outcomeId = (text: string) => checked('outcome id', text) as OutcomeId
export const actionId = (text: string) => checked('action id', text) as ActionId
export const contingencyId = (text: string) => checked('contingency id', text) as ContingencyId
export const commitmentId = (text: string) => checked('commitment id', text) as CommitmentId
export const practiceId = (text: string) => checked('practice id', text) as PracticeId
export const ruleId = (text: string) => checked('rule id', text) as RuleId

const referenceText = /^[A-Za-z0-9][A-Za-z0-9/-]{0,23}$/
/**
 * Whether a text can be a reference: 1 to 24 letters, digits, '-' or '/'. Names do not fit, on
 * purpose.
 */
export const isReference = (text: string): boolean => referenceText.test(text)
export function reference(text: string): Reference {
  if (!isReference(text)) throw new TypeError('Not a reference')
  return text.toUpperCase() as Reference
}

/**
 * 'Queen’s Park Primary School' → 'queens-park-primary-school'. Two spellings of one agency meet
 * here.
 */
export function agencyId(name: string): AgencyId {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
  if (name.trim() === '') throw new TypeError('Not an agency: it has no name')
  // A name in another script keeps its own letters, as their numbers.
  return (
    plain === ''
      ? `u-${[...name.trim().toLowerCase()].map((letter) => letter.codePointAt(0)?.toString(16)).join('-')}`
      : plain
  ) as AgencyId
}

const localDateText = /^\d{4}-\d{2}-\d{2}$/
/**
 * Refuses 31 February and the like by throwing; `parseLocalDate` in dates.ts returns a Result
 * instead.
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new TypeError(`Not a date: '${text}'`)
  return text as LocalDate
}
export function isLocalDate(text: string): boolean {
  if (!localDateText.test(text)) return false
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= lastDayOf(Number(text.slice(0, 4)), month))
  )
}

const lastDayOf = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const localTimeText = /^([01]\d|2[0-3]):[0-5]\d$/
export const isLocalTime = (text: string): boolean => localTimeText.test(text)
export function localTime(text: string): LocalTime {
  if (!isLocalTime(text)) throw new TypeError(`Not a time: '${text}'`)
  return text as LocalTime
}

const instantText = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
/** Whether a text is a moment as it is written here: in UTC, to the millisecond. */
export const isInstantText = (text: string): boolean =>
  instantText.test(text) && isLocalDate(text.slice(0, 10))
/** Takes any text that names one moment (ISO 8601 with a zone) and returns it in UTC. */
export function instant(text: string): Instant {
  if (isInstantText(text)) return text as Instant
  const moment = new Date(text)
  if (Number.isNaN(moment.getTime()) || !/(Z|[+-]\d{2}:?\d{2})$/.test(text))
    throw new TypeError(`Not a moment in time: '${text}'`)
  return moment.toISOString() as Instant
}
/** The day of a moment in UTC: there is nothing to check. */
export const localDateFromMilliseconds = (milliseconds: number) =>
  new Date(milliseconds).toISOString().slice(0, 10) as LocalDate
/** The time of day of a moment in UTC, to the minute. */
export const localTimeFromMilliseconds = (milliseconds: number) =>
  new Date(milliseconds).toISOString().slice(11, 16) as LocalTime
export const instantFromMilliseconds = (milliseconds: number) =>
  new Date(milliseconds).toISOString() as Instant
