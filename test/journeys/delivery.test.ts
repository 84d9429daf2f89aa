// What people meet of the delivery: one message for what falls together, and an answer by telephone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, type Shown, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function one(shown: Promise<readonly Shown[]>): Promise<Shown> {
  const [card] = await shown
  if (card === undefined) throw new Error('Nothing was shown')
  return card
}

describe('a meeting tomorrow without a quorum', () => {
  it('is told to the chair in the morning, with what can be done', async () => {
    await house.moveClock('2026-12-09T09:30:00Z')
    const alarms = (await house.chat('chair')).filter((shown) =>
      words(shown).includes('■ There would be no quorum'),
    )
    expect(alarms).toHaveLength(1)
    expect(
      alarms
        .map(words)
        .join()
        .match(/no quorum/g),
      'the missing quorum is said once',
    ).toHaveLength(1)
    expect(alarms[0]?.lockScreen?.text).toBe('You have one item to open.')
    expect(alarms.flatMap(buttons).map(({ title }) => title)).toEqual([
      'Ask again',
      'Who is coming',
      'Another day',
    ])
    for (const person of ['school', 'police'])
      expect((await house.chat(person)).map(words).join()).not.toContain('no quorum')
  })
})

describe('somebody who has removed the app', () => {
  async function unreached(): Promise<Shown> {
    await house.post('people/police/app', { installed: false })
    await house.moveClock('2026-11-25T12:00:00Z')
    return one(house.say('admin', 'who was reached'))
  }

  it('answers by telephone: recorded with who took it, once, and they see it when they are back', async () => {
    const form = await house.press('admin', 'DC Helen Marsh said by phone', {}, await unreached())
    const missing = await house.press(
      'admin',
      'Record it',
      { answer: '', reason: '', askInstead: '' },
      form,
    )
    expect(words(missing)).toContain('DC Helen Marsh')
    expect(buttons(missing).map(({ title }) => title)).toContain('Record it')
    const done = await house.press('admin', 'Record it', { answer: 'online' }, missing)
    expect(words(done)).toContain('They join online. You recorded this for them.')
    const before = (await house.chat('police')).length
    await house.post('people/police/app', { installed: true })
    // They are welcomed anew, and what they are invited to is there.
    expect((await house.chat('police')).slice(before).map(words).join(' ')).toContain('Hello')
    await house.moveClock('2026-11-25T12:30:00Z')
    expect(words(await one(house.say('chair', "who's coming")))).toMatch(/Helen Marsh/)
  })

  it('nobody but the administrator and the chair may record it', async () => {
    const report = await unreached()
    const [button] = buttons(report).filter(({ title }) => title === 'DC Helen Marsh said by phone')
    const own = (await house.chat('school')).at(-1)
    if (button === undefined || own === undefined) throw new Error('There is nothing to press')
    for (const verb of ['phone.form', 'phone.record']) {
      const { activity } = await house.pressRaw('school', own.id, verb, {
        ...button.data,
        answer: 'online',
        seen: '0',
      })
      expect(activity && words(activity)).toContain('I cannot find this for you')
    }
    expect(words((await house.say('school', 'who was reached'))[0] ?? own)).toContain(
      'I find no such meeting for you',
    )
  })
})

describe('somebody for whom an answer was taken while they were there', () => {
  it('is told of it, and can change it', async () => {
    const report = await one(house.say('admin', 'who was reached'))
    const [invitation] = (await house.chat('police'))
      .flatMap(buttons)
      .filter(({ verb }) => verb === 'invitation.attend')
    if (invitation === undefined) throw new Error('The police are not invited')
    await house.pressRaw('admin', report.id, 'phone.record', {
      ...invitation.data,
      answer: 'in-person',
      seen: 0,
    })
    await house.moveClock('2026-11-23T12:00:00Z')
    const told = await house.last('police')
    expect(words(told)).toContain('An answer was recorded for you')
    expect(words(told)).toContain('Priya Nair recorded this for you')
    expect(buttons(await house.press('police', 'Look at it', {}, told)).length).toBeGreaterThan(0)
  })
})

describe('whoever runs the service', () => {
  it('finds at /health that it lives and is ready, and at /metrics what it has sent, with nobody’s name', async () => {
    const ask = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${house.service.port}${path}`)
      return { status: response.status, text: await response.text() }
    }
    expect(await ask('/health/live')).toEqual({ status: 200, text: '{"status":"live"}' })
    expect(await ask('/health/ready')).toEqual({ status: 200, text: '{"status":"ready"}' })
    await house.press('school', 'I can come')
    const { status, text } = await ask('/metrics')
    expect(status).toBe(200)
    expect(text).toMatch(/roundtable_attempts_total\{what="message",outcome="sent"\} [1-9]/)
    expect(text).toMatch(/roundtable_turn_seconds_count\{kind="tap"\} 1/)
    expect(text).not.toMatch(/school|Adeyemi|4471|Mia/)
  })
})
