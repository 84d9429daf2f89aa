// The practice room's family from the first answers to the week after its conference, with nobody
// doing anything more: no card comes twice in the same words, and what falls on one morning is one
// card.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type House, openHouse, words } from '../support/house.ts'
import { some } from '../support/some.ts'

type Card = {
  readonly to: string
  readonly day: string
  readonly time: string
  readonly said: string
}

const people = [
  'school',
  'gp',
  'health-visitor',
  'police',
  'social-worker',
  'housing',
  'chair',
  'admin',
]
let house: House

/** Each as it stood when it came: later it may follow the facts. */
async function play(): Promise<Card[]> {
  const seen = new Set<string>()
  const found: Card[] = []
  const look = async () => {
    for (const to of people)
      for (const shown of await house.chat(to)) {
        if (shown.from !== 'bot' || seen.has(`${to} ${shown.id}`)) continue
        seen.add(`${to} ${shown.id}`)
        const [day = '', time = ''] = shown.at.split('T')
        found.push({ to, day, time: time.slice(0, 5), said: words(shown) })
      }
  }
  await look()
  await house.press('school', 'I can come')
  await house.press('gp', 'I can come')
  for (let day = 24; day <= 48; day += 1)
    for (const time of ['08:30', '09:01', '12:00']) {
      const date = new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10)
      await house.moveClock(`${date}T${time}:00Z`)
      await look()
    }
  return found
}

beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

it('from the invitation to the week after, each thing is told once, and a morning is one card', async () => {
  const cards = await play()
  nobodyReadsTheSameTwice(cards)
  aMorningIsOneCard(cards)
  nobodyIsWrittenToOnMoreThanSixDays(cards)
}, 120_000)

function nobodyReadsTheSameTwice(cards: readonly Card[]): void {
  const twice = some(cards).filter(({ to, said }, at) =>
    cards.slice(0, at).some((before) => before.to === to && before.said === said),
  )
  expect(twice).toEqual([])
}

/** But for a quorum in danger, which has a card of its own. */
function aMorningIsOneCard(cards: readonly Card[]): void {
  const mornings = Map.groupBy(
    some(cards).filter(({ day, time }) => day > '2026-11-23' && time < '09:30'),
    ({ to, day }) => `${to} ${day}`,
  )
  const several = [...mornings].flatMap(([morning, came]) => {
    const others = came.filter(({ said }) => !said.includes('There would be no quorum'))
    return others.length > 1 ? [morning] : []
  })
  expect(several).toEqual([])
}

/** The lead social worker on five. */
function nobodyIsWrittenToOnMoreThanSixDays(cards: readonly Card[]): void {
  const days = Map.groupBy(
    some(cards).filter(({ day }) => day >= '2026-12-01'),
    ({ to }) => to,
  )
  const most = Math.max(
    ...[...days.values()].map((came) => new Set(came.map(({ day }) => day)).size),
  )
  expect(new Set((days.get('social-worker') ?? []).map(({ day }) => day)).size).toBe(5)
  expect(most).toBeLessThanOrEqual(6)
}
