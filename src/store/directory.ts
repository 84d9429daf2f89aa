import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import { agencyId, instantFromMilliseconds, type PersonId } from '../domain/ids.ts'
import {
  changedFields,
  type DirectoryActor,
  type DirectoryEvent,
  losesLastAdministrator,
  staffRoles,
} from '../domain/people/staff-roles.ts'
import { hasStaffRole, type Person, type TeamsAccount } from '../domain/state/person.ts'
import type { Clock } from '../ports/clock.ts'
import { type Directory, LastAdministrator, TakenIdentity } from '../ports/directory.ts'
import { type Doc, maxIds, type Op, type Store, type StoredDoc } from '../ports/store.ts'
import { auditOps, trailKey } from './audit/directory-audit.ts'
import { commitWithRetry, delay } from './commit-with-retry.ts'
import { decodeCache } from './decode-cache.ts'
import { allDocs, allDocsForPerson } from './paginate.ts'
import { personField } from './records/fields.ts'

const personRecord: z.ZodType<Person> = z.strictObject({
  id: personField,
  name: z.string(),
  agency: z.string(),
  role: z.string(),
  duties: z.array(z.enum(staffRoles)),
  email: z.string().exactOptional(),
  account: z.strictObject({ tenantId: z.string(), objectId: z.string() }).exactOptional(),
})
const claimRecord = z.strictObject({ person: personField })

const partition = 'people'
/** A batch holds 100 operations; one person needs up to six (the person, two identities kept, two given up, the audit), and the audit's end one. */
const peopleAtOnce = 15

const hashed = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 40)
const emailKey = (email: string) => `email:${hashed(email.trim().toLowerCase())}`
const accountKey = (account: TeamsAccount) =>
  `account:${hashed(`${account.tenantId}/${account.objectId}`.toLowerCase())}`
/** Found through the index of people, as a case is. */
const agencyKey = (name: string) => `agency:${agencyId(name)}`
const personKey = (id: PersonId) => `person:${id}`
const identityKeys = (person: Person) => [
  ...(person.email === undefined ? [] : [emailKey(person.email)]),
  ...(person.account === undefined ? [] : [accountKey(person.account)]),
]

/** The directory in a Store: a document a person, and one for each e-mail address and account that leads to it. */
export function storedDirectory(
  store: Store,
  pause = delay,
  clock: Clock = { now: () => instantFromMilliseconds(Date.now()) },
): Directory {
  const personIn = decodeCache(({ body }) => personRecord.parse(body))
  const claimIn = decodeCache(({ body }) => claimRecord.parse(body))
  const read = async (id: PersonId) => {
    const doc = await store.get(partition, personKey(id))
    return doc === undefined ? undefined : personIn(doc)
  }
  const follow = async (key: string) => {
    const doc = await store.get(partition, key)
    return doc === undefined ? undefined : read(claimIn(doc).person)
  }

  async function all(): Promise<Person[]> {
    const docs = await allDocs(store, partition, { type: 'person' })
    return docs.map(personIn)
  }

  async function opsFor(person: Person, kept: StoredDoc | undefined): Promise<Op[]> {
    const ops: Op[] = [
      write(kept, {
        pk: partition,
        id: personKey(person.id),
        type: 'person',
        on: person.name,
        people: [agencyKey(person.agency)],
        body: person,
      }),
    ]
    for (const key of identityKeys(person)) {
      const claim = await store.get(partition, key)
      const owner = claim === undefined ? undefined : claimRecord.parse(claim.body).person
      if (owner !== undefined && owner !== person.id) throw new TakenIdentity(owner)
      if (owner === undefined)
        ops.push({
          op: 'create',
          doc: { pk: partition, id: key, type: 'identity', body: { person: person.id } },
        })
    }
    const given =
      kept === undefined
        ? []
        : identityKeys(personRecord.parse(kept.body)).filter(
            (key) => !identityKeys(person).includes(key),
          )
    for (const key of given) {
      const claim = await store.get(partition, key)
      if (claim !== undefined) ops.push({ op: 'delete', id: key, etag: claim.etag })
    }
    return ops
  }

  async function keep(people: readonly Person[], by: DirectoryActor): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      // Read before all else: whoever changes anything meanwhile changes it as well, and this commit fails.
      const trail = await store.get(partition, trailKey)
      const ops: Op[] = []
      const events: DirectoryEvent[] = []
      const changing: Person[] = []
      let administratorChanges = false
      for (const person of people) {
        const doc = await store.get(partition, personKey(person.id))
        const kept = doc === undefined ? undefined : personRecord.parse(doc.body)
        // One from before the agencies were indexed is written again, though nothing of it has changed.
        const same = isDeepStrictEqual(kept, person)
        if (same && doc?.people !== undefined) continue
        ops.push(...(await opsFor(person, doc)))
        if (same) continue
        changing.push(person)
        administratorChanges ||= kept !== undefined && hasStaffRole(kept, 'administrator')
        events.push({
          event: kept === undefined ? 'person.added' : 'person.changed',
          person: person.id,
          changed: changedFields(kept, person),
          duties: person.duties,
          by,
          at: clock.now(),
        })
      }
      if (ops.length === 0) return
      if (administratorChanges && losesLastAdministrator(await all(), changing))
        throw new LastAdministrator()
      const { outcome } = await commitWithRetry(store, partition, {
        ops: [...ops, ...auditOps(trail, events)],
        pause,
      })
      if (outcome === 'ok') return
      if (tries >= 10) throw new Error('The directory could not be written: the store stayed busy')
    }
  }

  return {
    get: read,
    byAccount: (account) => follow(accountKey(account)),
    byEmail: (email) => follow(emailKey(email)),
    async named(ids) {
      const keys = [...new Set(ids)].map(personKey)
      const pages = Array.from({ length: Math.ceil(keys.length / maxIds) }, (_, page) =>
        keys.slice(page * maxIds, (page + 1) * maxIds),
      )
      const docs = await Promise.all(
        pages.map((page) => store.list(partition, { ids: page, limit: maxIds })),
      )
      return new Map(
        docs
          .flat()
          .map(personIn)
          .map((person) => [person.id, person]),
      )
    },
    async ofAgencies(names) {
      const keys = [...new Set(names.map(agencyKey))]
      const docs = await Promise.all(
        keys.map((key) => allDocsForPerson(store, key, { type: 'person' })),
      )
      return docs.flat().map(personIn)
    },
    all,
    async keep(list, by = 'configuration') {
      const people = onceEach(list)
      for (let from = 0; from < people.length; from += peopleAtOnce)
        await keep(people.slice(from, from + peopleAtOnce), by)
    },
  }
}

/** Each person as last named. Two people of one list with one e-mail address or account are refused like any other two. */
function onceEach(list: readonly Person[]): Person[] {
  const people = [...new Map(list.map((person) => [person.id, person])).values()]
  const owners = new Map<string, PersonId>()
  for (const person of people) {
    for (const key of identityKeys(person)) {
      const owner = owners.get(key)
      if (owner !== undefined) throw new TakenIdentity(owner)
      owners.set(key, person.id)
    }
  }
  return people
}

const write = (kept: StoredDoc | undefined, doc: Doc): Op =>
  kept === undefined ? { op: 'create', doc } : { op: 'replace', doc, etag: kept.etag }
