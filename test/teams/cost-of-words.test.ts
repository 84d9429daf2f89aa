import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'

import { features } from '../../src/features/index.ts'
import { messageRouter } from '../../src/turns/route-message.ts'
import { startUnderstanding } from '../../src/understanding/start.ts'
import { commandExamples } from '../../src/understanding/training/examples.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import { person, setClock } from '../support/families.ts'
import { some } from '../support/some.ts'

let house: Instance
beforeAll(() => {
  startUnderstanding()
  house = openInstance(':memory:', setClock('2026-11-23T10:00:00Z'))
})
afterAll(() => house.close())

const answers = messageRouter(features)
const someone = person('school')
const say = (text: string) =>
  answers.from({ actor: someone, now: house.deps.clock.now(), deps: house.deps }, text)
const sayAsStranger = (text: string) => answers.fromStranger(text, undefined, house.deps)

/** The processor's time of one answer, in milliseconds. */
async function cost(answer: () => Promise<unknown>): Promise<number> {
  const started = process.cpuUsage()
  await answer()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1_000
}

/** What an everyday message costs here and now: the yardstick, whatever the machine. */
async function ordinary(): Promise<number> {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
  const texts = Array.from({ length: 60 }, (_, i) => `i can not make ${days[i % 5]} at ${i}`)
  for (const text of texts) await say(text)
  return (
    (await cost(async () => {
      for (const text of texts) await say(`sorry ${text}`)
    })) / texts.length
  )
}

/** Words that nobody has typed before, the same ones in every run: an answer must not come out of a memory. */
let seed = 7
function below(limit: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * limit)
}
function fresh(alphabet: string, length: number): string {
  const letters = [...alphabet]
  return Array.from({ length }, () => letters[below(letters.length)] ?? '').join('')
}
function freshText(characters: number, alphabet: string, [shortest, longest]: [number, number]) {
  let text = ''
  while (text.length < characters) {
    text += `${fresh(alphabet, shortest + below(longest - shortest + 1))} `
  }
  return text.slice(0, characters)
}

const latin = 'abcdefghijklmnopqrstuvwxyz'
const english = 'etaoinshrdluetaoinetao'
const texts: readonly (readonly [string, (characters: number) => string])[] = [
  ['short unknown words', (characters) => freshText(characters, latin, [4, 4])],
  ['unknown words of six to nine letters', (characters) => freshText(characters, latin, [6, 9])],
  ['unknown words of English letters', (characters) => freshText(characters, english, [5, 8])],
  ['long unknown words', (characters) => freshText(characters, english, [8, 18])],
  ['one long word', (characters) => fresh(latin, characters)],
  ['Polish letters', (characters) => freshText(characters, 'aąbcćdeęioóprsśtuwzźż', [3, 12])],
  ['Cyrillic', (characters) => freshText(characters, 'абвгдежзийклмнопрст', [3, 12])],
  ['Arabic', (characters) => freshText(characters, 'ابتثجحخدذرزسشصضطظعغ', [2, 9])],
  ['Chinese', (characters) => freshText(characters, '我明天不能去开会你好', [2, 9])],
  ['digits', (characters) => freshText(characters, '0123456789./:-', [1, 12])],
  ['a number after spaces', (characters) => `ref${' '.repeat(characters)}4471`],
  ['full stops', (characters) => `${'.'.repeat(characters)} ${fresh(latin, 6)}`],
]

describe('what a message of unknown words costs', () => {
  test.each(some(texts))(
    '6,000 characters, %s: no more than thirty everyday messages',
    async (_, make) => {
      const yardstick = await ordinary()
      expect(await cost(() => say(make(6_000)))).toBeLessThan(30 * yardstick + 5)
      expect(await cost(() => sayAsStranger(make(6_000)))).toBeLessThan(20 * yardstick + 5)
    },
  )

  test.each(some(texts))(
    'as much as Teams lets through, %s: no more than a hundred',
    async (_, make) => {
      const yardstick = await ordinary()
      expect(await cost(() => say(make(28_000)))).toBeLessThan(100 * yardstick + 5)
    },
  )

  it('stays as small after every command', async () => {
    const begins = [...new Map(commandExamples.map(({ intent, text }) => [intent, text])).values()]
    const yardstick = await ordinary()
    const longNumber = (characters: number) => `${'1'.repeat(characters)}#`
    const fillers = [
      ...texts.filter(([name]) => /English|spaces/.test(name)),
      ['one long number', longNumber] as const,
    ]
    const dear: string[] = []
    for (const begin of begins) {
      for (const [name, make] of fillers) {
        const spent = await cost(() => say(`${begin} ${make(28_000)}`))
        if (spent > 150 * yardstick + 5) dear.push(`${begin}, ${name}: ${Math.round(spent)} ms`)
      }
    }
    expect(dear).toEqual([])
  }, 60_000)
})
