import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import { agencyId, type Instant, instantFromMilliseconds, type PersonId } from '../domain/ids.ts'
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
import { decodeCache } from './decode-cache.ts'
import { commitWithRetry, type Delay, delay } from './documents/commit-with-retry.ts'
import { allDocs, allDocsForPerson } from './documents/paginate.ts'
import { instantField, personField } from './records/fields.ts'
import { saidOfPerson } from './records/said-by-file.ts'

const accountRecord = z.strictObject({ tenantId: z.string(), objectId: z.string() })
const personRecord: z.ZodType<Person> = z.strictObject({
  id: personField,
  name: z.string(),
  agency: z.string(),
  role: z.string(),
  duties: z.array(z.enum(staffRoles)),
  email: z.string().exactOptional(),
  formerEmails: z.array(z.string()).exactOptional(),
  account: accountRecord.exactOptional(),
  formerAccounts: z.array(accountRecord).exactOptional(),
  accountAsked: z
    .strictObject({ account: accountRecord, by: personField, at: instantField })
    .exactOptional(),
  left: z
    .strictObject({
      at: instantField,
      account: accountRecord.exactOptional(),
      email: z.string().exactOptional(),
      formerEmails: z.array(z.string()).exactOptional(),
    })
    .exactOptional(),
  fromFile: saidOfPerson.exactOptional(),
})
const claimRecord = z.strictObject({ person: personField })

const partition = 'people'
/**
 * A batch holds 100 operations; one person needs up to six (the person, two identities kept, two
 * given up, the audit), and the audit's end one.
 */
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

/**
 * The directory in a Store: a document a person, and one for each e-mail address and account that
 * leads to it.
 */
export function storedDirectory(
  store: Store,
  pause = delay,
  clock: Clock = { now: () => instantFromMilliseconds(Date.now()) },
): Directory {
  const personIn = decodeCache(({ body }) => personRecord.parse(body))
  const claimIn = decodeCache(({ body }) => claimRecord.parse(body))
  const get = async (id: PersonId) => {
    const doc = await store.get(partition, personKey(id))
    return doc === undefined ? undefined : personIn(doc)
  }
  const claimedBy = async (key: string) => {
    const doc = await store.get(partition, key)
    return doc === undefined ? undefined : get(claimIn(doc).person)
  }
  const all = async () => {
    const docs = await allDocs(store, partition, { type: 'person' })
    return docs.map(personIn)
  }

  return {
    get,
    byAccount: (account) => claimedBy(accountKey(account)),
    byEmail: (email) => claimedBy(emailKey(email)),
    async named(ids) {
      const keys = [...new Set(ids)].map(personKey)
      const pages = Array.from({ length: Math.ceil(keys.length / maxIds) }, (_, page) =>
        keys.slice(page * maxIds, (page + 1) * maxIds),
      )
      const docs = await Promise.all(
        pages.map((page) => store.list(partition, { ids: page, limit: maxIds })),
      )
      const people = docs.flat().map(personIn)
      return new Map(people.map((person) => [person.id, person]))
    },
    async ofAgencies(names) {
      const keys = [...new Set(names.map(agencyKey))]
      const docs = await Promise.all(
        keys.map((key) => allDocsForPerson(store, key, { type: 'person' })),
      )
      return docs
        .flat()
        .map(personIn)
        .filter(({ left }) => left === undefined)
    },
    all,
    async keep(list, by = 'configuration') {
      const people = onceEach(list)
      for (let from = 0; from < people.length; from += peopleAtOnce)
        await keepPeople({ store, pause, clock, all }, people.slice(from, from + peopleAtOnce), by)
    },
  }
}

type Access = {
  readonly store: Store
  readonly pause: Delay
  readonly clock: Clock
  readonly all: () => Promise<Person[]>
}

/** Writes as many people as one batch holds, or none of them. */
async function keepPeople(
  { store, pause, clock, all }: Access,
  people: readonly Person[],
  by: DirectoryActor,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    // Read before all else: whoever changes anything meanwhile changes it as well, and this commit
    // fails.
    const trail = await store.get(partition, trailKey)
    const { ops, changes } = await changesTo(store, people)
    if (ops.length === 0) return
    const changesAdministrator = changes.some(
      ({ before }) => before !== undefined && hasStaffRole(before, 'administrator'),
    )
    const changing = changes.map(({ after }) => after)
    if (changesAdministrator && losesLastAdministrator(await all(), changing))
      throw new LastAdministrator()
    const at = clock.now()
    const events = changes.map((change) => eventOf(change, by, at))
    const { outcome } = await commitWithRetry(store, partition, {
      ops: [...ops, ...auditOps(trail, events)],
      pause,
    })
    if (outcome === 'ok') return
    if (tries >= 10) throw new Error('The directory could not be written: the store stayed busy')
  }
}

type PersonChange = { readonly before: Person | undefined; readonly after: Person }

async function changesTo(
  store: Store,
  people: readonly Person[],
): Promise<{ readonly ops: readonly Op[]; readonly changes: readonly PersonChange[] }> {
  const ops: Op[] = []
  const changes: PersonChange[] = []
  for (const after of people) {
    const doc = await store.get(partition, personKey(after.id))
    const before = doc === undefined ? undefined : personRecord.parse(doc.body)
    const isSame = isDeepStrictEqual(before, after)
    // One from before the agencies were indexed is written again, though nothing of it has changed.
    if (isSame && doc?.people !== undefined) continue
    ops.push(...(await opsFor(store, after, doc)))
    if (!isSame) changes.push({ before, after })
  }
  return { ops, changes }
}

const eventOf = (
  { before, after }: PersonChange,
  by: DirectoryActor,
  at: Instant,
): DirectoryEvent => ({
  event:
    before === undefined
      ? 'person.added'
      : before.left === undefined && after.left !== undefined
        ? 'person.taken-off'
        : 'person.changed',
  person: after.id,
  changed: changedFields(before, after),
  duties: after.duties,
  by,
  at,
})

/**
 * The person's own document, and those of their e-mail address and account: claimed where new,
 * given up where gone.
 */
async function opsFor(store: Store, person: Person, kept: StoredDoc | undefined): Promise<Op[]> {
  const ops: Op[] = [writePerson(person, kept)]
  const keys = identityKeys(person)
  for (const key of keys) {
    const claim = await store.get(partition, key)
    const owner = claim === undefined ? undefined : claimRecord.parse(claim.body).person
    if (owner !== undefined && owner !== person.id) throw new TakenIdentity(owner)
    const doc: Doc = { pk: partition, id: key, type: 'identity', body: { person: person.id } }
    if (owner === undefined) ops.push({ op: 'create', doc })
  }
  const keysBefore = kept === undefined ? [] : identityKeys(personRecord.parse(kept.body))
  for (const key of keysBefore.filter((keyBefore) => !keys.includes(keyBefore))) {
    const claim = await store.get(partition, key)
    if (claim !== undefined) ops.push({ op: 'delete', id: key, etag: claim.etag })
  }
  return ops
}

function writePerson(person: Person, kept: StoredDoc | undefined): Op {
  const doc: Doc = {
    pk: partition,
    id: personKey(person.id),
    type: 'person',
    on: person.name,
    people: [agencyKey(person.agency)],
    body: person,
  }
  return kept === undefined ? { op: 'create', doc } : { op: 'replace', doc, etag: kept.etag }
}

/**
 * Each person as last named. Two people of one list with one e-mail address or account are refused
 * like any other two.
 */
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
