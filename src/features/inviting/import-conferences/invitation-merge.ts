// Merges a row into the invitation of its person; answers given since are kept, and so is what was
// decided here.
import { type ChildId, invitationId, type PersonId } from '../../../domain/ids.ts'
import { weighFields } from '../../../domain/meeting/weigh-file.ts'
import type { Child } from '../../../domain/state/case.ts'
import { type Conference, isCoreGroup } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { InviteeSaidByFile } from '../../../domain/state/said-by-file.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { childCalled } from './children-merge.ts'
import { sameText } from './identifiers.ts'
import type { Occasion, RowProblem } from './import-context.ts'
import type { Column, ImportRow } from './rows.ts'

export type Invitee = {
  readonly person: PersonId
  readonly children: readonly Child[]
  readonly occasion: Occasion
}

/** `event` is undefined where the row says nothing new. */
export type MergedInvitation = {
  readonly invitation: Invitation
  readonly event?: 'invitation.added' | 'invitation.updated'
  readonly problems: readonly RowProblem[]
  readonly notes: readonly RowProblem[]
}

export function mergeInvitation(
  conference: Conference,
  row: ImportRow,
  { person, children, occasion }: Invitee,
): MergedInvitation {
  const id = invitationId(stableId('i', conference.id, person))
  const knows = children
    .filter((child) => row.knows.some((label) => childCalled(children, label) === child))
    .map((child) => child.id)
  const facts = factsOf(row, knows)
  const standing = conference.invitations.find((invitation) => invitation.person === person)
  const said = occasion.by === 'import' ? { fromFile: saidBy(row, knows, standing?.fromFile) } : {}
  if (standing !== undefined) return updated(standing, { row, facts, said, occasion })
  // Whatever the file says, somebody with a conflict of interest is never told of this meeting.
  const unseen: Pick<Invitation, 'withdrawn'> = conference.conflicts.includes(person)
    ? { withdrawn: { why: 'conflict', by: conference.chair, at: occasion.at } }
    : {}
  return {
    invitation: {
      id,
      person,
      ...facts,
      ...said,
      invitedAt: occasion.at,
      answers: [],
      timings: [],
      marks: [],
      ...unseen,
    },
    event: 'invitation.added',
    problems: chairsAlready(conference, person)
      ? [
          {
            column: 'email',
            reason:
              `is that of the chair of ${row.conference}, who sits there for no agency. Take the ` +
              'row out, or name another chair.',
          },
        ]
      : [],
    notes: [],
  }
}

/** As in chat: a chair is independent of every agency at the table. */
const chairsAlready = (conference: Conference, person: PersonId): boolean =>
  !isCoreGroup(conference) && conference.chair === person

type Facts = Pick<Invitation, 'agency' | 'role' | 'why' | 'knows' | 'coreGroup'>

const factsOf = (row: ImportRow, knows: readonly ChildId[]): Facts => ({
  agency: row.agency,
  role: row.role,
  why: row.why,
  ...(knows.length === 0 ? {} : { knows }),
  ...(row.core_group === undefined ? {} : { coreGroup: row.core_group }),
})

const fields = ['agency', 'role', 'why', 'knows', 'coreGroup'] as const
type Field = (typeof fields)[number]

const columnOf: Readonly<Record<Field | 'name', Column>> = {
  name: 'name',
  agency: 'agency',
  role: 'role',
  why: 'why',
  knows: 'knows',
  coreGroup: 'core_group',
}

type Texts = Readonly<Record<Field, string>>
const textsOf = ({ agency, role, why, knows, coreGroup }: Facts): Texts => ({
  agency: sameText(agency),
  role: sameText(role),
  why: sameText(why),
  knows: (knows ?? []).join(' '),
  coreGroup: coreGroup ?? '',
})

function saidBy(
  row: ImportRow,
  knows: readonly ChildId[],
  before: InviteeSaidByFile = {},
): InviteeSaidByFile {
  const texts = { name: sameText(row.name), ...textsOf(factsOf(row, knows)) }
  return Object.fromEntries(
    (['name', ...fields] as const).flatMap((field) => {
      const text = row.stated.has(columnOf[field]) ? texts[field] : before[field]
      return text === undefined ? [] : [[field, text]]
    }),
  )
}

type Update = {
  readonly row: ImportRow
  readonly facts: Facts
  readonly said: Pick<Invitation, 'fromFile'>
  readonly occasion: Occasion
}

function updated(standing: Invitation, { row, facts, said, occasion }: Update): MergedInvitation {
  const stands = textsOf(standing)
  const wanted = textsOf(facts)
  const weighed = weighFields(
    fields.filter((field) => row.stated.has(columnOf[field])),
    (field) => ({
      said: standing.fromFile?.[field],
      stands: stands[field],
      wanted: wanted[field],
      isDecidedNow: occasion.by !== 'import',
    }),
  )
  const taken = new Set(weighed.take)
  const merged = { ...withTaken(standing, taken, facts), ...said }
  const isSame = taken.size === 0 && isDeepEqual(merged.fromFile, standing.fromFile)
  return {
    ...(isSame
      ? { invitation: standing }
      : { invitation: merged, event: 'invitation.updated' as const }),
    problems: weighed.clash.map((field) => ({
      column: columnOf[field],
      reason:
        `The invitation of ${row.name} to ${row.conference} was changed here since the file last ` +
        'said something of it. Take over what it says here, or put it right in chat.',
    })),
    notes: weighed.keep.map((field) => ({
      column: columnOf[field],
      reason: `The invitation of ${row.name} to ${row.conference} stays as it was made here.`,
    })),
  }
}

const isDeepEqual = (value: unknown, other: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(other)

function withTaken(standing: Invitation, taken: ReadonlySet<Field>, facts: Facts): Invitation {
  const { knows: knew, coreGroup: had, ...rest } = standing
  const knows = taken.has('knows') ? facts.knows : knew
  const coreGroup = taken.has('coreGroup') ? facts.coreGroup : had
  return {
    ...rest,
    ...(taken.has('agency') ? { agency: facts.agency } : {}),
    ...(taken.has('role') ? { role: facts.role } : {}),
    ...(taken.has('why') ? { why: facts.why } : {}),
    ...(knows === undefined ? {} : { knows }),
    ...(coreGroup === undefined ? {} : { coreGroup }),
  }
}

export const withInvitation = (conference: Conference, invitation: Invitation): Conference => ({
  ...conference,
  invitations: conference.invitations.some(({ id }) => id === invitation.id)
    ? conference.invitations.map((standing) =>
        standing.id === invitation.id ? invitation : standing,
      )
    : [...conference.invitations, invitation],
})
