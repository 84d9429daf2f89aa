// A question writes nothing and a plain word does: typed by everybody, into the real service, over its own file.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { keptIn } from '../support/kept.ts'
import { newConferenceForm } from '../support/new-conference.ts'
import { some } from '../support/some.ts'
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

/**
 * All that is kept of families, people and messages; the chats themselves, and who has read what,
 * are not in question.
 */
const all = (house: House): string[] =>
  keptIn(house, '')
    .filter(({ body }) => !body.startsWith('{"from":') && !body.includes('"event":"read"'))
    .map(({ id, body }) => `${id} ${body}`)

/** All of them at once, each saying one sentence after the other; what is kept is compared after every batch. */
async function expectNothingWritten(house: House, sentences: readonly string[]): Promise<void> {
  for (let at = 0; at < sentences.length; at += 40) {
    const some = sentences.slice(at, at + 40)
    const before = all(house)
    const sayAll = async (person: string) => {
      for (const text of some) await house.say(person, text)
    }
    await Promise.all(everybody.map(sayAll))
    expect(all(house), `one of: ${some.join(' | ')}`).toEqual(before)
  }
}

describe(`in the chats of ${everybody.join(', ')}`, () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
    await house.say('health-visitor', 'Jo Tanner will come for me')
    for (const person of everybody) await house.say(person, 'hello')
  })
  afterEach(() => house.close())

  it(
    `${String(unstated.length)} questions, doubts and words of others leave the store as it was`,
    { timeout: 240_000 },
    () => expectNothingWritten(house, unstated),
  )

  it('and so on the day itself', { timeout: 60_000 }, async () => {
    await house.moveClock(readAt)
    await expectNothingWritten(house, [
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

  it.each(some(plain))('‘%s’ is recorded at once: %s', async (text, status) => {
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

  it.each(['what’s the least I can do?', 'what is the minimum I have to do'])(
    '‘%s’ offers a short report, and answers nothing',
    async (text) => {
      const before = all(house)
      const shown = await house.onlyAnswer('gp', text)
      expect(words(shown)).toContain('The least is a short report, whether you come or not')
      expect(all(house)).toEqual(before)
      expect(words(await house.press('gp', 'Start the report', {}, shown))).toContain(
        'Your report in two minutes',
      )
    },
  )

  it.each([
    ['social-worker', 'mia wants to come in person', 'Record how Mia takes part under ‘to do’.'],
    [
      'school',
      'Mia would like to join online',
      'The lead social worker agrees with Mia how they take part',
    ],
    ['school', 'Leo can’t come', 'The lead social worker agrees with Leo how they take part'],
  ])('%s: ‘%s’ is the child’s wish, and nobody’s own answer', async (person, text, sentence) => {
    const shown = await house.onlyAnswer(person, text)
    expect(words(shown)).toContain(sentence)
    expect(buttons(shown).filter(({ verb }) => verb.startsWith('invitation.'))).toEqual([])
    expect(await status()).toContain('0 of 6 have answered.')
  })

  it('‘I don’t know this child’ tells nobody', async () => {
    await house.say('police', 'I don’t know this child')
    expect(await status()).toContain('0 of 6 have answered.')
  })

  it('‘sorry wrong meeting’ asks which is meant where there are several, and tells nobody', async () => {
    expect(words(await house.onlyAnswer('school', 'sorry wrong meeting'))).toContain('4471')
    await house.press(
      'admin',
      'Bring it in and invite',
      newConferenceForm({ children: 'Ava, 7', parents: '', invited: 'Ruth Adeyemi' }),
      await house.onlyAnswer('admin', 'add new conference'),
    )
    const before = all(house)
    for (const text of ['sorry wrong meeting', 'wrong meeting', 'I mean the other meeting']) {
      const shown = await house.onlyAnswer('school', text)
      expect(words(shown), text).toContain('Which meeting do you mean?')
      expect(buttons(shown).map(({ title }) => title)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^4471: /),
          expect.stringMatching(/^4700: /),
        ]),
      )
    }
    expect(all(house)).toEqual(before)
    const shown = await house.onlyAnswer('school', 'sorry wrong meeting')
    const other = buttons(shown).find(({ title }) => title.startsWith('4700'))?.title ?? ''
    expect(words(await house.press('school', other, {}, shown))).toContain('Ava')
    expect(await status()).toContain('0 of 6 have answered.')
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

describe('a number that is not there', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  it.each([
    ['admin', 'invite the midwife to 4500'],
    ['admin', 'cancel 4500'],
    ['admin', 'move 4500 to friday'],
    ['chair', 'who’s coming to 4500'],
    ['chair', 'chase 4500'],
    ['chair', 'reports for 4500'],
    ['chair', 'show me the ratings for 4500'],
    ['social-worker', 'arrange the core group for 4500'],
    ['school', 'I can’t come to 4500'],
    ['school', 'Callum will come for me to 4500'],
    ['school', 'start my report for 4500'],
    ['gp', 'yes I’ll be there for 4500'],
  ])('%s: ‘%s’ opens nothing of another family', async (person, text) => {
    const before = all(house)
    const shown = await house.onlyAnswer(person, text)
    expect(words(shown)).toContain('There is no 4500 here, so I did nothing. Did you mean 4471?')
    expect(words(shown)).not.toMatch(/Mia|Leo|December|Invite somebody/)
    expect(buttons(shown).filter(({ data }) => 'meetingId' in data)).toEqual([])
    expect(all(house)).toEqual(before)
  })
})
