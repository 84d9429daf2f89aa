import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { commitPatiently, pauseFor } from './patient-commit.ts'
import { agencyId } from '../domain/ids.ts'
import { everyPage } from './every-page.ts'
import { personField } from './record-fields.ts'
import { TakenIdentity, type Directory } from '../ports/directory.ts'
import type { Doc, Op, Store, StoredDoc } from '../ports/store.ts'
import type { Person, TeamsAccount } from '../domain/people.ts'
import type { PersonId } from '../domain/ids.ts'

const personRecord: z.ZodType<Person> = z.strictObject({
  id: personField, name: z.string(), agency: z.string(), role: z.string(),
  duties: z.array(z.enum(['administrator', 'chair', 'audit-lead'])),
  email: z.string().exactOptional(),
  account: z.strictObject({ tenantId: z.string(), objectId: z.string() }).exactOptional(),
})
const claimRecord = z.strictObject({ person: personField })

const partition = 'people'
/** A batch holds 100 operations; one person needs up to five (the person, two identities kept, two given up). */
const peopleAtOnce = 20

const hashed = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 40)
const emailKey = (email: string) => `email:${hashed(email.trim().toLowerCase())}`
const accountKey = (account: TeamsAccount) => `account:${hashed(`${account.tenantId}/${account.objectId}`.toLowerCase())}`
/** Found through the index of people, as a case is. */
const agencyKey = (name: string) => `agency:${agencyId(name)}`
const personKey = (id: PersonId) => `person:${id}`
const identityKeys = (person: Person) => [...(person.email === undefined ? [] : [emailKey(person.email)]), ...(person.account === undefined ? [] : [accountKey(person.account)])]

/** The directory in a Store: a document a person, and one for each e-mail address and account that leads to it. */
export function storedDirectory(store: Store, pause = pauseFor): Directory {
  const read = async (id: PersonId) => {
    const doc = await store.get(partition, personKey(id))
    return doc === undefined ? undefined : personRecord.parse(doc.body)
  }
  const follow = async (key: string) => {
    const doc = await store.get(partition, key)
    return doc === undefined ? undefined : read(claimRecord.parse(doc.body).person)
  }

  async function opsFor(person: Person): Promise<Op[]> {
    const kept = await store.get(partition, personKey(person.id))
    if (kept?.people !== undefined && isDeepStrictEqual(personRecord.parse(kept.body), person)) return []
    const ops: Op[] = [write(kept, { pk: partition, id: personKey(person.id), type: 'person', on: person.name, people: [agencyKey(person.agency)], body: person })]
    for (const key of identityKeys(person)) {
      const claim = await store.get(partition, key)
      const owner = claim === undefined ? undefined : claimRecord.parse(claim.body).person
      if (owner !== undefined && owner !== person.id) throw new TakenIdentity(owner)
      if (owner === undefined) ops.push({ op: 'create', doc: { pk: partition, id: key, type: 'identity', body: { person: person.id } } })
    }
    const given = kept === undefined ? [] : identityKeys(personRecord.parse(kept.body)).filter((key) => !identityKeys(person).includes(key))
    for (const key of given) {
      const claim = await store.get(partition, key)
      if (claim !== undefined) ops.push({ op: 'delete', id: key, etag: claim.etag })
    }
    return ops
  }

  async function keep(people: readonly Person[]): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const ops: Op[] = []
      for (const person of people) ops.push(...(await opsFor(person)))
      if (ops.length === 0) return
      const { outcome } = await commitPatiently(store, partition, { ops, pause })
      if (outcome === 'ok') return
      if (tries >= 10) throw new Error('The directory could not be written: the store stayed busy')
    }
  }

  return {
    get: read,
    byAccount: (account) => follow(accountKey(account)),
    byEmail: (email) => follow(emailKey(email)),
    async named(ids) {
      const people = await Promise.all([...new Set(ids)].map(read))
      return new Map(people.filter((one) => one !== undefined).map((one) => [one.id, one]))
    },
    async ofAgencies(names) {
      const keys = [...new Set(names.map(agencyKey))]
      const docs = await Promise.all(keys.map((key) => everyPage((after) => store.forPerson(key, { type: 'person', ...after }), ({ on, pk, id }) => ({ after: { on: on ?? '', pk, id } }))))
      return docs.flat().map((doc) => personRecord.parse(doc.body))
    },
    async all() {
      const docs = await everyPage((after) => store.list(partition, { type: 'person', ...after }), (last) => ({ after: last.id }))
      return docs.map((doc) => personRecord.parse(doc.body))
    },
    async keep(list) {
      const people = onceEach(list)
      for (let from = 0; from < people.length; from += peopleAtOnce) await keep(people.slice(from, from + peopleAtOnce))
    },
  }
}

/** Each person as last named. Two people of one list with one e-mail address or account are refused like any other two. */
function onceEach(list: readonly Person[]): Person[] {
  const people = [...new Map(list.map((one) => [one.id, one])).values()]
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
