// What was typed without being plainly stated is offered, and left: nothing is recorded before a
// button is pressed.
import type { PrivateCard } from '../../domain/messages/card.ts'
import { placeRevision } from '../../domain/state/conference.ts'
import type { Person } from '../../domain/state/person.ts'
import type { Stated } from '../../understanding/statement.ts'
import type { AttendanceSlot } from './attendance-slots.ts'
import { meetingWords } from './meeting-card.ts'

export type ProposalOffer = {
  readonly title: string
  readonly verb: string
  /** Whom a button would ask. */ readonly entry?: string
}

export type Proposal = {
  /** What has not been done. */
  readonly unchanged: string
  readonly asks: string
  readonly offers: readonly ProposalOffer[]
  /** What shows things as they stand. */
  readonly no: string
}

export const nothingRecorded = 'I’ve recorded nothing and told nobody.'

/** Why it was not recorded, in a few words. */
export function sayUnstated(stated: Stated): string {
  if ('statement' in stated)
    return stated.statement.isOthers === true
      ? 'That’s about somebody else.'
      : 'I’m not sure that I read you right.'
  switch (stated.unstated) {
    case 'question':
      return 'You asked a question.'
    case 'uncertain':
      return 'That didn’t sound settled.'
    case 'unclear':
      return 'I’m not sure that I read you right.'
    case 'past':
      return 'That’s about an earlier time.'
    case 'reported':
      return 'That’s what somebody else said.'
  }
}

export function proposalCard(
  person: Person,
  { family, conference, invitation }: Pick<AttendanceSlot, 'family' | 'conference' | 'invitation'>,
  { unchanged, asks, offers, no }: Proposal,
): PrivateCard {
  const ref = {
    caseId: family.id,
    meetingId: conference.id,
    invitationId: invitation.id,
    seen: placeRevision(conference, invitation),
  }
  const buttons = [...offers, { title: 'No', verb: no }]
  return {
    audience: 'one-person',
    to: person.id,
    template: 'proposal',
    data: {
      ...meetingWords({ conference, family }),
      unchanged,
      asks,
      offers: buttons.map((proposalOffer, index) => ({
        ...ref,
        entry: '',
        ...proposalOffer,
        style: index === 0 ? 'positive' : 'default',
      })),
    },
  }
}
