// Who may administer, and that somebody always can.
import { expect, it } from 'vitest'

import { losesLastAdministrator, withStaffRole } from '../../../src/domain/people/staff-roles.ts'
import { objectIdOf, person, tenant } from '../../support/families.ts'

const signedIn = (name: string) => ({ account: { tenantId: tenant, objectId: objectIdOf(name) } })
const admin = person('admin', { duties: ['administrator'], ...signedIn('admin') })
const { account: _none, ...unreached } = person('unreached', { duties: ['administrator'] })
const ruth = person('ruth', { duties: ['chair'], ...signedIn('ruth') })

it('a role is given beside those that somebody has, and taken alone', () => {
  const both = withStaffRole(ruth, { duty: 'administrator', give: true }, [admin, ruth])
  expect(both).toMatchObject({ ok: true, value: { id: ruth.id } })
  if (!both.ok) return
  expect([...both.value.duties].sort()).toEqual(['administrator', 'chair'])
  expect(
    withStaffRole(both.value, { duty: 'administrator', give: false }, [admin, both.value]),
  ).toEqual({ ok: true, value: ruth })
})

it('a role that somebody has already changes nothing', () => {
  const same = withStaffRole(ruth, { duty: 'chair', give: true }, [admin, ruth])
  expect(same.ok && same.value).toBe(ruth)
})

it('the last administrator who can sign in stays one', () => {
  const left = withStaffRole(admin, { duty: 'administrator', give: false }, [admin, unreached])
  expect(left).toMatchObject({ ok: false, refusal: { code: 'duty.last-administrator' } })
  expect(losesLastAdministrator([unreached], [])).toBe(false)
})
