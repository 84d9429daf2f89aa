// Two half-siblings of one family, each with a conference and a father of their own. What is said
// at one is not the other family's to know.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { forecastOf } from '../../../src/domain/meeting/expected-quorum.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { membersOfferable, parentsOf } from '../../../src/domain/report/parents.ts'
import { features } from '../../../src/features/index.ts'
import { calendar, practice } from '../../support/ground.ts'
import { some } from '../../support/some.ts'
import { type Cells, csv, type Imports, openImports, row } from './import-ground.ts'

const nia = (cells: Cells = {}): Cells =>
  row({
    family: 'HC-51',
    conference: '5101',
    children: 'Nia:9',
    parents: 'Mum; Dad of Nia',
    ...cells,
  })
const kit = (cells: Cells = {}): Cells =>
  row({
    family: 'HC-51',
    conference: '5102',
    children: 'Kit:3',
    parents: 'Mum; Dad of Kit',
    name: 'Shazia Malik',
    email: 'shazia@example.org',
    agency: 'Harrowmere Community Health',
    role: 'Health visitor',
    ...cells,
  })

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

const family = () => here.family('HC-51')
const meeting = (reference: string) => here.meeting(reference, 'HC-51')
const labels = async (reference: string) =>
  parentsOf({ family: await family(), conference: await meeting(reference) }).map(
    ({ label }) => label,
  )

const ways: readonly (readonly [string, () => Promise<void>])[] = [
  ['in one file', async () => void (await here.bringIn(csv(nia(), kit())))],
  [
    'in two files',
    async () => {
      await here.bringIn(csv(nia()))
      await here.bringIn(csv(kit()))
    },
  ],
  [
    'in two files, every night',
    async () => {
      for (let night = 1; night <= 2; night += 1) {
        await here.bringIn(csv(nia()))
        await here.bringIn(csv(kit()))
      }
    },
  ],
]

describe.each(some(ways))('two conferences of one family %s', (_way, bringIn) => {
  beforeEach(bringIn)

  it('are each about one child and have one father each', async () => {
    expect(await labels('5101')).toEqual(['Mum', 'Dad of Nia'])
    expect(await labels('5102')).toEqual(['Mum', 'Dad of Kit'])
  })

  it.each([
    ['5101', 'Nia', 'Kit'],
    ['5102', 'Kit', 'Nia'],
  ])(
    '%s wants a quorum for %s alone, and duties and sharing name nobody else',
    async (reference, own, other) => {
      const at = { family: await family(), conference: await meeting(reference) }
      const statutory = practice('statutory')
      expect(JSON.stringify(forecastOf({ ...at, practice: statutory }))).toContain(own)
      expect(JSON.stringify(forecastOf({ ...at, practice: statutory }))).not.toContain(other)
      expect(
        membersOfferable(at, statutory)
          .map(({ label }) => label)
          .join(),
      ).not.toContain(other)
      const childOf = new Map(at.family.children.map(({ id, label }) => [id, label]))
      const owed = obligations(at.family, {
        practices: here.deps.practices,
        calendar,
        now: here.clock.now(),
      }).filter((one) => one.meeting === at.conference.id)
      const named = owed.flatMap(({ child }) => (child === undefined ? [] : [childOf.get(child)]))
      expect(new Set(named)).toEqual(new Set([own]))
    },
  )
})

/**
 * One list of what somebody has to do, and the choice of a meeting to offer something at: whoever
 * has a part for both sees both.
 */
const ofBoth = /^(commitment\.offer$|duty\.mine$)/

const verbs = features.flatMap((feature) => feature.verbs.map(({ verb }) => verb))

describe.each(['5101', '5102'])('whatever is pressed at %s', (reference) => {
  it.each([
    ['the school or health visitor', undefined],
    ['the chair', 'chair'],
    ['the lead social worker', 'social-worker'],
    ['the administrator', 'admin'],
  ])(
    '%s reads nothing of the other child or the other father',
    async (_who, known) => {
      const other = reference === '5101' ? /Kit/ : /Nia/
      for (const verb of some(verbs.filter((verb) => known === undefined || !ofBoth.test(verb)))) {
        const fresh = await openImports()
        await fresh.bringIn(csv(nia(), kit()))
        const at = await fresh.meeting(reference, 'HC-51')
        const card = await fresh.press(known ?? at.invitations[0]?.person ?? '', verb, {
          caseId: (await fresh.family('HC-51')).id,
          meetingId: at.id,
          invitationId: at.invitations[0]?.id,
        })
        expect([verb, JSON.stringify(card.data).match(other)?.[0]]).toEqual([verb, undefined])
        await fresh.close()
      }
    },
    60_000,
  )
})

