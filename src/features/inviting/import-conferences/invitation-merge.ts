// Merges a row into the invitation of its person; answers given since are kept.
import { invitationId, type PersonId } from '../../../domain/ids.ts'
import type { Child } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { saysNothingNew } from './conference-merge.ts'
import { plain } from './identifiers.ts'
import type { Occasion } from './import-context.ts'
import type { Row } from './rows.ts'

export type Invitee = {
  readonly person: PersonId
  readonly children: readonly Child[]
  readonly occasion: Occasion
}

/** `event` is undefined where the row says nothing new. */
export type MergedInvitation = {
  readonly invitation: Invitation
  readonly event?: 'invitation.added' | 'invitation.updated'
}

export function mergeInvitation(
  conference: Conference,
  row: Row,
  { person, children, occasion }: Invitee,
): MergedInvitation {
  const id = invitationId(stableId('i', conference.id, person))
  const knows = children
    .filter((child) => row.knows.some((label) => plain(label) === plain(child.label)))
    .map((child) => child.id)
  const facts = {
    person,
    agency: row.agency,
    role: row.role,
    why: row.why,
    ...(knows.length === 0 ? {} : { knows }),
    ...(row.core_group === undefined ? {} : { coreGroup: row.core_group }),
  }
  const standing = conference.invitations.find((invitation) => invitation.id === id)
  // Whatever the file says, somebody with a conflict of interest is never told of this meeting.
  const unseen: Pick<Invitation, 'withdrawn'> = conference.conflicts.includes(person)
    ? { withdrawn: { why: 'conflict', by: conference.chair, at: occasion.at } }
    : {}
  if (standing === undefined)
    return {
      invitation: {
        id,
        ...facts,
        invitedAt: occasion.at,
        answers: [],
        timings: [],
        marks: [],
        ...unseen,
      },
      event: 'invitation.added',
    }
  return saysNothingNew(standing, facts)
    ? { invitation: standing }
    : { invitation: { ...gathered(standing), ...facts }, event: 'invitation.updated' }
}

const gathered = ({ id, invitedAt, answers, timings, marks, withdrawn }: Invitation) => ({
  id,
  invitedAt,
  answers,
  timings,
  marks,
  ...(withdrawn === undefined ? {} : { withdrawn }),
})

export const withInvitation = (conference: Conference, invitation: Invitation): Conference => ({
  ...conference,
  invitations: conference.invitations.some(({ id }) => id === invitation.id)
    ? conference.invitations.map((standing) =>
        standing.id === invitation.id ? invitation : standing,
      )
    : [...conference.invitations, invitation],
})
