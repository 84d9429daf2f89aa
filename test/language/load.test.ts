import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

import { readConfig } from '../../src/config.ts'
import { openCore } from '../../src/core.ts'
import { instant } from '../../src/domain/ids.ts'
import { mayNameHarm } from '../../src/domain/language/harm.ts'
import { suggestions } from '../../src/domain/language/language.ts'
import { loadWordList, shippedWordList } from '../../src/language/load.ts'
import { ownFolder } from '../support/folders.ts'
import { some } from '../support/some.ts'

const listOf = (file: unknown) => {
  const read = loadWordList(file)
  if (!read.ok) throw new Error(read.refusal.words)
  return read.value
}
const refusalOf = (file: unknown): string => {
  const read = loadWordList(file)
  return read.ok ? 'it was taken' : read.refusal.words
}
const entry = {
  kind: 'term',
  say: ['lifestyle'],
  gentle: 'daily life',
  because: 'It is plainer.',
  source: ['ours'],
}
const pointedOut = (text: string, file: unknown) =>
  suggestions(text, listOf(file)).map(({ words }) => words)

describe('a council’s own word list', () => {
  test('is the one that a service reads which has it in WORD_LIST_FILE', async () => {
    const folder = ownFolder()
    const words = folder.file('words.json')
    writeFileSync(words, JSON.stringify({ name: 'Ours', entries: { lifestyle: entry } }))
    const now = instant('2026-11-23T09:30:00.000Z')
    const core = await openCore(
      readConfig({
        LOG_LEVEL: 'silent',
        DATABASE_FILE: folder.file('store.sqlite'),
        WORD_LIST_FILE: words,
      }),
      async () => ({ now: () => now }),
      () => undefined,
    )
    try {
      expect(
        suggestions('Their lifestyle is calm.', core.deps.wordList).map(({ gentle }) => gentle),
      ).toEqual(['daily life'])
    } finally {
      await core.close()
      folder.remove()
    }
  })

  test('adds to the one that comes with the product', () => {
    expect(
      pointedOut('Their lifestyle is calm and they miss their siblings.', {
        name: 'Ours',
        entries: { lifestyle: entry },
      }),
    ).toEqual(['lifestyle', 'siblings'])
  })

  test('says other words for an entry that is there', () => {
    const file = {
      name: 'Ours',
      entries: { peers: { ...entry, say: ['peers'], gentle: 'the other children' } },
    }
    expect(suggestions('He plays with his peers.', listOf(file))[0]).toMatchObject({
      words: 'peers',
      gentle: 'the other children',
    })
  })

  test('leaves out what its children do not mind', () => {
    expect(
      pointedOut('He misses his siblings and peers.', { name: 'Ours', without: ['siblings'] }),
    ).toEqual(['peers'])
  })

  test('names its own acronyms and sources', () => {
    const file = {
      name: 'Ours',
      acronyms: { HFT: 'Harbour Family Team' },
      sources: { H1: 'Harbour guide' },
      entries: { lifestyle: { ...entry, source: ['H1'] } },
    }
    expect(suggestions('The HFT saw their lifestyle.', listOf(file))).toMatchObject([
      { gentle: 'Harbour Family Team (HFT)' },
      { source: 'Harbour guide' },
    ])
  })

  test('may leave more sentences alone, as ones that name harm', () => {
    expect(pointedOut('He was at the quarry with his peers.', { name: 'Ours' })).toEqual(['peers'])
    expect(
      pointedOut('He was at the quarry with his peers.', { name: 'Ours', alsoHarm: ['quarry'] }),
    ).toEqual([])
  })

  test('says which letters everybody knows there, and which not', () => {
    expect(pointedOut('The HFT and the GP came.', { name: 'Ours', knownToAll: ['HFT'] })).toEqual(
      [],
    )
    expect(
      pointedOut('The HFT and the GP came. The NSPCC rang.', { name: 'Ours', without: ['NSPCC'] }),
    ).toEqual(['HFT', 'NSPCC'])
  })

  test('says other numbers of words', () => {
    expect(listOf({ name: 'Ours', most: { wordsInField: 200 } }).most).toEqual({
      wordsInField: 200,
      wordsInSentence: 30,
    })
  })

  test('leaves the shipped list as it was', () => {
    listOf({ name: 'Ours', without: ['siblings'] })
    expect(
      suggestions('He misses his siblings.', shippedWordList()).map(({ words }) => words),
    ).toEqual(['siblings'])
  })
})

