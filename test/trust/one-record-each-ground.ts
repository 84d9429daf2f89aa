// The council in which everybody has one record.
import { afterEach, beforeEach } from 'vitest'
import { z } from 'zod'

import { importPeople } from '../../src/features/inviting/import-conferences/people.ts'
import { objectIdOf, person, tenant } from '../support/families.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'

export let council: Staffed

/** Before and after each test of the files that share this. */
export function withACouncil(): void {
  beforeEach(async () => {
    council = await openStaffed([
      person('admin', { duties: ['administrator'] }),
      person('chair', { duties: ['chair'] }),
      person('social-worker', { role: 'Social worker' }),
    ])
  })
  afterEach(async () => {
    await Promise.all([council, ...others.splice(0)].map((each) => each.close()))
  })
}

export const others: Staffed[] = []

export const directory = () => council.deps.directory
export const byAccount = (name: string) =>
  directory().byAccount({ tenantId: tenant, objectId: objectIdOf(name) })
export const people = (...rows: readonly string[]) =>
  importPeople(council.deps, ['name,email,agency,role,teams_id', ...rows].join('\n'))
export const look = z.object({
  choices: z.array(z.object({ title: z.string(), entry: z.string(), seen: z.string() })),
})
