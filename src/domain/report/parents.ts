// Who the parents and carers of a family are, and to whom of the family a report is shown.
import { type ParentId, parentId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Practice } from '../rules/practice.ts'
import {
  type Case,
  type Child,
  childrenOf,
  type FamilyMeeting,
  type Parent,
  sameChildren,
} from '../state/case.ts'
import { childrenToMeetAbout } from '../state/children-on-plan.ts'
import type { Conference } from '../state/conference.ts'
import { isSpokenOf } from '../state/family-about.ts'
import type { SharedWith } from '../state/report-facts.ts'
import { markDecided } from '../state/said-by-file.ts'

/**
 * Offered until somebody has said who they are: no family is asked to prove that it has a mum or a
 * dad.
 */
const untilSaid: readonly Parent[] = [
  { id: parentId('mum'), label: 'Mum' },
  { id: parentId('dad'), label: 'Dad' },
]

/** The parents and carers to whom the reports to a meeting are owed. */
export function parentsOf(meeting: FamilyMeeting): readonly Parent[] {
  const recorded = recordedFor(meeting)
  return recorded.length === 0 ? untilSaid : recorded
}

export const parentsAreKnown = (meeting: FamilyMeeting): boolean => recordedFor(meeting).length > 0

/**
 * Those who were recorded for this meeting, or else for the newest other one about the very same
 * children. What was said of the family before meetings had parents of their own holds until a
 * meeting about other children has some, so that the father of one half-sibling is shown nothing
 * about the other.
 */
function recordedFor({ family, conference }: FamilyMeeting): readonly Parent[] {
  const own = conference.parents ?? parentsAtOther(family, conference)
  if (own !== undefined) return own.flatMap((id) => namedParent(family, id) ?? [])
  return family.conferences.some((one) => one.parents !== undefined)
    ? []
    : (family.parents ?? []).filter((parent) => parent.beside !== true)
}

const parentsAtOther = (
  family: Case,
  conference: Pick<Conference, 'children'>,
): readonly ParentId[] | undefined =>
  family.conferences
    .filter((one) => one.parents !== undefined && sameChildren(family, one, conference))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)?.parents

/**
 * The parents and carers whom the next meeting takes over from this one. Whose parent somebody is
 * is not kept: so where the next is about fewer children, only those who were recorded for exactly
 * these, and nobody where none were.
 */
export function parentsToTakeOver(meeting: FamilyMeeting): readonly Parent[] {
  const { family, conference } = meeting
  const next = { children: childrenToMeetAbout(meeting).map(({ id }) => id) }
  return sameChildren(family, conference, next)
    ? recordedFor(meeting)
    : (parentsAtOther(family, next) ?? []).flatMap((id) => namedParent(family, id) ?? [])
}

const namedParent = (family: Case, id: ParentId): Parent | undefined => {
  const found = [...(family.parents ?? []), ...untilSaid].find((parent) => parent.id === id)
  return found === undefined ? undefined : { id: found.id, label: found.label }
}

/** Of whom the label is asked; somebody who was taken off the list keeps theirs, for the record. */
export const labelOf = (family: Case, id: ParentId): string =>
  [...(family.parents ?? []), ...untilSaid].find((parent) => parent.id === id)?.label ?? 'A parent'

/** A member of the family to whom a report is shown. */
export type FamilyMember = SharedWith & { readonly label: string }

/** 'parent.mum', 'child.f-1.a': what a card carries. */
export const memberKey = (sharedWith: SharedWith): string =>
  sharedWith.who === 'parent' ? `parent.${sharedWith.parent}` : `child.${sharedWith.child}`

