import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { personId } from '../../src/domain/ids.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { type Directory, TakenIdentity } from '../../src/ports/directory.ts'
import { checkDirectory } from '../../src/store/audit/directory-audit.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { directoryTrail } from '../support/directory-trail.ts'
import { objectIdOf, person, setClock, tenant } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'
import { nothing, type UnluckyStore, unluckyStore } from '../support/unlucky-store.ts'

const folder = ownFolder()
const clock = setClock('2026-11-23T10:00:00.000Z')
let file: string
let store: UnluckyStore
let directory: Directory
let count = 0
beforeEach(() => {
  file = folder.file(`directory-${(count += 1)}.sqlite`)
  store = unluckyStore(openSqlite(file, () => clock.now()))
  directory = storedDirectory(store, nothing)
})
afterEach(() => store.close())
afterAll(() => folder.remove())

const school = person('school')
const crowd = (many: number) =>
  Array.from({ length: many }, (_, index) =>
    person(`guest-${String(index).padStart(3, '0')}`, {
      account: {
        tenantId: tenant,
        objectId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      },
    }),
  )
/** The people and their identities; how they came about stands beside them, in the audit. */
const documents = async () =>
  (await store.list('people', { limit: 1000 })).filter(({ type }) => !type.startsWith('directory-'))
const without = ({ account: _account, email: _email, ...rest }: Person): Person => rest

describe('a person who is kept', () => {
  it('is found by id, by account and by e-mail address, exactly as kept', async () => {
    await directory.keep([school])
    expect(await directory.get(school.id)).toEqual(school)
    expect(await directory.byEmail('school@example.org')).toEqual(school)
    expect(await directory.byAccount({ tenantId: tenant, objectId: objectIdOf('school') })).toEqual(
      school,
    )
    expect(await directory.all()).toEqual([school])
  })

  it('is found with their colleagues, however the agency is spelt, and moves with them to another agency', async () => {
    const [teacher, nurse] = [
      person('teacher', { agency: 'St. Jude’s School' }),
      person('nurse', { agency: 'Community Health' }),
    ]
    await directory.keep([teacher, nurse])
    expect(await directory.ofAgencies(['st judes school', 'St. Jude’s School'])).toEqual([teacher])
    await directory.keep([{ ...teacher, agency: 'Community Health' }])
    expect(await directory.ofAgencies(['St. Jude’s School'])).toEqual([])
    expect(
      (await directory.ofAgencies(['Community Health'])).map((person) => person.id).sort(),
    ).toEqual(['nurse', 'teacher'])
  })

  it('is among those who are asked for by id, each once, and whoever is not known is left out', async () => {
    await directory.keep([school])
    expect([
      ...(await directory.named([school.id, school.id, personId('nobody')])).values(),
    ]).toEqual([school])
  })

  it('is found whatever the case of the letters and the spaces around the address', async () => {
    await directory.keep([person('school', { email: 'Ruth.Adeyemi@Example.org' })])
    expect((await directory.byEmail(' ruth.adeyemi@EXAMPLE.ORG '))?.id).toBe('school')
    expect(
      (
        await directory.byAccount({
          tenantId: tenant.toUpperCase(),
          objectId: objectIdOf('school').toUpperCase(),
        })
      )?.id,
    ).toBe('school')
  })

  it('is found by tenant and object id together, never by one of them', async () => {
    await directory.keep([school])
    const elsewhere = '99999999-2222-4333-8444-555555555555'
    expect(
      await directory.byAccount({ tenantId: elsewhere, objectId: objectIdOf('school') }),
    ).toBeUndefined()
    expect(
      await directory.byAccount({ tenantId: tenant, objectId: objectIdOf('police') }),
    ).toBeUndefined()
    await directory.keep([
      person('police', { account: { tenantId: elsewhere, objectId: objectIdOf('school') } }),
    ])
    expect(
      (await directory.byAccount({ tenantId: elsewhere, objectId: objectIdOf('school') }))?.id,
    ).toBe('police')
    expect(
      (await directory.byAccount({ tenantId: tenant, objectId: objectIdOf('school') }))?.id,
    ).toBe('school')
  })

  it('may have neither address nor account, and is then found by id alone', async () => {
    await directory.keep([without(school)])
    expect(await directory.get(school.id)).toEqual(without(school))
    expect(await directory.byEmail('school@example.org')).toBeUndefined()
  })
})

