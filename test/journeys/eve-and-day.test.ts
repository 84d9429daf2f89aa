// On the eve whoever comes reads where and when, with what is still theirs, on one card; at the start whoever runs the
// meeting has its register; and who comes late is told to the chair at once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { familyOf } from '../support/plans.ts'
import { submitReport } from '../support/report-writing.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await house.say('school', 'I can come')
  await house.say('police', "I can't come")
})
afterEach(() => house.close())

/** What reaches somebody by itself up to a moment, card by card. */
async function told(person: string, at: string) {
  const before = (await house.chat(person)).length
  await house.moveClock(at)
  return (await house.chat(person)).slice(before)
}

describe('the eve of a meeting', () => {
  it('is told to whoever comes, with the place and what is still theirs, and to nobody else', async () => {
    await submitReport(house, 'school', { number: '4471' })
    await house.moveClock('2026-12-09T08:30:00Z')
    const cards = (await told('school', '2026-12-09T10:00:00Z')).map(words)
    expect(cards).toHaveLength(1)
    const { conferences } = await familyOf(house)
    expect(cards[0]).toMatch(/You come/)
    expect(cards[0]).toContain(conferences[0]?.place ?? 'no place')
    const police = (await house.chat('police')).map(words).join('\n')
    expect(police).not.toContain('You come')
  })

  it('is one card with the other reminders of that morning', async () => {
    await house.say('social-worker', 'I can come')
    await house.moveClock('2026-12-08T16:00:00Z')
    const cards = (await told('social-worker', '2026-12-09T09:30:00Z')).map(words)
    expect(cards).toHaveLength(1)
    expect(cards[0]).toMatch(/You come/)
  })

  it('asks the lead social worker who has not answered, and says to nobody silent that they come', async () => {
    await house.moveClock('2026-12-08T16:00:00Z')
    const cards = (await told('social-worker', '2026-12-09T09:30:00Z')).map(words).join('\n')
    expect(cards).toContain('Can you come?')
    expect(cards).not.toContain('You come')
    await house.say('social-worker', 'I can come')
    expect(words(await house.last('social-worker'))).toContain('You are coming')
  })

  it('is not told to the lead social worker who has said that they cannot come', async () => {
    await house.say('social-worker', "I can't come")
    await house.moveClock('2026-12-08T16:00:00Z')
    const cards = (await told('social-worker', '2026-12-09T09:30:00Z')).map(words).join('\n')
    expect(cards).not.toMatch(/You come|Can you come|Your meeting/)
  })

  it('is told to nobody once the meeting is cancelled', async () => {
    await house.moveClock('2026-12-08T12:00:00Z')
    const { id, conferences } = await familyOf(house)
    await house.pressRaw('admin', (await house.answer('admin', 'to do')).id, 'meeting.cancel', {
      caseId: id,
      meetingId: conferences[0]?.id,
      reason: 'The family is ill',
      seen: '0',
    })
    const cards = (await told('school', '2026-12-09T12:00:00Z')).map(words).join('\n')
    expect(cards).not.toContain('You come')
  })
})

describe('the start of a meeting', () => {
  it('brings its register to the chair and the administrator, once', async () => {
    await house.moveClock('2026-12-10T09:50:00Z')
    for (const person of ['chair', 'admin']) {
      const before = (await house.chat(person)).length
      await house.moveClock(person === 'chair' ? '2026-12-10T10:01:00Z' : '2026-12-10T10:02:00Z')
      const all = await house.chat(person)
      const register = all.filter((card) => buttons(card).some(({ verb }) => verb === 'day.here'))
      expect(register.length, person).toBe(1)
      expect(all.length, person).toBeGreaterThanOrEqual(before)
    }
    await house.moveClock('2026-12-10T12:00:00Z')
    const register = (await house.chat('chair')).filter((card) =>
      buttons(card).some(({ verb }) => verb === 'day.here'),
    )
    expect(register).toHaveLength(1)
  })
})

describe('whoever says that they come late', () => {
  it('is told to the chair at once, with the minutes', async () => {
    await house.moveClock('2026-12-10T09:30:00Z')
    const before = (await house.chat('chair')).length
    await house.say('school', "I'll be 15 minutes late")
    await house.moveClock('2026-12-10T09:31:00Z')
    const news = (await house.chat('chair')).slice(before).map(words)
    expect(news.filter((card) => card.includes('about 15 minutes late'))).toHaveLength(1)
    expect(news.join()).toContain('Ruth Adeyemi')
  })
})