/** 'Mum, Dad and Nan' */
export function sayMembers(members: readonly { readonly label: string }[]): string {
  const labels = members.map(({ label }) => label)
  return labels.length < 2
    ? labels.join('')
    : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1) ?? ''}`
}

export const sameMember = (sharedWith: SharedWith, otherSharedWith: SharedWith): boolean =>
  memberKey(sharedWith) === memberKey(otherSharedWith)

/**
 * Parents and carers, and every child of the age from which this practice shows a child the reports
 * (S2).
 */
export const membersToShow = (meeting: FamilyMeeting, practice: Practice): FamilyMember[] => [
  ...parentsOf(meeting).map((parent): FamilyMember => ({
    who: 'parent',
    parent: parent.id,
    label: parent.label,
  })),
  ...childrenOf(meeting)
    .filter((child) => isOfAge(child, practice))
    .map((child): FamilyMember => ({ who: 'child', child: child.id, label: child.label })),
]

/** Those to whom it is owed, and whoever else it was shown to. */
export const membersOfferable = (meeting: FamilyMeeting, practice: Practice): FamilyMember[] => [
  ...membersToShow(meeting, practice),
  ...besideThem(meeting).map((parent): FamilyMember => ({
    who: 'parent',
    parent: parent.id,
    label: parent.label,
  })),
]

/**
 * Parents, carers and whoever else of the family was named for this meeting; nobody while only Mum
 * and Dad are guessed.
 */
export const namedFor = (meeting: FamilyMeeting): readonly Parent[] => [
  ...recordedFor(meeting),
  ...besideThem(meeting),
]

function besideThem(meeting: FamilyMeeting): readonly Parent[] {
  const owed = parentsOf(meeting)
  return (meeting.family.parents ?? []).filter(
    ({ id }) => !owed.some((parent) => parent.id === id) && isOfferable(meeting, id),
  )
}

/** Whoever is known only from a meeting about other children is not spoken of at this one. */
const isOfferable = ({ family, conference }: FamilyMeeting, id: ParentId): boolean =>
  isSpokenOf(conference, id) ||
  !family.conferences.some((one) => !sameChildren(family, one, conference) && isSpokenOf(one, id))

const isOfAge = ({ age }: Child, practice: Practice): boolean =>
  age !== 'unborn' && age >= practice.sharesWithChildrenFrom.value

const maxParents = 8
/** In characters. */
export const longestLabel = 40
const plain = (label: string): string => label.trim().toLowerCase().replace(/\s+/g, ' ')

/** Somebody of that name among those who are known or offered. */
export const parentCalled = (family: Case, label: string): Parent | undefined =>
  [...(family.parents ?? []), ...untilSaid].find((parent) => plain(parent.label) === plain(label))

/**
 * The family with these parents and carers at a meeting, each a label as the family says it. It
 * holds for every meeting about the very same children (`reach`: 'these-children'), or for this
 * one, as a file states it ('this-meeting'). Whoever stands already keeps their id; whoever is
 * taken off stays known by name for what was recorded with them. The same list again changes
 * nothing. Refuses no parent at all, too many, and a label that is too long to be one.
 */
export function parentsRecorded(
  meeting: FamilyMeeting,
  labels: readonly string[],
  { newId, reach = 'these-children' }: RecordedParents,
): Result<Case> {
  const { family, conference } = meeting
  const checked = parentLabels(labels)
  if (!checked.ok) return checked
  const parents = checked.value.map((label): Parent => ({
    id: parentCalled(family, label)?.id ?? parentId(newId(label)),
    label,
  }))
  const ids = parents.map(({ id }) => id)
  const after = family.conferences.map((meeting): Conference => {
    const isMeant =
      meeting.id === conference.id ||
      (reach === 'these-children' && sameChildren(family, meeting, conference))
    if (isMeant) {
      const recorded = withParents(meeting, ids)
      return recorded === meeting || reach === 'this-meeting'
        ? recorded
        : markDecided(recorded, ['parents'])
    }
    // What was known of the others until now stays theirs.
    const stands = recordedFor({ family, conference: meeting })
    return stands.length === 0
      ? meeting
      : withParents(
          meeting,
          stands.map(({ id }) => id),
        )
  })
  const recorded: Case = {
    ...family,
    conferences: after,
    parents: registered(family, parents, new Set(after.flatMap((one) => one.parents ?? []))),
  }
  return ok(isDeepEqual(recorded, family) ? family : recorded)
}

export type RecordedParents = {
  readonly newId: (label: string) => string
  readonly reach?: 'these-children' | 'this-meeting'
}

const withParents = (conference: Conference, ids: readonly ParentId[]): Conference =>
  isDeepEqual(conference.parents, ids) ? conference : { ...conference, parents: ids }

const isDeepEqual = (value: unknown, other: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(other)

/** Everybody who was ever named; beside the others is whoever is a parent at no meeting. */
function registered(
  family: Case,
  parents: readonly Parent[],
  owed: ReadonlySet<ParentId>,
): readonly Parent[] {
  const all = [
    ...parents,
    ...(family.parents ?? []),
    ...untilSaid.filter(({ id }) => owed.has(id) || wasShown(family, id)),
  ]
  return all
    .filter((parent, index) => all.findIndex(({ id }) => id === parent.id) === index)
    .map(({ id, label }): Parent => (owed.has(id) ? { id, label } : { id, label, beside: true }))
}

/**
 * Each label once, as it is kept; refuses no parent at all, too many, and a label that is too long
 * to be one.
 */
export function parentLabels(labels: readonly string[]): Result<readonly string[]> {
  const wanted = labels
    .map((label) => label.trim().replace(/\s+/g, ' '))
    .filter((one) => one !== '')
  const once = wanted.filter(
    (one, index) => wanted.findIndex((other) => plain(other) === plain(one)) === index,
  )
  if (once.length === 0)
    return refuse(
      'parents.missing',
      'Please write at least one parent or carer, as the family says it: for example Mum.',
    )
  if (once.length > maxParents)
    return refuse(
      'parents.many',
      `Please write ${maxParents} at the most: the ` +
        'parents and carers with whom reports are shared.',
    )
  return once.some((one) => one.length > longestLabel)
    ? refuse(
        'parents.long',
        'Please write each one on a line of their own, in ' +
          'a word or two: for example Mum, Step-dad, Nan.',
      )
    : ok(once)
}

/**
 * Somebody else of the family to whom one report was shown: known by name, and owed nothing by
 * anybody else.
 */
export function withSomebodyBeside(
  family: Case,
  label: string,
  newId: () => string,
): { readonly family: Case; readonly parent: Parent } {
  const known = parentCalled(family, label)
  if (known !== undefined) return { family, parent: known }
  const parent: Parent = {
    id: parentId(newId()),
    label: label.trim().replace(/\s+/g, ' '),
    beside: true,
  }
  return { family: { ...family, parents: [...(family.parents ?? []), parent] }, parent }
}

const wasShown = (family: Case, id: ParentId): boolean =>
  family.conferences.some(({ reports }) =>
    (reports ?? []).some(({ shared }) =>
      shared.some((shared) => shared.who === 'parent' && shared.parent === id),
    ),
  )
