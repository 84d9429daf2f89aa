// Who the parents and carers of a family are, and to whom of the family a report is shown.
import { type ParentId, parentId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Practice } from '../rules/practice.ts'
import type { Case, Child, Parent } from '../state/case.ts'
import type { SharedWith } from '../state/report-facts.ts'

/** Offered until somebody has said who they are: no family is asked to prove that it has a mum or a dad. */
const untilSaid: readonly Parent[] = [
  { id: parentId('mum'), label: 'Mum' },
  { id: parentId('dad'), label: 'Dad' },
]

/** The parents and carers to whom reports are owed. */
export function parentsOf(family: Case): readonly Parent[] {
  const recorded = (family.parents ?? []).filter((parent) => parent.beside !== true)
  return recorded.length === 0 ? untilSaid : recorded
}

export const parentsAreKnown = (family: Case): boolean =>
  (family.parents ?? []).some((parent) => parent.beside !== true)

/** Of whom the label is asked; somebody who was taken off the list keeps theirs, for the record. */
export const labelOf = (family: Case, id: ParentId): string =>
  [...(family.parents ?? []), ...untilSaid].find((parent) => parent.id === id)?.label ?? 'A parent'

/** A member of the family to whom a report is shown. */
export type Member = SharedWith & { readonly label: string }

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

/** Parents and carers, and every child of the age from which this practice shows a child the reports (S2). */
export const membersToShow = (family: Case, practice: Practice): Member[] => [
  ...parentsOf(family).map((parent): Member => ({
    who: 'parent',
    parent: parent.id,
    label: parent.label,
  })),
  ...family.children
    .filter((child) => isOfAge(child, practice))
    .map((child): Member => ({ who: 'child', child: child.id, label: child.label })),
]

/** Those to whom it is owed, and whoever else it was shown to. */
export const membersOfferable = (family: Case, practice: Practice): Member[] => [
  ...membersToShow(family, practice),
  ...(family.parents ?? [])
    .filter((parent) => parent.beside === true)
    .map((parent): Member => ({ who: 'parent', parent: parent.id, label: parent.label })),
]

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
 * The family with these parents and carers, each a label as the family says it. Whoever stands already keeps their id;
 * whoever is taken off stays known by name for what was recorded with them. The same list again changes nothing.
 * Refuses no parent at all, too many, and a label that is too long to be one.
 */
export function parentsRecorded(
  family: Case,
  labels: readonly string[],
  newId: (label: string) => string,
): Result<Case> {
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
      `Please write ${maxParents} at the most: the parents and carers with whom reports are shared.`,
    )
  const long = once.find((one) => one.length > longestLabel)
  if (long !== undefined)
    return refuse(
      'parents.long',
      'Please write each one on a line of their own, in a word or two: for example Mum, Step-dad, Nan.',
    )
  const parents = once.map((label): Parent => ({
    id: parentCalled(family, label)?.id ?? parentId(newId(label)),
    label,
  }))
  const gone = [
    ...(family.parents ?? []),
    ...untilSaid.filter((parent) => wasShown(family, parent.id)),
  ].filter(
    (parent, index, all) =>
      !parents.some(({ id }) => id === parent.id) &&
      all.findIndex(({ id }) => id === parent.id) === index,
  )
  const after: readonly Parent[] = [
    ...parents,
    ...gone.map((parent): Parent => ({ id: parent.id, label: parent.label, beside: true })),
  ]
  return ok(
    JSON.stringify(after) === JSON.stringify(family.parents ?? [])
      ? family
      : { ...family, parents: after },
  )
}

/** Somebody else of the family to whom one report was shown: known by name, and owed nothing by anybody else. */
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