describe('the guard over harm does not hang on what a council’s list says', () => {
  test('every phrase about which only a question is asked is guarded by the fixed lists too', () => {
    const hidden = shippedWordList().entries.filter(({ namesHarm }) => namesHarm)
    expect(hidden.length).toBeGreaterThanOrEqual(10)
    for (const { id, kind, say } of some(hidden)) {
      expect(kind).toBe('question')
      expect(
        say.filter((phrase) => !mayNameHarm(phrase)),
        id,
      ).toEqual([])
    }
  })

  test('leaving such an entry out leaves its sentences alone', () => {
    expect(
      pointedOut('Dad was aggressive and hard to reach.', {
        name: 'Ours',
        without: ['aggressive'],
      }),
    ).toEqual([])
  })
})

describe('a word list that is not right is refused in words', () => {
  test.each([
    [
      'that would replace words about harm',
      { entries: { soft: { ...entry, say: ['hit/hits', 'was bruised'] } } },
      'entries.soft.namesHarm: must be true',
    ],
    [
      'that would replace them behind a marking',
      { entries: { soft: { ...entry, say: ['assault'], namesHarm: true } } },
      'entries.soft.kind: must be "question"',
    ],
    [
      'with a phrase that cannot be looked for',
      { entries: { wide: { ...entry, say: ['… lifestyle'] } } },
      'begins with a word that must be there',
    ],
    [
      'with a phrase that ends in nothing',
      { entries: { wide: { ...entry, say: ['lifestyle …'] } } },
      'ends with a word',
    ],
    [
      'with a phrase that is too wide',
      { entries: { wide: { ...entry, say: ['a … b … c … d … e'] } } },
      'at most 12 parts',
    ],
    [
      'with half a word that is too short',
      { entries: { wide: { ...entry, say: ['li*'] } } },
      'at least three letters before *',
    ],
    [
      'with signs that mean nothing',
      { entries: { wide: { ...entry, say: ['life(style)?'] } } },
      'is made of words',
    ],
    [
      'with a source that nobody knows',
      { entries: { lifestyle: { ...entry, source: ['P99'] } } },
      'names ‘P99’',
    ],
    [
      'with an entry that gives no reason',
      { entries: { lifestyle: { ...entry, because: ' ' } } },
      'entries.lifestyle.because: must be a text that is not empty',
    ],
    [
      'with a misspelt setting',
      { entries: { lifestyle: { ...entry, gently: 'x' } } },
      'a setting that I do not know',
    ],
    [
      'that leaves out what is not there',
      { without: ['sibling'] },
      'names "sibling", which is not in the list',
    ],
    [
      'that turns a hidden harm into other words',
      { entries: { inappropriate: { ...entry, say: ['inappropriate'] } } },
      'entries.inappropriate.namesHarm: must be true',
    ],
    [
      'whose entries are no entries',
      { entries: ['siblings'] },
      'entries: must be the words to point out',
    ],
    ['with an acronym in small letters', { acronyms: { icpc: 'a conference' } }, '2 to 6 letters'],
  ])('%s', (_what, file, words) => {
    expect(refusalOf({ name: 'Ours', ...file })).toContain(words)
  })

  test('names everything at once', () => {
    const words = refusalOf({
      name: 'Ours',
      entries: { a: { ...entry, source: ['P98'] }, b: { ...entry, source: ['P99'] } },
    })
    expect(words).toContain('2 things to put right')
    expect(words).toContain('P98')
    expect(words).toContain('P99')
  })

  test('that cannot be read, or is no list', () => {
    expect(refusalOf('/nowhere/words.json')).toContain('cannot read the file')
    expect(refusalOf(fileURLToPath(import.meta.url))).toContain('is not JSON')
    expect(refusalOf([1])).toContain('is a JSON object')
  })
})
