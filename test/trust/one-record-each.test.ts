// Two people are never one record, and one person never two: not by a file, a form, a new name or
// address, a restart with another first administrator, or by leaving.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'

import type { Person } from '../../src/domain/state/person.ts'
import { importCsv } from '../../src/features/inviting/import-conferences/flow.ts'
import { importPeople } from '../../src/features/inviting/import-conferences/people.ts'
import { objectIdOf, oneFamily, onlyConference, person, tenant } from '../support/families.ts'
import { anyNumberOf } from '../support/some.ts'
import { openStaffed } from '../support/staffed.ts'
import {
  byAccount,
  council,
  directory,
  look,
  people,
  withACouncil,
} from './one-record-each-ground.ts'

withACouncil()

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
          for (const step of anyNumberOf(acts)) {
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
