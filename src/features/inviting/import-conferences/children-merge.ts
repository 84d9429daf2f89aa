// The children of a row: found again by what they are called here or were called before; one child
// keeps one identity.
import { type ChildId, childId } from '../../../domain/ids.ts'
import {
  type Case,
  type Child,
  childrenOf,
  type FamilyMeeting,
} from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { plain } from './identifiers.ts'
import type { RowProblem } from './import-context.ts'
import type { ChildText, ImportRow } from './rows.ts'

export type ChildrenMerge = {
  readonly family: Case
  /** Of this row, in the order of the family. */
  readonly children: readonly ChildId[]
  readonly problems: readonly RowProblem[]
}

const isCalled = (child: Child, label: string): boolean =>
  [child.label, ...(child.earlier ?? [])].some((name) => plain(name) === plain(label))

/** The child whom a label means; a name that stands comes before one that somebody had earlier. */
export const childCalled = (children: readonly Child[], label: string): Child | undefined =>
  children.find((child) => plain(child.label) === plain(label)) ??
  children.find((child) => isCalled(child, label))

/**
 * The family with the children of this row. An age is taken where the file says a new one, and
 * never goes back because an older row repeats an earlier one.
 */
export function mergeChildren(
  before: Case,
  row: ImportRow,
  standing: Conference | undefined,
): ChildrenMerge {
  const said = agesSaid(standing?.fromFile?.children)
  const problems: RowProblem[] = []
  let known = before.children
  const ids: ChildId[] = []
  for (const text of row.children) {
    const found = meantBy(known, text, row)
    const problem = found === undefined ? unbornProblem(known, text, row) : undefined
    if (problem !== undefined) {
      problems.push(problem)
      continue
    }
    const child = found ?? newChild(known, row, text)
    const named = renamed(aged(child, text.age, said.get(child.id)), text)
    known = found === undefined ? [...known, named] : replaced(known, found, named)
    ids.push(child.id)
  }
  const family = known === before.children ? before : withChildren(before, known)
  return {
    family,
    children: family.children.map(({ id }) => id).filter((id) => ids.includes(id)),
    problems,
  }
}

/** A name that a child had earlier means the next one where the row says so, or names both. */
function meantBy(known: readonly Child[], text: ChildText, row: ImportRow): Child | undefined {
  const { label, was, isNew } = text
  const named = known.find((child) => plain(child.label) === plain(label))
  if (named !== undefined) return named
  const earlier = known.find((child) => isCalled(child, label))
  const namesBoth =
    earlier !== undefined &&
    row.children.some((other) => other !== text && plain(other.label) === plain(earlier.label))
  if (earlier !== undefined && isNew !== true && !namesBoth) return earlier
  return was === undefined ? undefined : childCalled(known, was)
}

/** Whoever was called so before keeps the id that came of it. */
function newChild(known: readonly Child[], row: ImportRow, { label, age }: ChildText): Child {
  const words = ['child', row.family.toLowerCase(), plain(label)] as const
  for (let turn = 1; ; turn += 1) {
    const id = childId(turn === 1 ? stableId(...words) : stableId(...words, String(turn)))
    if (known.every((child) => child.id !== id)) return { id, label, age }
  }
}

const replaced = (known: readonly Child[], found: Child, named: Child): readonly Child[] =>
  named === found ? known : known.map((child) => (child === found ? named : child))

/** Only a file that says so gives a child another name: `Leo:0 (was Baby)`. */
const renamed = (child: Child, { label, was }: ChildText): Child =>
  was === undefined || plain(child.label) !== plain(was)
    ? child
    : { ...child, label, earlier: [...(child.earlier ?? []), child.label] }

const yearsOf = (age: Child['age']): number => (age === 'unborn' ? -1 : age)

function aged(child: Child, age: Child['age'], said: string | undefined): Child {
  if (child.age === age || said === String(age)) return child
  return said !== undefined || yearsOf(age) > yearsOf(child.age) ? { ...child, age } : child
}

/**
 * A meeting of an older record was about the children that the family had then, and gains nobody by
 * a new one.
 */
const withChildren = (family: Case, children: readonly Child[]): Case => ({
  ...family,
  children,
  conferences:
    children.length === family.children.length
      ? family.conferences
      : family.conferences.map((conference) =>
          conference.children === undefined
            ? { ...conference, children: family.children.map(({ id }) => id) }
            : conference,
        ),
})

/**
 * A baby and an unborn child of the same family may be one child or two: nobody but the file's
 * author can tell.
 */
function unbornProblem(
  known: readonly Child[],
  { label, age, was, isNew }: ChildText,
  row: ImportRow,
): RowProblem | undefined {
  if (was !== undefined)
    return {
      column: 'children',
      reason:
        `says that ‘${label}’ was ‘${was}’, but nobody of this family is called ‘${was}’ here. ` +
        'Put the name right, or leave it out.',
    }
  if (isNew === true || age === 'unborn' || age > 1) return undefined
  const unborn = known.find(
    (child) => child.age === 'unborn' && !row.children.some((text) => isCalled(child, text.label)),
  )
  return unborn === undefined
    ? undefined
    : {
        column: 'children',
        reason:
          `names ‘${label}’, who is new here, and not ‘${unborn.label}’, who was unborn. If they ` +
          `are one child, write ‘${label}:${age} (was ${unborn.label})’; if they are two, write ` +
          `‘${label}:${age} (new)’.`,
      }
}

/** As a meeting keeps it: 'f-1.nia:9 f-1.kit:3'. */
export const sayAges = (texts: readonly { readonly id: ChildId; readonly age: Child['age'] }[]) =>
  texts.map(({ id, age }) => `${id}:${age}`).join(' ')

const agesSaid = (said: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (said ?? '')
      .split(' ')
      .filter((each) => each !== '')
      .map((each) => {
        const end = each.lastIndexOf(':')
        return [each.slice(0, end), each.slice(end + 1)]
      }),
  )

/** The children whom the file last named for a meeting; undefined where it has named none yet. */
export const childrenSaid = (said: string | undefined): readonly string[] | undefined =>
  said === undefined ? undefined : [...agesSaid(said).keys()]

export const childIds = (meeting: FamilyMeeting): readonly ChildId[] =>
  childrenOf(meeting).map(({ id }) => id)
