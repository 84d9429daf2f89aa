// What people typed who had read nothing, and what they meant by it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const said = async (person: string, text: string) => words(await house.onlyAnswer(person, text))

it('something that is there for a child is offered, where nothing was promised', async () => {
  const told = 'breakfast club spot for mia mon to fri, from january'
  const form = await house.onlyAnswer('school', told)
  expect(fieldsOn(form)['promise']).toBe(told)
  expect(fieldsOn(form)['until'] ?? '').toBe('')
  expect(await said('school', 'did the breakfast club thing')).toContain(
    'I find nothing that you promised.',
  )
})

it.each(['thx x', 'thanks xx', 'ok thanks x'])('‘%s’ is thanks, kisses and all', async (text) => {
  expect(await said('gp', text)).toContain('You are welcome.')
})

describe('the chair’s evening before, and the day', () => {
  it('‘can we go ahead without health tomorrow’ is answered with what would follow', async () => {
    await house.moveClock('2026-12-09T18:00:00.000Z')
    const shown = await said('chair', 'can we go ahead without health tomorrow')
    expect(shown).toContain('health')
    expect(shown).not.toContain('You can decide this on the day')
    expect(await said('chair', 'can we go ahead without a quorum')).toContain(
      'You can decide this on the day',
    )
  })

  it('‘who left before the end’ is answered from the list of that meeting', async () => {
    await house.moveClock('2026-12-10T10:05:00.000Z')
    await house.say('chair', 'Femi and Ruth are here')
    expect(await said('chair', 'who left early')).toContain('Nobody is marked as having left.')
    await house.say('chair', 'mark Femi left')
    expect(await said('chair', 'who left before the end')).toContain('Left: Harrowmere Homes at')
  })

  it('what is said of somebody at the table is true of them', async () => {
    await house.moveClock('2026-12-10T10:05:00.000Z')
    await house.say('chair', 'Femi and Ruth are online')
    const forHealth = await said('chair', 'jo tanner walked in for health')
    expect(forHealth).toContain('I’ve marked nobody by that.')
    expect(forHealth).not.toContain('Nobody is marked yet')
    expect(await said('chair', 'Femi has to leave at 11')).toContain(
      'Marked already: Harrowmere Homes: Online since 10:05.',
    )
    expect(await said('chair', 'I think Femi is back online')).not.toContain(
      'Here: Harrowmere Homes',
    )
  })
})
