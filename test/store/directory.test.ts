import { describe, expect, it } from 'vitest'

import { personId } from '../../src/domain/ids.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { TakenIdentity } from '../../src/ports/directory.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { objectIdOf, person, tenant } from '../support/families.ts'
import { some } from '../support/some.ts'
import { nothing, unluckyStore } from '../support/unlucky-store.ts'
import {
  clock,
  crowd,
  directory,
  documents,
  file,
  school,
  store,
  withADirectory,
  without,
} from './directory-ground.ts'

withADirectory()

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
    for (const one of some(asked))
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
