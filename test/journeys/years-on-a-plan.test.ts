// Families that have been with us for years: everything that lists or counts answers as it does for a young one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { tick } from '../../src/delivery/tick.ts'
import { addDays, addMonths } from '../../src/domain/dates/dates.ts'
import { practiceId } from '../../src/domain/ids.ts'
import { type Case, replaceConference } from '../../src/domain/state/case.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { features } from '../../src/features/index.ts'
import { auditFromStore } from '../../src/features/running-it/attendance-audit/flow.ts'
import { openTurn } from '../../src/turns/open-turn.ts'
import { renderCard } from '../../src/turns/render-card.ts'
import { messageRouter } from '../../src/turns/route-message.ts'
import { openTurns } from '../../src/turns/turns.ts'
import { commandExamples } from '../../src/understanding/training/examples.ts'
import { samplePeople } from '../samples/sample-family.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import { invitationFor, oneFamily, onlyConference, setClock } from '../support/families.ts'
import { practice } from '../support/ground.ts'
import { dayOfTests, oldFamily } from '../support/old-family.ts'

const { chair, admin, socialWorker, police } = samplePeople
const answers = messageRouter(features)

let house: Instance
beforeEach(async () => {
  const clock = setClock('2026-11-23T10:00:00.000Z')
  house = openInstance(':memory:', clock, practice('statutory'))
  await house.deps.directory.keep(Object.values(samplePeople))
})
afterEach(() => house.close())

/** What a person reads who types this. */
async function read(person: Person, text: string): Promise<string> {
  const { context, marked } = openTurn(house.parts, person)
  const cards = await answers.from(context, text)
  return cards.map((card) => JSON.stringify(renderCard(marked(card)))).join('\n')
}

const commands = [
  ...new Map(commandExamples.toReversed().map(({ intent, text }) => [intent, text])).values(),
]
const missing = 'could not be worked out'
const invitedNow = (family: Case) =>
  family.conferences
    .filter((conference) => conference.date >= dayOfTests)
    .flatMap((conference) => conference.invitations)

describe.each([6, 30, 60])('a family of %i months', (months) => {
  let family: Case
  beforeEach(async () => {
    family = oldFamily(months, dayOfTests)
    await house.bringIn(family)
  })

  it('has its invitations written, one for each person and meeting to come that has not answered', async () => {
    expect(await tick(house.parts)).toBe(1)
    expect(house.log.lines).toEqual([])
    const asked = (await house.messages(family)).filter(
      ({ notice }) => notice.kind === 'answer-invitation',
    )
    expect(asked.filter(({ notice }) => notice.step === 'asked')).toHaveLength(
      invitedNow(family).length,
    )
    expect(invitedNow(family).length).toBeGreaterThan(4)
  })

  it.each([
    ['chair', chair],
    ['administrator', admin],
    ['lead social worker', socialWorker],
    ['police', police],
  ])('answers the %s whatever is asked, and leaves nothing out', async (_who, person) => {
    for (const text of [...commands, 'dates for 4471', 'what else do i have to do']) {
      expect(await read(person, text), text).not.toContain(missing)
    }
    expect(house.log.lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('shows its own lists: what is to do, its dates, who comes, and how it has gone', async () => {
    expect(await read(police, 'to do')).toContain('4471')
    expect(await read(police, 'dates')).toContain('The dates')
    expect(await read(chair, 'who’s coming')).toMatch(/4471-R\d+/)
    expect(await read(police, 'my invitations')).toMatch(/4471-CG\d+/)
    expect(await read(socialWorker, 'trend')).toContain('breakfast')
    expect(await read(admin, 'retention')).toContain('No case is closed')
  })

  it('has every invitation since its first conference in the audit of attendance', async () => {
    const period = { from: addMonths(dayOfTests, -months), to: dayOfTests }
    const cells = await auditFromStore(house.deps, period)
    const past = family.conferences.filter(({ date }) => date <= dayOfTests)
    expect(cells).toHaveLength(past.flatMap(({ invitations }) => invitations).length)
  })
})

describe('one family that cannot be worked out', () => {
  /** Its practice is no longer there. */
  const broken = (): Case => {
    const family = oneFamily({ id: 'f-broken', number: '4999', chair: chair.id, invited: [] })
    const conference = {
      ...onlyConference(family),
      practice: practiceId('gone'),
      administrator: admin.id,
      leadSocialWorker: socialWorker.id,
      date: addDays(dayOfTests, 20),
      invitations: [{ ...invitationFor('broken'), person: police.id }],
    }
    return replaceConference(family, conference)
  }
  beforeEach(async () => {
    await house.bringIn(oldFamily(30, dayOfTests))
    await house.bringIn(broken())
  })

  it.each([
    ['to do', police, 'your administrator'],
    ['dates', police, 'your administrator'],
    ['dates', admin, 'whoever runs this service'],
    ['when is my report due', police, 'your administrator'],
    ['write my report', police, 'your administrator'],
  ])('is left out of ‘%s’, which says so and shows the rest', async (text, person, whom) => {
    const shown = await read(person, text)
    expect(shown).toContain(`One family’s list ${missing}, so this is not all. Please tell ${whom}`)
    expect(shown).toContain('4471')
    expect(shown).not.toContain('4999')
    const [logged, ...more] = house.log.lines
    expect(more).toEqual([])
    expect(logged).toMatchObject({
      level: 'error',
      event: 'list.left-out',
      facts: { case: 'f-broken' },
    })
  })

  it('is left out where its record itself cannot be read', async () => {
    const doc = await house.store.get('f-broken', 'case')
    if (doc === undefined) throw new Error('The family is not there')
    const { etag: _etag, ...rest } = doc
    await house.store.commit('f-broken', [
      { op: 'upsert', doc: { ...rest, body: { nonsense: true } } },
    ])
    for (const text of [
      'to do',
      'dates',
      'who’s coming',
      'my invitations',
      'reports',
      'plan',
      'commitments',
    ]) {
      const shown = await read(admin, text)
      expect(shown, text).toContain(missing)
    }
    expect(await read(police, 'my invitations')).toContain('4471')
    expect(await read(police, 'hello')).not.toContain(missing)
  })

  it('is left out of the list behind a button too', async () => {
    const turns = openTurns(house.parts)
    const card = await turns.press({ person: police }, { verb: 'duty.mine', data: {} })
    expect(JSON.stringify(renderCard(card))).toContain(missing)
  })

  it('is left out of the audit of attendance from the terminal, and named there', async () => {
    const clockOn = addDays(dayOfTests, 21)
    const left: string[] = []
    const deps = { ...house.deps, clock: setClock(`${clockOn}T10:00:00.000Z`) }
    const period = { from: addMonths(dayOfTests, -30), to: clockOn }
    const cells = await auditFromStore(deps, period, (family) => left.push(family))
    expect(left).toEqual(['f-broken'])
    expect(cells.length).toBeGreaterThan(50)
  })

  it('leaves the others’ messages to be written', async () => {
    await tick(house.parts)
    expect((await house.messages(oldFamily(30, dayOfTests))).length).toBeGreaterThan(4)
    expect(house.log.lines).toMatchObject([{ event: 'tick.failed', facts: { case: 'f-broken' } }])
  })
})
