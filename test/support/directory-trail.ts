// The directory's audit as it is kept. The product writes it and checks that it is whole; who
// changed what is read here.
import { z } from 'zod'

import { type DirectoryEvent, staffRoles } from '../../src/domain/people/staff-roles.ts'
import type { Store } from '../../src/ports/store.ts'
import { allDocs } from '../../src/store/documents/paginate.ts'
import { instantField, personField } from '../../src/store/records/fields.ts'

type Kept = DirectoryEvent & {
  readonly number: number
  readonly previous: string
  readonly hash: string
}

const entryRecord: z.ZodType<Kept> = z.strictObject({
  event: z.enum(['person.added', 'person.changed', 'person.taken-off']),
  person: personField,
  changed: z.array(
    z.enum(['name', 'agency', 'role', 'email', 'account', 'accountAsked', 'duties']),
  ),
  duties: z.array(z.enum(staffRoles)),
  by: z.union([z.literal('import'), z.literal('configuration'), personField]),
  at: instantField,
  number: z.number().int().positive(),
  previous: z.string(),
  hash: z.string(),
})

/** Every change since the beginning, in order. */
export async function directoryTrail(store: Store): Promise<Kept[]> {
  const docs = await allDocs(store, 'people', { type: 'directory-audit' })
  return docs.map((doc) => entryRecord.parse(doc.body))
}
