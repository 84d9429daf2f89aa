// The case store when a change does not go through at once, and after a power cut.
import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { caseId, instant, personId } from '../../src/domain/ids.ts'
import { type Case, replaceConference } from '../../src/domain/state/case.ts'
import { type Change, StoreBusy } from '../../src/ports/case-store.ts'
import { invitationFor, oneFamily, onlyConference } from '../support/families.ts'
import { type Luck, nothing, PowerCut } from '../support/unlucky-store.ts'
import {
  answersOf,
  attending,
  bringIn,
  clock,
  folder,
  loaded,
  open,
  openCases,
  tap,
  unbroken,
} from './case-store-ground.ts'

afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
})
afterAll(() => folder.remove())

describe('a change that does not go through at once', () => {
  it('is decided again on what the other one wrote', async () => {
    const file = folder.file('lost-race.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    await bringIn(one.cases, oneFamily())
    one.store.arrange({
      conflict: async () => void (await other.cases.change(caseId('f-alder'), tap('police'))),
    })
    const seen: number[] = []
    await one.cases.change(caseId('f-alder'), (family) => {
      seen.push(answersOf(family ?? oneFamily()).flat().length)
      return tap('school')(family)
    })
    expect(seen).toEqual([0, 1])
    expect(answersOf(await loaded(one.cases)).map((answers) => answers.length)).toEqual([1, 1])
    expect(unbroken(await one.cases.audit(caseId('f-alder'))).map((entry) => entry.by)).toEqual([
      'import',
      'police',
      'school',
    ])
  })

  it('is refused if the other one’s change makes it impossible', async () => {
    const file = folder.file('refused-then.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    await bringIn(one.cases, oneFamily())
    one.store.arrange({
      conflict: async () =>
        void (await other.cases.change(caseId('f-alder'), tap('school', { status: 'not-me' }))),
    })
    expect(await one.cases.change(caseId('f-alder'), tap('school', attending, 0))).toBe(
      'card.outdated',
    )
    expect(answersOf(await loaded(one.cases))).toEqual([
      [expect.objectContaining({ status: 'not-me' })],
      [],
    ])
  })

  it('waits as long as a throttled store asks, and then goes through', async () => {
    const { cases, store, pauses } = openCases()
    await bringIn(cases, oneFamily())
    store.arrange({ throttled: 70 }, { throttled: 40 })
    expect(await cases.change(caseId('f-alder'), tap('school'))).toBe('kept')
    expect(pauses).toEqual([70, 40])
    expect(unbroken(await cases.audit(caseId('f-alder')))).toHaveLength(2)
  })

  it.each<[string, Luck]>([
    ['was not written', 'lost before it was written'],
    ['was written', { lostAfterItWasWritten: nothing }],
  ])('whose answer is lost and which %s is in the record once', async (_name, luck) => {
    const house = openCases()
    await bringIn(house.cases, oneFamily())
    house.store.arrange(luck)
    expect(await house.cases.change(caseId('f-alder'), tap('school'))).toBe('kept')
    expect(answersOf(await loaded(house.cases))).toEqual([
      [expect.objectContaining({ status: 'attending' })],
      [],
    ])
    expect(unbroken(await house.cases.audit(caseId('f-alder')))).toHaveLength(2)
    expect(house.committed).toBe(2)
  })

  // Decided again on its own result, this one would write a second time: it appends whatever it finds.
  const appends =
    (by: string) =>
    (family: Case | undefined): Change<string> => {
      if (family === undefined) return { change: 'none', answer: 'not found' }
      const conference = onlyConference(family)
      const after = replaceConference(family, {
        ...conference,
        invitations: [
          ...conference.invitations,
          invitationFor(`${by}-${conference.invitations.length}`),
        ],
      })
      return {
        change: 'commit',
        family: after,
        answer: by,
        audit: [
          {
            event: 'conference.updated',
            meeting: conference.id,
            by: personId(by),
            at: clock.now(),
          },
        ],
      }
    }

  it.each<[string, Luck[]]>([
    ['written', [{ lostAfterItWasWritten: nothing }]],
    ['not written', ['lost before it was written']],
    [
      'not written, then written',
      ['lost before it was written', { lostAfterItWasWritten: nothing }],
    ],
    [
      'written, and then lost thrice',
      [
        { lostAfterItWasWritten: nothing },
        'lost before it was written',
        'lost before it was written',
      ],
    ],
  ])('is never committed twice when its answer is lost (%s)', async (_name, luck) => {
    const { cases, store } = openCases()
    await bringIn(cases, oneFamily({ invited: [] }))
    store.arrange(...luck)
    expect(await cases.change(caseId('f-alder'), appends('admin'))).toBe('admin')
    expect(onlyConference(await loaded(cases)).invitations).toHaveLength(1)
    expect(unbroken(await cases.audit(caseId('f-alder')))).toHaveLength(2)
  })

  it('is not committed twice when its answer is lost and somebody else writes on top of it', async () => {
    const file = folder.file('lost-and-overtaken.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    await bringIn(one.cases, oneFamily({ invited: [] }))
    one.store.arrange({
      lostAfterItWasWritten: async () =>
        void (await other.cases.change(caseId('f-alder'), appends('chair'))),
    })
    expect(await one.cases.change(caseId('f-alder'), appends('admin'))).toBe('admin')
    expect(
      onlyConference(await loaded(one.cases)).invitations.map((invitation) => invitation.person),
    ).toEqual(['admin-0', 'chair-1'])
    expect(unbroken(await one.cases.audit(caseId('f-alder'))).map((entry) => entry.by)).toEqual([
      'import',
      'admin',
      'chair',
    ])
  })

  it('that makes a case is not made twice when its answer is lost', async () => {
    const { cases, store } = openCases()
    store.arrange({ lostAfterItWasWritten: nothing })
    await bringIn(cases, oneFamily())
    expect(unbroken(await cases.audit(caseId('f-alder')))).toHaveLength(1)
  })

  it('ends as ‘busy’ when others are first forty times, with nothing written', async () => {
    const { cases, store, pauses } = openCases()
    await bringIn(cases, oneFamily())
    store.arrange(...Array.from({ length: 100 }, (): Luck => ({ conflict: nothing })))
    await expect(cases.change(caseId('f-alder'), tap('school'))).rejects.toThrow(StoreBusy)
    store.arrange()
    expect(answersOf(await loaded(cases)).flat()).toEqual([])
    expect(pauses.reduce((sum, paus) => sum + paus, 0)).toBeLessThanOrEqual(5_000)
  })

  it.each([[100], [1_000], [60_000]])(
    'ends as ‘busy’ within five seconds when the store stays throttled, however long it asks to wait (%i ms)',
    async (throttled) => {
      const { cases, store, pauses } = openCases()
      await bringIn(cases, oneFamily())
      store.arrange(...Array.from({ length: 100 }, (): Luck => ({ throttled })))
      await expect(cases.change(caseId('f-alder'), tap('school'))).rejects.toThrow(StoreBusy)
      expect(pauses.reduce((sum, paus) => sum + paus, 0)).toBeLessThanOrEqual(5_000)
    },
  )

  it('holds up nobody who comes after it', async () => {
    const { cases, store } = openCases()
    await bringIn(cases, oneFamily())
    store.arrange('the power fails before')
    const [failed, well] = await Promise.allSettled([
      cases.change(caseId('f-alder'), tap('school')),
      cases.change(caseId('f-alder'), tap('police')),
    ])
    expect([failed.status, well.status]).toEqual(['rejected', 'fulfilled'])
    expect(answersOf(await loaded(cases)).map((answers) => answers.length)).toEqual([0, 1])
  })
})

describe('a power cut', () => {
  it.each<[Luck & string, number]>([
    ['the power fails before', 0],
    ['the power fails after', 1],
  ])(
    '%s: the answer, its audit entry and the wake-up are all there or none of them',
    async (luck, there) => {
      const file = folder.file(`${luck.replaceAll(' ', '-')}.sqlite`)
      const before = openCases(file)
      await bringIn(before.cases, oneFamily())
      const [wake] = await before.store.due(clock.now(), 10, 'wake')
      if (wake === undefined) throw new Error('Bringing the case in wakes the delivery')
      await before.store.claim(wake, instant('2027-01-01T00:00:00.000Z'))
      before.store.arrange(luck)
      await expect(before.cases.change(caseId('f-alder'), tap('school'))).rejects.toThrow(PowerCut)
      await before.store.close()

      const after = openCases(file)
      expect(answersOf(await loaded(after.cases)).flat()).toHaveLength(there)
      expect(unbroken(await after.cases.audit(caseId('f-alder')))).toHaveLength(1 + there)
      expect(await after.store.due(clock.now(), 10, 'wake')).toHaveLength(there)
      expect(await after.cases.change(caseId('f-alder'), tap('school'))).toBe(
        there === 1 ? 'as before' : 'kept',
      )
      expect(unbroken(await after.cases.audit(caseId('f-alder')))).toHaveLength(2)
    },
  )

  it('cannot happen between the steps, because there is one step', async () => {
    const { cases, store } = openCases()
    await bringIn(cases, oneFamily())
    await cases.change(caseId('f-alder'), tap('school'))
    expect(
      store.asked.map(({ ops }) =>
        ops.map((op) => ('doc' in op ? `${op.op} ${op.doc.id}` : op.op)),
      ),
    ).toEqual([
      ['create case', 'upsert wake', 'create audit:000000001'],
      ['replace case', 'upsert wake', 'create audit:000000002'],
    ])
  })
})
