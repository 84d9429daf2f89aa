// Who is in the practice room: the cast, and whoever has been added since.
import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { agencyId, isIdText, personId } from '../domain/ids.ts'
import { staffRoles } from '../domain/people/staff-roles.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import type { Store } from '../ports/store.ts'
import { keep } from './keep.ts'
import { professionalsAsk, type RoomPerson } from './people.ts'

const partition = 'room-people'
const type = 'room-person'

const personRecord = z.strictObject({
  id: z.string().transform(personId),
  name: z.string(),
  role: z.string(),
  agency: z.string(),
  duties: z.array(z.enum(staffRoles)),
  email: z.string(),
  aadObjectId: z.string(),
  suggestions: z.array(z.string()),
})

export type Newcomer = {
  readonly name: string
  readonly agency: string
  readonly role: string
  readonly aadObjectId?: string | undefined
}
/** `isNew` is false when this person had been added before. */
export type Added = { readonly person: RoomPerson; readonly isNew: boolean }

export interface Everybody {
  all(): Promise<readonly RoomPerson[]>
  /**
   * Adds one more person to play. The same name in the same agency, or the same object id, is the
   * person who is there already; an object id that belongs to somebody of another name is refused.
   */
  add(newcomer: Newcomer): Promise<Result<Added>>
}

export function openEverybody(store: Store, firstCast: readonly RoomPerson[]): Everybody {
  let added: Promise<RoomPerson[]> | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function load(): Promise<RoomPerson[]> {
    const docs = await store.list(partition, { type, limit: 1000 })
    return docs.map((doc) => personRecord.parse(doc.body))
  }
  const all = async () => [...firstCast, ...(await (added ??= load()))]

  async function addNow(newcomer: Newcomer): Promise<Result<Added>> {
    const people = await all()
    const sameAccount = people.find(
      (person) =>
        newcomer.aadObjectId !== undefined &&
        person.aadObjectId.toLowerCase() === newcomer.aadObjectId.toLowerCase(),
    )
    const known =
      sameAccount ??
      (newcomer.aadObjectId === undefined
        ? people.find(
            (person) =>
              sameText(person.name, newcomer.name) &&
              agencyId(person.agency) === agencyId(newcomer.agency),
          )
        : undefined)
    if (known !== undefined) {
      if (!sameText(known.name, newcomer.name))
        return refuse('room.account-taken', `That account belongs to ${known.name}.`)
      return ok({ person: known, isNew: false })
    }
    const id = freeId(newcomer.name, people)
    const { name, agency, role, aadObjectId = randomUUID() } = newcomer
    const person: RoomPerson = {
      id: personId(id),
      name,
      role,
      agency,
      duties: [],
      email: `${id}@example.org`,
      aadObjectId,
      suggestions: professionalsAsk,
    }
    await keep(store, partition, {
      op: 'create',
      doc: { pk: partition, id, type, body: { ...person } },
    })
    added = added?.then((people) => [...people, person])
    return ok({ person, isNew: true })
  }

  return {
    all,
    add(newcomer) {
      const mine = last.then(() => addNow(newcomer))
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

/** Whether an agency's name has anything by which to tell it from another. */
export const isAgencyName = (name: string): boolean => /[a-z0-9]/i.test(name.normalize('NFKD'))

const sameText = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/** 'Sam O’Neill' → 'sam-oneill', or 'sam-oneill-2' when there is one already. */
function freeId(name: string, people: readonly RoomPerson[]): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .slice(0, 60)
  const plain = isIdText(slug) ? slug : 'person'
  const taken = new Set(people.map((person): string => person.id))
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? plain : `${plain}-${number}`
    if (!taken.has(id)) return id
  }
}
