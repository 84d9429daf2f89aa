// A question writes nothing and a plain word does: typed by everybody, into the real service, over its own file.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { keptIn } from '../support/kept.ts'
import { plain } from './plain-sentences.ts'
import { unstated } from './unstated-sentences.ts'

const everybody = [
  'school',
  'school-deputy',
  'health-visitor',
  'gp',
  'police',
  'social-worker',
  'chair',
  'admin',
]
const readAt = '2026-12-10T10:05:00Z'

/** All that is kept of families, people and messages; the chats themselves, and who has read what, are not in question. */
const all = (house: House): string[] =>
  keptIn(house, '')
    .filter(({ body }) => !body.startsWith('{"from":') && !body.includes('"event":"read"'))
    .map(({ id, body }) => `${id} ${body}`)

async function expectNothingWritten(
  house: House,
  person: string,
  sentences: readonly string[],
): Promise<void> {
  for (let at = 0; at < sentences.length; at += 40) {
    const some = sentences.slice(at, at + 40)
    const before = all(house)
    for (const text of some) await house.say(person, text)
    expect(all(house), `one of: ${some.join(' | ')}`).toEqual(before)
  }
}

describe.each(everybody)('%s', (person) => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
    await house.say('health-visitor', 'Jo Tanner will come for me')
    await house.say(person, 'hello')
  })
  afterAll(() => house.close())

  it(
    `types ${String(unstated.length)} questions, doubts and words of others, and the store stays as it was`,
    { timeout: 120_000 },
    () => expectNothingWritten(house, person, unstated),
  )

  it('and on the day itself', { timeout: 60_000 }, async () => {
    await house.moveClock(readAt)
    await expectNothingWritten(house, person, [
      'has the school arrived',
      'is the school here',
      'are the police online?',
      'police might be online',
      'maybe the school is here',
      'did ruth arrive at 9.58',
      'I think helen left',
      'ruth said she arrived at 9.55',
      'school arrived 9.58?',
      'school might have left',
      'has the gp joined',
      'if housing left 10.10',
      'not sure if police are here',
      'is anyone late',
      'mum says the school left 10.02',
      'should I mark HV here',
      'can you mark HV arrived 10.12',
      'apparently police arrived 10.01',
      'will the gp be late',
      'was the school here',
    ])
  })
})

describe('a plain word about one’s own part', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  const lastAnswer = () =>
    keptIn(house, 'audit')
      .map(({ body }) => body)
      .filter((body) => body.includes('"invitation.answered"'))
      .at(-1) ?? ''

  it.each(plain)('‘%s’ is recorded at once: %s', async (text, status) => {
    const before = keptIn(house, 'audit').length
    const shown = await house.onlyAnswer('school', text)
    expect(keptIn(house, 'audit').length, words(shown)).toBe(before + 1)
    expect(lastAnswer()).toContain(`"status":"${status}"`)
    expect(words(await house.press('school', 'Undo', {}, shown))).toContain('Can you come?')
  })
})

describe('what is not plainly said is offered', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
  const status = async () => words(await house.onlyAnswer('chair', '4471'))

  it('‘is owen going?’ asks nobody, until a button does', async () => {
    const shown = await house.onlyAnswer('police', 'can owen go for me?')
    expect(words(shown)).toContain(
      'I have not asked DC Owen Rees. You asked a question. Ask them to come for you?',
    )
    expect(buttons(shown).map(({ title }) => title)).toEqual(['Ask Owen', 'No'])
    expect((await house.chat('police-colleague')).map(words).join(' ')).not.toContain(
      'Can you come for a colleague?',
    )
    expect(words(await house.press('police', 'No', {}, shown))).toContain('Can you come?')
    await house.press(
      'police',
      'Ask Owen',
      {},
      await house.onlyAnswer('police', 'could owen go for me'),
    )
    expect(words(await house.last('police-colleague'))).toContain('Can you come for a colleague?')
  })

  it('‘sorry wrong meeting’ asks which is meant, and tells nobody', async () => {
    for (const text of ['sorry wrong meeting', 'I don’t know this child']) {
      await house.say('police', text)
      expect(await status(), text).toContain('0 of 6 have answered.')
    }
  })

  it('a no counts at once, also after a yes, and what is added later is no second answer', async () => {
    await house.say('gp', 'yes I’ll be there')
    const shown = await house.onlyAnswer('gp', 'sorry no I can’t come')
    expect(words(shown)).toContain('Noted, and the chair sees it.')
    expect(await status()).toContain('Dr Anil Bhatt, GP ✕ Cannot come')
    await house.press(
      'gp',
      'Send this answer',
      { reason: 'surgery all day', askInstead: '' },
      shown,
    )
    expect(await status()).toContain('surgery all day')
    const statuses = keptIn(house, 'audit').flatMap(
      ({ body }) => /"invitation.answered".*?"status":"([^"]*)"/.exec(body)?.[1] ?? [],
    )
    expect(statuses).toEqual(['attending', 'declined', 'declined: more said'])
  })

  it('‘no sorry’ answers the one invitation that waits', async () => {
    await house.say('gp', 'no sorry')
    expect(await status()).toContain('Dr Anil Bhatt, GP ✕ Cannot come')
  })

  it('‘I can’t come but I will send a report’ records both', async () => {
    const shown = await house.onlyAnswer('gp', 'I can’t come but I will send a report')
    expect(words(shown)).toContain('You send a report instead.')
    expect(await status()).toContain('Dr Anil Bhatt, GP sends a report instead ✕ Cannot come')
    expect(words(await house.press('gp', 'Write the report', {}, shown))).toContain('report')
  })
})
