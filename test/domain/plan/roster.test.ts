// Who has a part in a family's plan now: it follows the newest core group, and a name alone gives nobody a part.
import { describe, expect, it } from 'vitest'

import {
  actionId,
  instant,
  localDate,
  meetingId,
  outcomeId,
  personId,
  reference,
} from '../../../src/domain/ids.ts'
import { isInCoreGroup, takesPart } from '../../../src/domain/plan/roster.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Answer } from '../../../src/domain/state/invitation.ts'
import { invitationFor, oneFamily, onlyConference } from '../../support/families.ts'

const at = instant('2026-12-01T10:00:00Z')
const comesFor = (status: 'awaited' | 'confirmed'): Answer => ({
  status: 'represented',
  name: 'Jo',
  role: 'Nurse',
  person: personId('colleague'),
  by: personId('member'),
  at,
  confirmation: status === 'awaited' ? { status } : { status, mode: 'online', at },
})

const coreGroup = (number: number, ...answers: readonly Answer[]): Conference => ({
  ...onlyConference(oneFamily()),
  id: meetingId(`cg-${number}`),
  reference: reference(`4471-CG${number}`),
  kind: 'core-group',
  date: localDate(`2027-0${number}-15`),
  invitations: [{ ...invitationFor('member'), coreGroup: 'member', answers }],
})
const withGroups = (...groups: readonly Conference[]): Case => ({
  ...oneFamily(),
  conferences: groups,
})
const colleague = personId('colleague')
const member = personId('member')

describe('a colleague who was named for a core group', () => {
  it('has no part before they have said yes', () => {
    const family = withGroups(coreGroup(1, comesFor('awaited')))
    expect(isInCoreGroup(family, colleague)).toBe(false)
    expect(takesPart(family, colleague)).toBe(false)
  })

  it('has the part from their yes until the next core group is asked together without them', () => {
    const once = coreGroup(1, comesFor('confirmed'))
    expect(isInCoreGroup(withGroups(once), colleague)).toBe(true)
    expect(isInCoreGroup(withGroups(once, coreGroup(2)), colleague)).toBe(false)
    expect(isInCoreGroup(withGroups(once, coreGroup(2), coreGroup(3)), colleague)).toBe(false)
  })
})

describe('a member', () => {
  it('who is not asked to the newest core group is none any more', () => {
    const without: Conference = { ...coreGroup(2), invitations: [invitationFor('other')] }
    expect(isInCoreGroup(withGroups(coreGroup(1)), member)).toBe(true)
    expect(isInCoreGroup(withGroups(coreGroup(1), without), member)).toBe(false)
    expect(isInCoreGroup(withGroups(coreGroup(1), without), personId('other'))).toBe(true)
  })

  it('who was taken off it is none', () => {
    const [invitation] = coreGroup(1).invitations
    if (invitation === undefined) throw new Error('The core group invites nobody')
    const taken: Conference = {
      ...coreGroup(1),
      invitations: [{ ...invitation, withdrawn: { why: 'removed', by: personId('chair'), at } }],
    }
    expect(isInCoreGroup(withGroups(taken), member)).toBe(false)
  })
})

describe('whoever owns an action of the plan', () => {
  const conference: Conference = {
    ...onlyConference(oneFamily()),
    date: localDate('2027-01-04'),
    invitations: [invitationFor('member'), invitationFor('owner')],
  }
  const planned = (...groups: readonly Conference[]): Case => ({
    ...withGroups(conference, ...groups),
    plan: {
      agreed: [
        {
          number: 1,
          meeting: conference.id,
          agreedBy: personId('chair'),
          agreedAt: at,
          familyAgreed: 'Mum agreed.',
          outcomes: [],
          contingencies: [],
          actions: [
            {
              id: actionId('a-1'),
              outcome: outcomeId('o-1'),
              words: 'Take Kit to nursery',
              owner: { owner: 'professional', person: owner },
              by: localDate('2027-03-01'),
            },
          ],
        },
      ],
    },
  })
  const owner = personId('owner')
  const asked: Conference = {
    ...coreGroup(2),
    invitations: [invitationFor('member'), invitationFor('owner')],
  }
  const takenOff: Conference = {
    ...asked,
    invitations: asked.invitations.map((invitation) =>
      invitation.person === owner
        ? { ...invitation, withdrawn: { why: 'removed', by: personId('chair'), at } }
        : invitation,
    ),
  }

  it('is of the core group while they are at the table, also where it never asked them', () => {
    expect(isInCoreGroup(planned(), owner)).toBe(true)
    expect(isInCoreGroup(planned(coreGroup(2)), owner)).toBe(true)
    expect(isInCoreGroup(planned(asked), owner)).toBe(true)
  })

  it('is not, once they were taken off the newest core group, or not asked to it again', () => {
    expect(isInCoreGroup(planned(takenOff), owner)).toBe(false)
    expect(isInCoreGroup(planned(asked, coreGroup(3)), owner)).toBe(false)
    expect(takesPart(planned(takenOff), owner)).toBe(true)
  })
})
