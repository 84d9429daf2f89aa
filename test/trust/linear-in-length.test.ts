// A text of twice the length costs twice as much to read, whatever it is made of: tags that are
// never closed, '&', quotation marks, one endless word. With the square of the length, one pasted
// text would hold everybody up.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { features } from '../../src/features/index.ts'
import { typedText } from '../../src/teams/typed-text.ts'
import { messageRouter } from '../../src/turns/route-message.ts'
import { saidIn } from '../../src/understanding/own-words.ts'
import { startUnderstanding } from '../../src/understanding/start.ts'
import { readStatement } from '../../src/understanding/statement.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import { oneFamily, person, setClock } from '../support/families.ts'

let house: Instance
const router = messageRouter(features)
beforeAll(async () => {
  startUnderstanding()
  house = openInstance(':memory:', setClock('2026-11-23T10:00:00Z'))
  await house.know('school', 'midwife', 'admin')
  await house.bringIn(oneFamily({ invited: ['school', 'midwife'] }))
  await say('school', 'hello')
})
afterAll(() => house.close())
const say = (who: string, text: string) =>
  router.from({ actor: person(who), now: house.deps.clock.now(), deps: house.deps }, text)

const markup = [
  ...[
    '<',
    '<at ',
    '<at>',
    '<at> Round',
    '</at>',
    '<quoted ',
    '<quoted>',
    '<quoted/',
    '<blockquote ',
  ],
  ...['<blockquote>', '<p ', '<br', '<a href="', '<div><', '&', '&#1', '&#x', '&ab', '&lt;at&gt;'],
  ...['\u200b', '\u200d', '👩\u200d', '\u202e', '\u00a0', '\n', ' '],
]
const words = [
  ...[
    '‘',
    "'",
    ' ‘a',
    " 'a",
    '"',
    '“',
    ' “a',
    '-',
    '--',
    '- ',
    '@',
    'a@',
    '@a',
    'a.',
    '1',
    '1.',
    '1/',
  ],
  ...['4471', '#', '?', '!', 'é', '👩', '/', '(', 'a', 'A', 'no ', 'not a ', 'mum ', 'on a\n', '>'],
]
const ofLength = (unit: string, characters: number): string =>
  unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters)

/** The processor's time in milliseconds, the least of three, each of a text that nothing has read before. */
async function cost(read: (text: string) => unknown, text: string): Promise<number> {
  const spent: number[] = []
  for (const last of ['.', ',', ';']) {
    const before = process.cpuUsage()
    await read(`${text}${last}`)
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1_000)
  }
  return Math.min(...spent)
}

/** Below this a ratio says nothing. */
const tooLittleToTell = 20

/** Those texts whose time grows much faster than they do: eight times as long, with the square 64 times as dear. */
async function dearerThanLong(
  units: readonly string[],
  shortest: number,
  read: (text: string) => unknown,
): Promise<string[]> {
  const dear: string[] = []
  for (const unit of units) {
    const [short, long] = [ofLength(unit, shortest), ofLength(unit, 8 * shortest)]
    const least = await cost(read, short)
    const most = await cost(read, long)
    if (most > tooLittleToTell && most > 24 * Math.max(least, 1))
      dear.push(`${JSON.stringify(unit)}: ${least.toFixed(1)} ms, then ${most.toFixed(1)} ms`)
  }
  return dear
}

describe('what is typed costs as much as it is long', () => {
  it('where tags, mentions, quotations and entities are taken out', async () => {
    const read = (text: string) => typedText(text, 'Round the Table')
    expect(await dearerThanLong([...markup, ...words], 25_000, read)).toEqual([])
  }, 120_000)

  it('where somebody else’s words are left out, and what is stated is read', async () => {
    const read = (text: string) => [saidIn(text), readStatement(text)]
    expect(await dearerThanLong([...markup, ...words], 2_500, read)).toEqual([])
  }, 120_000)

  it('where it is answered', async () => {
    const read = (text: string) => say('school', text)
    expect(await dearerThanLong([...words, ...markup], 2_500, read)).toEqual([])
  }, 300_000)
})