describe('parents recorded in chat', () => {
  const record = async (reference: string, parents: string) =>
    here.press('chair', 'parents.keep', {
      caseId: (await family()).id,
      meetingId: (await meeting(reference)).id,
      parents,
    })

  it('for one half-sibling leave the other’s as they are', async () => {
    await here.bringIn(csv(nia({ parents: '' }), kit({ parents: '' })))
    await record('5101', 'Mum\nDad of Nia')
    expect(await labels('5101')).toEqual(['Mum', 'Dad of Nia'])
    expect(await labels('5102')).toEqual(['Mum', 'Dad'])
    await record('5102', 'Mum\nDad of Kit')
    expect(await labels('5101')).toEqual(['Mum', 'Dad of Nia'])
    expect(await labels('5102')).toEqual(['Mum', 'Dad of Kit'])
  })

  it('hold for every meeting about the same children, and for the next one', async () => {
    await here.bringIn(csv(nia({ parents: '' }), kit({ parents: '' })))
    await record('5101', 'Mum\nDad of Nia')
    await here.bringIn(
      csv(nia({ conference: '5103', kind: 'review', date: '2027-03-03', parents: '' })),
    )
    expect(await labels('5103')).toEqual(['Mum', 'Dad of Nia'])
  })
})

describe('a child who is born', () => {
  const before = row({
    family: 'HC-60',
    conference: '6001',
    kind: 'pre-birth',
    children: 'Baby:unborn; Sam:4',
  })
  const after = (children: string) =>
    row({ family: 'HC-60', conference: '6002', kind: 'review', date: '2027-03-03', children })

  it('is not guessed to be the one who was unborn, nor another', async () => {
    await here.bringIn(csv(before))
    const outcome = await here.bringIn(csv(before, after('Leo:0; Sam:4')))
    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        {
          line: 3,
          column: 'children',
          reason:
            'names ‘Leo’, who is new here, and not ‘Baby’, who was unborn. If they are ' +
            'one child, write ‘Leo:0 (was Baby)’; if they are two, write ‘Leo:0 (new)’.',
        },
      ],
    })
  })

  it('keeps one identity under the new name, also for the old row', async () => {
    for (let night = 1; night <= 2; night += 1)
      expect((await here.bringIn(csv(before, after('Leo:0 (was Baby); Sam:4')))).ok).toBe(true)
    expect((await here.family('HC-60')).children).toMatchObject([
      { label: 'Leo', age: 0, earlier: ['Baby'] },
      { label: 'Sam', age: 4 },
    ])
    expect(await here.bringIn(csv(before, after('Leo:0; Sam:4')))).toMatchObject({
      ok: true,
      counts: { changed: 0 },
    })
  })

  it('does not swallow the next one, who has the same name until it is born', async () => {
    await here.bringIn(csv(before, after('Leo:0 (was Baby); Sam:4')))
    const next = csv(before, after('Leo:0; Sam:4; Baby:unborn'))
    for (let night = 1; night <= 2; night += 1) expect((await here.bringIn(next)).ok).toBe(true)
    const { children } = await here.family('HC-60')
    expect(children).toMatchObject([
      { label: 'Leo', age: 0 },
      { label: 'Sam', age: 4 },
      { label: 'Baby', age: 'unborn' },
    ])
    expect(new Set(children.map(({ id }) => id)).size).toBe(3)
  })

  it('may be another one', async () => {
    await here.bringIn(csv(before, after('Leo:0 (new)')))
    expect((await here.family('HC-60')).children.map(({ label }) => label)).toEqual([
      'Baby',
      'Sam',
      'Leo',
    ])
  })

  it('an older row does not make anybody younger', async () => {
    const rows = [before, after('Baby:0; Sam:5')]
    await here.bringIn(csv(...rows))
    expect(await here.bringIn(csv(...rows))).toMatchObject({ ok: true, counts: { changed: 0 } })
    expect((await here.family('HC-60')).children).toMatchObject([{ age: 0 }, { age: 5 }])
  })
})
