// Two people are never one record, and one person never two: not by a file, a form, a new name or address, a restart with
// another first administrator, or by leaving.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { welcomeFirstAdministrator } from '../../src/composition/first-administrator.ts'
import { withAccount, withAddress } from '../../src/domain/people/identity.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { importCsv } from '../../src/features/inviting/import-conferences/flow.ts'
import { importPeople } from '../../src/features/inviting/import-conferences/people.ts'
import { objectIdOf, oneFamily, onlyConference, person, tenant } from '../support/families.ts'
import { newConferenceForm } from '../support/new-conference.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'

let council: Staffed
beforeEach(async () => {
  council = await openStaffed([
    person('admin', { duties: ['administrator'] }),
    person('chair', { duties: ['chair'] }),
    person('social-worker', { role: 'Social worker' }),
  ])
})
const others: Staffed[] = []
const openEmpty = async (known: readonly Person[]): Promise<Staffed> => {
  const other = await openStaffed(known)
  others.push(other)
  return other
}
afterEach(async () => {
  await Promise.all([council, ...others.splice(0)].map((each) => each.close()))
})

const directory = () => council.deps.directory
const byAccount = (name: string) =>
  directory().byAccount({ tenantId: tenant, objectId: objectIdOf(name) })
const people = (...rows: readonly string[]) =>
  importPeople(council.deps, ['name,email,agency,role,teams_id', ...rows].join('\n'))
const look = z.object({
  choices: z.array(z.object({ title: z.string(), entry: z.string(), seen: z.string() })),
})

describe('another address for the same Teams account', () => {
  const aoife = (email: string, name = 'Aoife Byrne', account = objectIdOf('aoife')) =>
    `${name},${email},Alder School,Teacher,${account}`

  it('by file is the same person, and the file from before it changes nothing back', async () => {
    await people(aoife('aoife.byrne@alder.example'))
    const before = await byAccount('aoife')
    expect(await people(aoife('aoife.kearney@trust.example', 'Aoife Kearney'))).toMatchObject({
      ok: true,
      counts: { added: 0, changed: 1 },
    })
    expect(await byAccount('aoife')).toMatchObject({
      id: before?.id,
      name: 'Aoife Kearney',
      email: 'aoife.kearney@trust.example',
    })
    expect(await people(aoife('aoife.byrne@alder.example'))).toMatchObject({
      ok: true,
      counts: { added: 0, changed: 0 },
    })
    expect(await people(aoife('aoife.byrne@alder.example', 'Aoife Byrne', ''))).toMatchObject({
      ok: true,
      counts: { added: 0, changed: 0 },
    })
  })

  it('in a file of conferences leads to the same person, whose invitation it is', async () => {
    await people(aoife('aoife.byrne@alder.example'))
    const before = await byAccount('aoife')
    const file = (email: string, account: string) =>
      `family,conference,kind,practice,date,time,place,chair_email,social_worker_email,administrator_email,children,name,email,agency,role,teams_id\nHC-1,4471,initial,statutory,2026-12-10,10:00,Room 1,chair@example.org,social-worker@example.org,admin@example.org,Child A:7,Aoife Byrne,${email},Alder School,Teacher,${account}`
    for (const [email, account] of [
      ['aoife.byrne@alder.example', ''],
      ['aoife.byrne@trust.example', objectIdOf('aoife')],
      ['aoife.byrne@alder.example', ''],
    ] as const)
      expect(await importCsv(council.deps, file(email, account), 'import')).toMatchObject({
        ok: true,
      })
    const [family] = await council.deps.cases.of('administrators')
    expect(family?.conferences[0]?.invitations.map((one) => one.person)).toEqual([before?.id])
    expect(await directory().all()).toHaveLength(4)
  })

  it('with the name of somebody else is refused with the line: a wrong id makes no one of two', async () => {
    await people(aoife('aoife.byrne@alder.example'))
    expect(await people(aoife('sam.reid@alder.example', 'Sam Reid'))).toMatchObject({
      ok: false,
      problems: [{ line: 2, column: 'teams_id' }],
    })
    expect(
      await people(
        aoife('aoife.new@alder.example'),
        aoife('aoife.byrne@alder.example', 'Aoife Byrne', ''),
      ),
    ).toMatchObject({ ok: false })
  })

  it('leaves the old one for the next, who is asked about and gets a record of their own', async () => {
    await people(aoife('dsl@alder.example'))
    await people(aoife('aoife.byrne@trust.example'))
    const sam = {
      name: 'Sam Reid',
      email: 'dsl@alder.example',
      agency: 'Alder School',
      role: 'Teacher',
      duty: 'none',
      teamsId: objectIdOf('sam'),
    }
    const { data } = await council.press('admin', 'person.add', sam)
    expect(JSON.stringify(data)).toContain('Is this the same person?')
    const [, another] = look.parse(data).choices
    await council.press('admin', 'person.add', { ...sam, ...another })
    const [one, other] = [await byAccount('aoife'), await byAccount('sam')]
    expect(one?.id).not.toBe(other?.id)
    expect([one?.email, other?.email]).toEqual(['aoife.byrne@trust.example', 'dsl@alder.example'])
  })
})

