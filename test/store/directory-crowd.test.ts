// The directory with many people, a store that stumbles, and its audit.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { personId } from '../../src/domain/ids.ts'
import { checkDirectory } from '../../src/store/audit/directory-audit.ts'
import { directoryTrail } from '../support/directory-trail.ts'
import { person, tenant } from '../support/families.ts'
import { nothing } from '../support/unlucky-store.ts'
import {
  crowd,
  directory,
  documents,
  school,
  store,
  withADirectory,
  without,
} from './directory-ground.ts'

withADirectory()

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
