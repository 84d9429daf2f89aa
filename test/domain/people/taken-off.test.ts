import { expect, it } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import { takenOff, takenOffWith, withoutAccount } from '../../../src/domain/people/identity.ts'
import { objectIdOf, person, tenant } from '../../support/families.ts'

const ruth = withoutAccount(
  person('ruth', {
    email: 'ruth@trust.example',
    formerEmails: ['ruth@school.example'],
    account: { tenantId: tenant, objectId: objectIdOf('ruth') },
  }),
)
const off = takenOff(ruth, instant('2026-11-23T10:00:00.000Z'))

it('somebody who is taken off has no address here any more', () => {
  expect(off).not.toHaveProperty('email')
  expect(off).not.toHaveProperty('formerEmails')
  expect(off.duties).toEqual([])
})

it.each([
  ['the last address', { email: 'Ruth@trust.example' }],
  ['an address from before', { email: 'ruth@school.example' }],
  ['an account that was taken from them', { objectId: objectIdOf('ruth').toUpperCase() }],
])('is still found by %s', (_what, identity) => {
  expect(takenOffWith([person('sam'), off], identity)).toBe(off)
})

it('whoever is here is not found among those who were taken off', () => {
  expect(takenOffWith([ruth], { email: 'ruth@school.example' })).toBeUndefined()
})