describe('keeping the same people again', () => {
  it('writes nothing at all', async () => {
    await directory.keep(crowd(30))
    const before = await documents()
    const asked = store.asked.length
    await directory.keep(crowd(30))
    expect(await documents()).toEqual(before)
    expect(store.asked).toHaveLength(asked)
  })

  it('writes only the one who changed', async () => {
    await directory.keep([school, person('police')])
    const police = (await store.get('people', 'person:police'))?.etag
    await directory.keep([{ ...school, role: 'Headteacher' }, person('police')])
    expect((await directory.get(school.id))?.role).toBe('Headteacher')
    expect((await store.get('people', 'person:police'))?.etag).toBe(police)
  })

  it('keeps a person who is named twice in one list as last named', async () => {
    await directory.keep([school, { ...school, role: 'Headteacher' }])
    expect(await directory.all()).toEqual([{ ...school, role: 'Headteacher' }])
  })
})

describe('an identity that belongs to somebody', () => {
  it.each<[string, Partial<Person>]>([
    ['an e-mail address', { email: ' SCHOOL@example.org' }],
    ['an account', { account: { tenantId: tenant, objectId: objectIdOf('school') } }],
  ])('refuses anybody else: %s', async (_name, theirs) => {
    await directory.keep([school])
    const before = await documents()
    await expect(directory.keep([person('police', theirs)])).rejects.toThrow(TakenIdentity)
    await expect(directory.keep([person('police', theirs)])).rejects.toMatchObject({ by: 'school' })
    expect(await documents()).toEqual(before)
  })

  it('refuses two people of one list who claim it, naming the first', async () => {
    await expect(
      directory.keep([school, person('police', { email: 'school@example.org' })]),
    ).rejects.toMatchObject({ name: 'TakenIdentity', by: 'school' })
    expect(await directory.all()).toEqual([])
  })

  it('is given to one alone when two ask for it at the same moment through two processes', async () => {
    const other = unluckyStore(openSqlite(file, () => clock.now()))
    const wanted = Array.from({ length: 10 }, (_, index) =>
      person(`rival-${index}`, {
        email: 'wanted@example.org',
        account: { tenantId: tenant, objectId: objectIdOf(`rival-${index}`) },
      }),
    )
    const asked = await Promise.allSettled(
      wanted.map((person, index) =>
        storedDirectory(index % 2 === 0 ? store : other, nothing).keep([person]),
      ),
    )
    expect(
      asked.filter((promiseSettledResult) => promiseSettledResult.status === 'fulfilled'),
    ).toHaveLength(1)
    for (const one of asked)
      if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(TakenIdentity)
    expect(await directory.all()).toHaveLength(1)
    await other.close()
  })

  it('is free for somebody else as soon as its owner has another', async () => {
    await directory.keep([school])
    await directory.keep([
      {
        ...school,
        email: 'new@example.org',
        account: { tenantId: tenant, objectId: objectIdOf('another') },
      },
    ])
    expect(await directory.byEmail('school@example.org')).toBeUndefined()
    expect(
      await directory.byAccount({ tenantId: tenant, objectId: objectIdOf('school') }),
    ).toBeUndefined()
    await directory.keep([
      person('police', {
        email: 'school@example.org',
        account: { tenantId: tenant, objectId: objectIdOf('school') },
      }),
    ])
    expect((await directory.byEmail('school@example.org'))?.id).toBe('police')
    expect((await directory.byEmail('new@example.org'))?.id).toBe('school')
  })

  it('is free when its owner has given it up without another', async () => {
    await directory.keep([school])
    await directory.keep([without(school)])
    expect(await directory.byEmail('school@example.org')).toBeUndefined()
    expect((await documents()).map((doc) => doc.id)).toEqual(['person:school'])
  })

  it('stays with its owner when only the case of its letters changes', async () => {
    await directory.keep([school])
    await directory.keep([{ ...school, email: 'School@Example.org' }])
    expect((await directory.byEmail('school@example.org'))?.email).toBe('School@Example.org')
  })
})

