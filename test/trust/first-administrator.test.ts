// Who the first administrator is, and that whoever was taken off does not come back.
import { describe, expect, it } from 'vitest'

import { welcomeFirstAdministrator } from '../../src/composition/first-administrator.ts'
import { withAccount, withAddress } from '../../src/domain/people/identity.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { objectIdOf, person, tenant } from '../support/families.ts'
import { newConferenceForm } from '../support/new-conference.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'
import {
  byAccount,
  council,
  directory,
  look,
  others,
  people,
  withACouncil,
} from './one-record-each-ground.ts'

withACouncil()

const openEmpty = async (known: readonly Person[]): Promise<Staffed> => {
  const other = await openStaffed(known)
  others.push(other)
  return other
}

describe('the first administrator', () => {
  const account = (name: string) => ({ tenantId: tenant, objectId: objectIdOf(name) })

  it('gives their own address in chat, and can then bring in a conference', async () => {
    await welcomeFirstAdministrator(directory(), { account: account('first') })
    const first = await byAccount('first')
    const form = newConferenceForm({ invited: 'social-worker@example.org; x' })
    const id = first?.id ?? ''
    expect(JSON.stringify((await council.press(id, 'conference.bring-in', form)).data)).toContain(
      objectIdOf('first'),
    )
    const own = {
      name: 'Priya Nair',
      email: 'priya.nair@example.org',
      agency: 'Harrowmere Council',
      role: 'Conference administrator',
      duty: 'none',
      teamsId: objectIdOf('first'),
    }
    const [choice] = look.parse((await council.press(id, 'person.add', own)).data).choices
    await council.press(id, 'person.add', { ...own, ...choice })
    expect(await byAccount('first')).toMatchObject({
      id,
      name: 'Priya Nair',
      duties: ['administrator'],
    })
    expect((await council.press(id, 'conference.bring-in', form)).template).toBe(
      'conference-brought-in',
    )
  })

  it('may have it from the configuration, also where the address was known before the account', async () => {
    await people('Priya Nair,priya.nair@example.org,Council,Administrator,')
    await welcomeFirstAdministrator(directory(), {
      account: account('first'),
      email: 'priya.nair@example.org',
    })
    expect(await byAccount('first')).toMatchObject({
      name: 'Priya Nair',
      email: 'priya.nair@example.org',
      duties: ['administrator'],
    })
  })

  it('who is another one has a record of their own, and the earlier one keeps theirs', async () => {
    for (const name of ['first', 'second', 'third', 'second'])
      await welcomeFirstAdministrator(directory(), { account: account(name) })
    const ids = await Promise.all(['first', 'second', 'third'].map(byAccount))
    expect(new Set(ids.map((one) => one?.id)).size).toBe(3)
    expect(ids[0]?.id).toBe('first-administrator')
  })

  it('whose account was taken away gets it back by no restart, whatever address the configuration has', async () => {
    await welcomeFirstAdministrator(directory(), {
      account: account('first'),
      email: 'priya.nair@example.org',
    })
    await council.press('admin', 'person.off-account', { entry: 'first-administrator' })
    for (const email of [undefined, 'priya.nair@example.org', 'other@example.org'])
      await welcomeFirstAdministrator(directory(), {
        account: account('first'),
        ...(email === undefined ? {} : { email }),
      })
    expect(await byAccount('first')).toBeUndefined()
    expect(await directory().all()).toHaveLength(4)
  })

  it('who has another account since does not get a second record for the one before it', async () => {
    await welcomeFirstAdministrator(directory(), {
      account: account('first'),
      email: 'priya.nair@example.org',
    })
    const [priya] = (await directory().all()).filter(({ id }) => id === 'first-administrator')
    if (priya === undefined) throw new Error('nobody was welcomed')
    await directory().keep([withAccount(priya, account('second'))])
    await welcomeFirstAdministrator(directory(), { account: account('first') })
    expect(await byAccount('first')).toBeUndefined()
    expect(await byAccount('second')).toMatchObject({ id: 'first-administrator' })
  })

  it('gets back what was theirs where nobody else can administer', async () => {
    const taken = person('old', { name: 'Priya Nair', formerAccounts: [account('first')] })
    const { account: _none, ...priya } = taken
    const { directory: empty } = (await openEmpty([priya])).deps
    await welcomeFirstAdministrator(empty, { account: account('first') })
    expect(await empty.all()).toMatchObject([
      { id: 'old', account: account('first'), duties: ['administrator'] },
    ])
  })

  it('is not somebody who once had the address of the configuration', async () => {
    await people('Sam Reid,sam@example.org,Council,Clerk,')
    const sam = await directory().byEmail('sam@example.org')
    if (sam === undefined) throw new Error('Sam is not known')
    await directory().keep([withAddress(sam, 'sam.reid@example.org')])
    await welcomeFirstAdministrator(directory(), {
      account: account('first'),
      email: 'sam@example.org',
    })
    expect((await byAccount('first'))?.id).not.toBe(sam.id)
    expect(await directory().byEmail('sam.reid@example.org')).toMatchObject({ duties: [] })
  })

  it('who was taken off does not come back by a restart', async () => {
    await welcomeFirstAdministrator(directory(), { account: account('first') })
    await council.press('admin', 'person.off', { entry: 'first-administrator' })
    await welcomeFirstAdministrator(directory(), { account: account('first') })
    expect(await byAccount('first')).toBeUndefined()
  })
})

it('whoever was taken off does not come back by an account that was taken from them before', async () => {
  await welcomeFirstAdministrator(directory(), {
    account: { tenantId: tenant, objectId: objectIdOf('first') },
  })
  await council.press('admin', 'person.off-account', { entry: 'first-administrator' })
  await council.press('admin', 'person.off', { entry: 'first-administrator' })
  await welcomeFirstAdministrator(directory(), {
    account: { tenantId: tenant, objectId: objectIdOf('first') },
  })
  expect(await byAccount('first')).toBeUndefined()
})

it('Lee, who was taken off and whose address the next one gets, is never that next one', async () => {
  await people(`Lee Ash,lee@alder.example,Alder School,Teacher,${objectIdOf('lee')}`)
  const lee = await byAccount('lee')
  await council.press('admin', 'person.off', { entry: lee?.id ?? '' })
  await people(`Leigh Poe,lee@alder.example,Alder School,Teacher,${objectIdOf('leigh')}`)
  expect(await byAccount('lee')).toBeUndefined()
  expect((await byAccount('leigh'))?.id).not.toBe(lee?.id)
  expect(await directory().get(lee?.id ?? person('x').id)).toMatchObject({ name: 'Lee Ash' })
})
