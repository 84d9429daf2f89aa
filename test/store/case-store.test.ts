import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { caseId } from '../../src/domain/ids.ts'
import type { Choice } from '../../src/domain/meeting/answer.ts'
import { oneFamily } from '../support/families.ts'
import {
  answersOf,
  attending,
  bringIn,
  folder,
  loaded,
  names,
  open,
  openCases,
  tap,
  unbroken,
} from './case-store-ground.ts'

afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
})
afterAll(() => folder.remove())

describe('two hundred people who answer at once', () => {
  it('leave one consistent record in one process, every answer in it once, and an unbroken trail', async () => {
    const { cases } = openCases()
    const invited = names(200)
    await bringIn(cases, oneFamily({ invited }))
    const outcomes = await Promise.all(
      invited.map((name) => cases.change(caseId('f-alder'), tap(name))),
    )
    expect(new Set(outcomes)).toEqual(new Set(['kept']))
    expect(answersOf(await loaded(cases)).map((answers) => answers.length)).toEqual(
      invited.map(() => 1),
    )
    const entries = unbroken(await cases.audit(caseId('f-alder')))
    expect(entries).toHaveLength(201)
    expect(new Set(entries.slice(1).map((entry) => entry.by)).size).toBe(200)
  })

  it('lose no answer when they come in through two processes', async () => {
    const file = folder.file('two-processes.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    const invited = names(200)
    await bringIn(one.cases, oneFamily({ invited }))
    await Promise.all(
      invited.map((name, index) =>
        (index % 2 === 0 ? one : other).cases.change(caseId('f-alder'), tap(name)),
      ),
    )
    expect(answersOf(await loaded(other.cases)).every((answers) => answers.length === 1)).toBe(true)
    expect(unbroken(await one.cases.audit(caseId('f-alder')))).toHaveLength(201)
  })

  it('and tap three times each still leave one answer and one entry a person', async () => {
    const file = folder.file('three-taps.sqlite')
    const [one, other] = [openCases(file), openCases(file)]
    const invited = names(40)
    await bringIn(one.cases, oneFamily({ invited }))
    const outcomes = await Promise.all(
      [0, 1, 2].flatMap((time) =>
        invited.map((name) =>
          (time === 1 ? other : one).cases.change(caseId('f-alder'), tap(name)),
        ),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(40)
    expect(outcomes.filter((outcome) => outcome === 'as before')).toHaveLength(80)
    expect(unbroken(await other.cases.audit(caseId('f-alder')))).toHaveLength(41)
  })
})

describe('a decision that changes nothing', () => {
  it.each([
    ['a repeat', attending],
    ['a refusal', { status: 'represented', name: '', role: '', agency: '' } satisfies Choice],
  ])(
    'writes nothing: %s leaves the record, its trail and its wake-up as they were',
    async (_name, choice) => {
      const { cases, store } = openCases()
      await bringIn(cases, oneFamily())
      await cases.change(caseId('f-alder'), tap('school'))
      const before = await Promise.all([
        store.get('f-alder', 'case'),
        store.get('f-alder', 'wake'),
        cases.audit(caseId('f-alder')),
      ])
      const written = store.asked.length
      expect(await cases.change(caseId('f-alder'), tap('school', choice))).not.toBe('kept')
      expect(
        await Promise.all([
          store.get('f-alder', 'case'),
          store.get('f-alder', 'wake'),
          cases.audit(caseId('f-alder')),
        ]),
      ).toEqual(before)
      expect(store.asked).toHaveLength(written)
    },
  )

  it('does not wake the delivery, and a change does', async () => {
    const house = openCases()
    await bringIn(house.cases, oneFamily())
    expect(house.committed).toBe(1)
    await house.cases.change(caseId('f-alder'), tap('school'))
    await house.cases.change(caseId('f-alder'), tap('school'))
    expect(house.committed).toBe(2)
  })

  it('about a case that does not exist makes none', async () => {
    const { cases, store } = openCases()
    expect(await cases.change(caseId('f-never'), tap('school'))).toBe('not found')
    expect(await store.list('f-never')).toEqual([])
    expect(await cases.load(caseId('f-never'))).toBeUndefined()
  })
})
