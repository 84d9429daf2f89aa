// Access to a report: a copy ends with the part, and which version is read.
import { describe, expect, it } from 'vitest'

import { personId } from '../../../src/domain/ids.ts'
import { versionFor } from '../../../src/domain/report/access.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import { invitationFor } from '../../support/families.ts'
import {
  at,
  base,
  colleague,
  everybody,
  own,
  report,
  type Role,
  roles,
  states,
  version,
} from './access-ground.ts'

describe('a copy ends with the part', () => {
  const circulated = states.circulated
  const reading = (conference: Conference, who: Person) =>
    versionFor(who, conference, factsFor(conference, own))
  const changed = (name: string, more: Partial<Invitation>): Conference => ({
    ...circulated,
    invitations: circulated.invitations.map((invitation) =>
      invitation.person === name ? { ...invitation, ...more } : invitation,
    ),
  })

  it.each([
    ['is taken off the list', { withdrawn: { why: 'removed', by: personId('admin'), at } }],
    ['says that it is not them', { answers: [{ status: 'not-me', by: personId('invited'), at }] }],
  ] satisfies [string, Partial<Invitation>][])('of somebody who %s', (_why, more) => {
    expect(reading(circulated, roles.invited)).toBe(1)
    expect(reading(changed('invited', more), roles.invited)).toBeUndefined()
  })

  it('of a colleague who comes no more', () => {
    expect(reading(circulated, roles['colleague who comes'])).toBe(1)
    expect(
      reading(
        changed('represented', {
          answers: [
            colleague('colleague', 'confirmed'),
            { status: 'attending', mode: 'online', by: personId('represented'), at },
          ],
        }),
        roles['colleague who comes'],
      ),
    ).toBeUndefined()
  })

  it('of a chair and a lead social worker who were replaced', () => {
    const replaced = {
      ...circulated,
      chair: personId('second-chair'),
      leadSocialWorker: personId('other'),
    }
    expect(reading(replaced, roles.chair)).toBeUndefined()
    expect(reading(replaced, roles['lead social worker'])).toBeUndefined()
    expect(reading(replaced, roles['another chair'])).toBe(1)
  })
})

describe('which version is read', () => {
  const amended = withReport(
    base,
    report({ versions: [version, { ...version, number: 2 }], circulated: [everybody] }),
  )
  const reading = (role: Role, conference = amended) =>
    versionFor(roles[role], conference, factsFor(conference, own))

  it('the newest by whoever runs the meeting and its author; by the others the one that went round', () => {
    expect(
      (['chair', 'lead social worker', 'author', 'administrator', 'invited'] satisfies Role[]).map(
        (role) => reading(role),
      ),
    ).toEqual([2, 2, 2, 1, 1])
  })

  it('by somebody who was invited after it went round: none, until it goes to them', () => {
    const late = { ...amended, invitations: [...amended.invitations, invitationFor('outsider')] }
    expect(reading('outsider', late)).toBeUndefined()
  })
})
