// Wording: harm, acronyms, length, and one at a time.
import { describe, expect, test } from 'vitest'

import {
  forProfessionals,
  lengthNote,
  nextSuggestion,
  suggestions,
} from '../../../src/domain/language/language.ts'
import { list, words, wordsOfKind } from './language-ground.ts'

describe('harm', () => {
  test('protects its own sentence, and not the next', () => {
    expect(words('Dad hit Mia. She misses her siblings.')).toEqual(['siblings'])
    expect(words('Dad hit Mia and she misses her siblings.')).toEqual([])
  })

  test('protects more where it is not clear that a sentence ends', () => {
    expect(words('dad hit mia. she misses her siblings')).toEqual([])
    expect(words('Dr. Moss saw that he was hurt at approx. 10 a.m. at his placement.')).toEqual([])
    expect(words('Dad hit\nMia at contact.')).toEqual([])
    expect(words('- Dad hit Mia\n- She misses her siblings')).toEqual(['siblings'])
  })

  test('an acronym may be spelled out in it', () => {
    expect(suggestions('Dad hit Mia and the IDVA rang.', list)).toMatchObject([
      { kind: 'acronym', words: 'IDVA', gentle: 'independent domestic violence adviser (IDVA)' },
    ])
  })

  test('what is done in a sentence and is not known to be harmless leaves it alone', () => {
    expect(words('Lee catapulted Sam over the wall during contact.')).toEqual([])
    expect(words('Lee met Sam at the gate before contact.')).toEqual(['contact'])
  })

  test.each([
    'Jade is putting herself at risk.',
    'There have been domestics.',
    'Mum failed to protect the children.',
    'He was aggressive.',
    'As a punishment he stays in at break.',
    'She is described as a child prostitute.',
    'Kai is associating with a gang.',
  ])('about words that hide harm only a question is asked, which makes it clearer: %s', (text) => {
    expect(suggestions(text, list)).toMatchObject([{ kind: 'question' }])
  })

  test.each([
    'Dad was aggressive towards Mia.',
    'Mum failed to protect Mia from Lee.',
    'Jade puts herself at risk and was raped.',
    'There have been domestics in which Mum was bruised.',
  ])('and none where it is said who was harmed, or how: %s', (text) => {
    expect(words(text)).toEqual([])
  })
})

describe('acronyms', () => {
  test('are spelled out once, at the first use', () => {
    expect(wordsOfKind('The ICPC is in May. The ICPC is at ten.', 'acronym')).toEqual(['ICPC'])
  })

  test.each([
    'The initial child protection conference (ICPC) is in May. The ICPC is at ten.',
    'The ICPC (initial child protection conference) is in May.',
    'The IDVA, an independent domestic violence adviser, came.',
    'The Harbour Front Trust (HFT) came.',
    'The HFT (Harbour Front Trust) came.',
    'The GP, the NHS and her GCSE grades.',
    'They live at BH21 4QX.',
    'Mia HALE and JADE HALE',
    'TOBY is six.',
    'JT and MH are twins.',
    'Toby is six and TOBY can read.',
    'He was NOT there.',
  ])(
    'are not pointed out where they were spelled out, are known to all, or are none: %s',
    (text) => {
      expect(wordsOfKind(text, 'acronym')).toEqual([])
    },
  )

  test('that no list knows are asked about', () => {
    expect(
      suggestions('The IFST came.', list).map(({ kind, gentle }) => `${kind}: ${gentle}`),
    ).toEqual([
      'acronym: What do the letters IFST stand for? Write the words once, with IFST in brackets.',
    ])
  })

  test('are found in the plural, in the possessive and between strokes', () => {
    expect(wordsOfKind('Two EHCPs, the DSL’s notes, HV/SW and an s47 enquiry.', 'acronym')).toEqual(
      ['EHCPs', 'DSL’s', 'HV', 'SW', 's47'],
    )
  })
})

describe('length', () => {
  const calm = (count: number) => `${Array.from({ length: count }, () => 'well').join(' ')}.`

  test('a sentence of more than 30 words is pointed out, and one of 30 is not', () => {
    expect(wordsOfKind(calm(30), 'long-sentence')).toEqual([])
    expect(suggestions(calm(31), list).map(({ kind, gentle }) => `${kind}: ${gentle}`)).toEqual([
      'long-sentence: This sentence has 31 words. Could it be two? Up to 30 read easily.',
    ])
  })

  test('what somebody said does not count, nor does a list of short lines', () => {
    expect(wordsOfKind(`Leo said “${calm(40)}”`, 'long-sentence')).toEqual([])
    expect(wordsOfKind('Leo is well and happy\n'.repeat(12), 'long-sentence')).toEqual([])
  })

  test('a long sentence that names harm is left as it is', () => {
    expect(words(`Dad hit Mia ${calm(40)}`)).toEqual([])
  })

  test('other suggestions in a long sentence have their own place', () => {
    expect(suggestions(`Siblings ${calm(31)}`, list).map(({ kind }) => kind)).toEqual([
      'term',
      'long-sentence',
    ])
  })

  test('a field of more than 300 words is pointed out, and one of 300 is not', () => {
    expect(lengthNote(calm(300), list)).toBeUndefined()
    expect(lengthNote(calm(301), list)).toMatchObject({ words: 301, most: 300 })
    expect(lengthNote(calm(301), list)?.gentle).toContain('301 words')
    expect(lengthNote("can't ".repeat(300), list)).toBeUndefined()
  })
})

describe('one at a time', () => {
  const text = 'He misses his siblings. His siblings and peers came to the placement.'

  test('the next suggestion is the first that was not kept, until there is none', () => {
    const kept = new Set<string>()
    const seen: string[] = []
    for (
      let one = nextSuggestion(text, list, kept);
      one !== undefined;
      one = nextSuggestion(text, list, kept)
    ) {
      seen.push(one.words)
      kept.add(one.place)
    }
    expect(seen).toEqual(['siblings', 'siblings', 'peers', 'placement'])
    expect(kept.size).toBe(4)
  })

  test('kept words stay kept while the author writes on elsewhere', () => {
    const kept = new Set(suggestions(text, list).map(({ place }) => place))
    expect(nextSuggestion(`Leo is well. ${text} He likes art.`, list, kept)).toBeUndefined()
    expect(nextSuggestion(`${text} His siblings came again.`, list, kept)).toMatchObject({
      words: 'siblings',
    })
  })

  test('says where, what, why and from which source', () => {
    const [one] = suggestions(text, list)
    expect(one).toMatchObject({
      at: { from: 14, to: 22 },
      words: 'siblings',
      kind: 'term',
      gentle: 'brothers and sisters',
      because: 'Children say brother and sister.',
      place: 'term:siblings#1',
    })
    expect(one?.source).toContain('TACT')
  })

  test('a text that the family does not read keeps the care system’s own words', () => {
    const all = 'The siblings are hard to reach.'
    expect(suggestions(all, forProfessionals(list)).map((suggestion) => suggestion.words)).toEqual([
      'hard to reach',
    ])
    expect(words(all)).toEqual(['siblings', 'hard to reach'])
  })
})
