import { describe, expect, test } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { kindsIn } from '../../src/understanding/danger/word-kinds.ts'
import { dangerWords } from '../../src/understanding/emergency.ts'
import { plainWords } from '../../src/understanding/text/normalise.ts'
import { dangerLexicon } from '../../src/understanding/text/read-concepts.ts'
import { screenOf, understand } from '../../src/understanding/understand.ts'
import { frequentWords } from '../../src/understanding/words/frequent-words.ts'
import { knownNames } from '../../src/understanding/words/names.ts'
import { ordinaryWords } from '../../src/understanding/words/ordinary.ts'

const now = instant('2026-11-23T09:00:00Z')
/** Whether either screen is shown. */
const isDanger = (text: string) => screenOf(text) !== undefined
const read = (text: string) => understand(text, { as: 'professional', now }).intent

/** The words that the signs of danger themselves are made of. */
const ofDanger = new Set([
  ...dangerWords,
  ...[...dangerLexicon.byPhrase.keys()].flatMap((phrase) => phrase.split(' ')),
])
const endings = ['', 's', 'es', 'd', 'ed', 'ly']

/** Whether a word is one of danger itself, but for its ending: 'bleaches' is, 'dear' is not. */
const isOfDanger = (word: string): boolean =>
  kindsIn(plainWords(word)).found.length > 0 ||
  endings.some((ending) => {
    const base = word.endsWith(ending) ? word.slice(0, word.length - ending.length) : word
    return endings.some((otherEnding) => ofDanger.has(`${base}${otherEnding}`))
  })

const sentences = (word: string) => [`mum is ${word}`, `${word} will be there`]

/** Those of many words that show the screen although they are no words of danger. */
const wronglyAlarming = (words: Iterable<string>) =>
  [...words].filter(
    (word) => /^[a-z]+$/.test(word) && !isOfDanger(word) && sentences(word).some(isDanger),
  )

/** Said of the commonest alone, and of every name: harmless with any of them. */
const harmless = (word: string) => [`my ${word} said so`, `${word} hit traffic`]
const commonest = 10_000

/** Short for another word in messages: they stand for what is meant nine times out of ten. */
const shortForDanger = ['od', 'awol', 'misper', 'chocked', 'chocking', 'rapped']

describe('a word that is spelt right is never taken for a word of danger', () => {
  test('common English words', () => {
    expect(frequentWords.size).toBeGreaterThan(60_000)
    const alarming = wronglyAlarming([...frequentWords, ...ordinaryWords])
    expect(alarming.filter((word) => !shortForDanger.includes(word))).toEqual([])
  }, 300_000)

  test('the commonest of them, and names, in whatever harmless sentence', () => {
    const words = [...[...frequentWords].slice(0, commonest), ...knownNames]
    const alarming = words.filter(
      (word) =>
        (/^[a-z]+$/.test(word) && isDanger(`Dear ${word}, I can come`)) ||
        (!isOfDanger(word) && harmless(word).some(isDanger)),
    )
    expect(alarming).toEqual([])
  }, 300_000)

  test('names and places', () => {
    expect(knownNames.size).toBeGreaterThan(7_000)
    expect(wronglyAlarming(knownNames)).toEqual([])
  }, 300_000)

  test.each([
    'dear',
    'deaf',
    'sitting',
    'terrific',
    'dean',
    'patel',
    'coles',
    'ahmed',
    'hart',
    'flying',
    'bits',
    'swore',
    'stash',
    'bruno',
  ])('%s', (word) => {
    expect(sentences(word).filter(isDanger)).toEqual([])
  })

  test.each(['Dear Mrs Deaad', 'Dear Stabbd, I will be there', 'Mr Drownd will be there'])(
    'whoever is addressed or named in “%s” has a name that no list knows',
    (text) => {
      expect(isDanger(text)).toBe(false)
    },
  )

  test.each([
    ['Dear all, I will be there', 'accept'],
    ['Dear chair, can we move it to Thursday', 'reschedule'],
    ['terrific, I can come on Thursday', 'accept'],
    ['oh dear, I cannot make it', 'decline'],
    ['Dean will be there for me', 'deputy'],
    ['Mrs Patel will come instead of me', 'deputy'],
  ])('“%s” is read as what it says', (text, intent) => {
    expect(read(text)).toBe(intent)
  })
})

describe('danger is found', () => {
  test.each([
    'shes been murdered',
    'dad murdered mum',
    'he says he will murder her',
    'hes murdering her',
    'the baby is not breathng',
    'mum has been stabed',
    'hes got a knif',
    'dad is hiting mum',
    'she has taken an overdoze',
    'my son is unconcious',
    'shes suicidle',
    'hes chokeing',
    'the baby is chocking',
    'she is bleding',
    'he is stranggling her',
  ])('“%s”, however it is spelt', (text) => {
    expect(isDanger(text)).toBe(true)
    expect(read(text)).toBe('emergency')
  })

  const calm =
    'The meeting last year agreed that the report is settled and the outcome has improved. '
  test.each([0, 700, 3_000, 5_990, 9_000, 27_000, 90_000])(
    'after %i characters of a calm text',
    (before) => {
      const around = (text: string) =>
        `${calm.repeat(Math.ceil(before / calm.length)).slice(0, before)}. ` +
        `${text} ${calm.repeat(30)}`
      expect(isDanger(around(''))).toBe(false)
      expect(isDanger(around('The baby is not breathing.'))).toBe(true)
      const quiet = 'She is tall. '.repeat(20)
      expect(isDanger(around(`${quiet} Dad is hitting mum. ${quiet}`))).toBe(true)
    },
  )

  test('after a text in another language, whose words nobody mends', () => {
    const other =
      'dziecko przebywa pod opieką babci która mieszka niedaleko szkoły podstawowej '.repeat(300)
    expect(isDanger(other)).toBe(false)
    expect(isDanger(`${other} the baby is not breathing`)).toBe(true)
  })
})