describe('an address that was somebody’s until it changed', () => {
  const family = oneFamily({ invited: ['social-worker'] })
  const ids = { caseId: family.id, meetingId: onlyConference(family).id }
  const invited = async () => {
    const now = await council.deps.cases.load(family.id)
    return now?.conferences.flatMap(({ invitations }) => invitations.map((one) => one.person))
  }
  beforeEach(async () => {
    await council.bringIn(family)
    await people(`Aoife Byrne,dsl@alder.example,Alder School,Teacher,${objectIdOf('aoife')}`)
    await people(`Aoife Byrne,aoife@trust.example,Alder School,Teacher,${objectIdOf('aoife')}`)
  })

  it('invites nobody who has it no more, in chat', async () => {
    const { data } = await council.press('admin', 'meeting.add', {
      ...ids,
      name: 'Sam Reid',
      role: 'Teacher',
      agency: 'Alder School',
      email: 'dsl@alder.example',
    })
    expect(JSON.stringify(data)).toContain('That address was Aoife Byrne')
    expect(await invited()).toEqual(['social-worker'])
  })

  it('invites nobody who has it no more, by file: the line says whose it was', async () => {
    const row = (name: string) =>
      `family,conference,kind,practice,date,time,place,chair_email,social_worker_email,administrator_email,children,name,email,agency,role\nHC-1,4499,initial,statutory,2026-12-10,10:00,Room 1,chair@example.org,social-worker@example.org,admin@example.org,Child A:7,${name},dsl@alder.example,Alder School,Teacher`
    expect(await importCsv(council.deps, row('Sam Reid'), 'import')).toMatchObject({
      ok: false,
      problems: [{ line: 2, column: 'email' }],
    })
    expect(await people('Sam Reid,dsl@alder.example,Alder School,Teacher,')).toMatchObject({
      ok: false,
      problems: [{ line: 2, column: 'email' }],
    })
    expect(await importCsv(council.deps, row('Aoife Byrne'), 'import')).toMatchObject({ ok: true })
  })

  it('takes nobody off who has it no more', async () => {
    const { data } = await council.press('admin', 'person.off-check', { who: 'dsl@alder.example' })
    expect(JSON.stringify(data)).toContain('That address was Aoife Byrne')
  })
})

it('an account that was taken from somebody comes back by no file with another address', async () => {
  await people(`Aoife Byrne,aoife@alder.example,Alder School,Teacher,${objectIdOf('aoife')}`)
  const aoife = await byAccount('aoife')
  await council.press('admin', 'person.off-account', { entry: aoife?.id ?? '' })
  expect(
    await people(`Aoife Byrne,aoife@trust.example,Alder School,Teacher,${objectIdOf('aoife')}`),
  ).toMatchObject({ ok: false, problems: [{ line: 2, column: 'teams_id' }] })
  expect(await byAccount('aoife')).toBeUndefined()
})

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

describe('whatever happens to four people in whatever order', () => {
  const who = fc.constantFrom('ann', 'bea', 'cat', 'dee')
  const act = fc.oneof(
    fc.record({ by: fc.constant('file' as const), who, account: fc.boolean() }),
    fc.record({ by: fc.constant('form' as const), who, account: fc.boolean() }),
    fc.record({ by: fc.constant('renamed' as const), who }),
    fc.record({ by: fc.constant('moved by file' as const), who, turn: fc.nat(2) }),
    fc.record({ by: fc.constant('moved in chat' as const), who, turn: fc.nat(2) }),
  )

  it('each account stays one record, no record has two people, and nobody has two', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const town = await openStaffed([person('admin', { duties: ['administrator'] })])
        const now = new Map(['ann', 'bea', 'cat', 'dee'].map((name) => [name, `${name}@a.example`]))
        const names = new Map<string, string>()
        const owners = new Map<string, Person['id']>()
        const known = async (name: string): Promise<boolean> =>
          (await town.deps.directory.byAccount({
            tenantId: tenant,
            objectId: objectIdOf(name),
          })) !== undefined
        try {
          for (const step of acts) {
            const email =
              'turn' in step ? `${step.who}${step.turn}@b.example` : (now.get(step.who) ?? '')
            const name =
              step.by === 'renamed' ? `${step.who} Poe` : (names.get(step.who) ?? `${step.who} Ash`)
            const hasAccount = 'account' in step ? step.account : 'turn' in step
            const teamsId = hasAccount ? objectIdOf(step.who) : ''
            // Without an account that is known, a new address in a file is somebody new: only chat can ask.
            if (step.by === 'moved by file' && !(await known(step.who))) continue
            if (step.by.endsWith('file'))
              await importPeople(
                town.deps,
                `name,email,agency,role,teams_id\n${name},${email},School,Teacher,${teamsId}`,
              )
            else {
              const form = { name, email, agency: 'School', role: 'Teacher', duty: 'none', teamsId }
              const { data, template } = await town.press('admin', 'person.add', form)
              const [choice] = template === 'person-form' ? look.parse(data).choices : []
              if (choice !== undefined)
                await town.press('admin', 'person.add', { ...form, ...choice })
            }
            names.set(step.who, name)
            const everybody = await town.deps.directory.all()
            for (const human of ['ann', 'bea', 'cat', 'dee']) {
              const theirs = everybody.filter((one) => one.name.startsWith(`${human} `))
              expect(theirs.length).toBeLessThanOrEqual(1)
              const [record] = theirs
              if (record === undefined) continue
              expect(record.id).toBe(owners.get(human) ?? record.id)
              owners.set(human, record.id)
              expect(record.account?.objectId ?? objectIdOf(human)).toBe(objectIdOf(human))
              expect(record.email?.startsWith(human)).toBe(true)
              if (record.email !== undefined) now.set(human, record.email)
            }
            expect(new Set(owners.values()).size).toBe(owners.size)
          }
        } finally {
          await town.close()
        }
      }),
      { numRuns: 40 },
    )
  })
})