describe('many people', () => {
  it('go in fifteen at a time, so that no batch is larger than the store takes', async () => {
    await directory.keep(crowd(45))
    expect(store.asked.map(({ ops }) => ops.length)).toEqual([61, 61, 61])
    expect(await directory.all()).toHaveLength(45)
  })

  it('who all change their address and account at once still fit', async () => {
    await directory.keep(crowd(20))
    await directory.keep(
      crowd(20).map((person, index) => ({
        ...person,
        email: `moved-${person.id}@example.org`,
        account: {
          tenantId: tenant,
          objectId: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
        },
      })),
    )
    expect(store.asked.map(({ ops }) => ops.length)).toEqual([61, 21, 91, 31])
    expect((await directory.byEmail('moved-guest-007@example.org'))?.id).toBe('guest-007')
    expect(await documents()).toHaveLength(60)
  })

  it('are all listed, more than a page of them', async () => {
    await directory.keep(crowd(250))
    expect(new Set((await directory.all()).map((person) => person.id)).size).toBe(250)
  })

  it('of whom one is refused leave the earlier ones kept, and the repeat finds them', async () => {
    await directory.keep([person('owner', { email: 'guest-030@example.org' })])
    await expect(directory.keep(crowd(40))).rejects.toMatchObject({ by: 'owner' })
    expect(await directory.all()).toHaveLength(31)
    await directory.keep([without(person('owner'))])
    await directory.keep(crowd(40))
    expect(await directory.all()).toHaveLength(41)
  })
})

describe('a store that stumbles', () => {
  it.each([
    ['was throttled', { throttled: 300 }],
    ['let somebody else be first', { conflict: nothing }],
    ['lost the change', 'lost before it was written'],
    ['lost the answer', { lostAfterItWasWritten: nothing }],
  ] as const)('%s: the person is kept once', async (_name, luck) => {
    store.arrange(luck)
    await directory.keep([school])
    expect(await directory.all()).toEqual([school])
    expect(await documents()).toHaveLength(3)
  })

  it('for good is not passed over in silence', async () => {
    store.arrange(...Array.from({ length: 500 }, () => ({ throttled: 300 })))
    await expect(directory.keep([school])).rejects.toThrow('stayed busy')
    store.arrange()
    expect(await directory.get(personId('school'))).toBeUndefined()
  })
})

describe('the audit of the directory', () => {
  it('has each change with whoever made it, as ids and codes, and nothing for a repeat', async () => {
    await directory.keep([school], personId('admin'))
    await directory.keep([school], personId('admin'))
    await directory.keep([{ ...school, name: 'Mia Hart', duties: ['chair'] }], 'import')
    const entries = await directoryTrail(store)
    expect(
      entries.map(({ event, person: who, changed, duties, by }) => ({
        event,
        who,
        changed,
        duties,
        by,
      })),
    ).toEqual([
      {
        event: 'person.added',
        who: school.id,
        changed: ['name', 'agency', 'role', 'email', 'account', 'duties'],
        duties: [],
        by: 'admin',
      },
      {
        event: 'person.changed',
        who: school.id,
        changed: ['name', 'duties'],
        duties: ['chair'],
        by: 'import',
      },
    ])
    expect(JSON.stringify(entries)).not.toMatch(/Mia|@/)
    expect((await checkDirectory(store)).brokenAt).toBeUndefined()
  })

  it('shows the first entry that was changed, taken out or cut off', async () => {
    for (const name of ['one', 'two', 'three']) await directory.keep([person(name)])
    const docs = await store.list('people', { type: 'directory-audit' })
    const [first, second, third] = docs
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('There are three entries')
    const body = { ...z.record(z.string(), z.unknown()).parse(second.body), by: 'somebody-else' }
    await store.commit('people', [
      {
        op: 'replace',
        doc: { pk: second.pk, id: second.id, type: second.type, body },
        etag: second.etag,
      },
    ])
    expect((await checkDirectory(store)).brokenAt).toBe(2)
    const changed = await store.get('people', second.id)
    await store.commit('people', [{ op: 'delete', id: second.id, etag: changed?.etag ?? '' }])
    expect((await checkDirectory(store)).brokenAt).toBe(2)
    await store.commit('people', [{ op: 'delete', id: third.id, etag: third.etag }])
    expect((await checkDirectory(store)).brokenAt).toBe(2)
  })

  it('never lets the last administrator go, even when two take each other’s duty at once', async () => {
    const [ann, ben] = [
      person('ann', { duties: ['administrator'] }),
      person('ben', { duties: ['administrator'] }),
    ]
    await directory.keep([ann, ben])
    const taken = await Promise.allSettled([
      directory.keep([{ ...ann, duties: [] }]),
      directory.keep([{ ...ben, duties: [] }]),
    ])
    expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(
      (await directory.all()).filter((person) => person.duties.includes('administrator')),
    ).toHaveLength(1)
  })
})
