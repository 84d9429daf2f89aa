// What the product says, measured: plain enough for somebody of about twelve, without blame,
// without unexplained jargon.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import readability from 'text-readability'
import { describe, expect, it } from 'vitest'

import { forProfessionals, suggestions } from '../../src/domain/language/language.ts'
import { features } from '../../src/features/index.ts'
import { shippedWordList } from '../../src/language/load.ts'
import { shippedPractices } from '../../src/practices/load.ts'
import { some } from '../support/some.ts'
import { chapters, readSources } from './sayings.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const said = chapters(
  readSources(root),
  features.map(({ name }) => name),
).flatMap(({ title, sayings }) => sayings.map((saying) => ({ chapter: title, ...saying })))

/** Words of the field that a professional cannot do without; each stands in the glossary. */
const fieldWords = [
  'conference',
  'administrator',
  'advocate',
  'interpreter',
  'professional',
  'designated officer',
  'designated safeguarding lead',
  'lead social worker',
  'invitation',
  'representative',
  'strategy discussion',
]

/** Whole sentences of at least eight words, a name where something is filled in. */
const sentences = said.flatMap(({ chapter, path, said: words }) =>
  words
    .replace(/\{[^{}]*\}/g, 'Robin')
    .replace(/[‘’]/g, "'")
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => ({ chapter, path, sentence, words: sentence.split(/\s+/).length }))
    .filter((one) => one.words >= 8),
)
const inFieldWords = (sentence: string): string =>
  fieldWords.reduce(
    (text, word) => text.replace(new RegExp(`\\b${word}s?\\b`, 'gi'), 'meeting'),
    sentence,
  )
const grade = (sentence: string): number => readability.fleschKincaidGrade(sentence)
const mean = (grades: readonly number[]): number =>
  grades.reduce((sum, grade) => sum + grade, 0) / grades.length

describe('what people read', () => {
  it('is plain English: on average at a reading age of twelve or less, the words of the field counted', () => {
    // Grade 7 is read at twelve to thirteen; six, so that no chapter hides behind another.
    expect(mean(sentences.map(({ sentence }) => grade(sentence)))).toBeLessThanOrEqual(6)
  })

  it.each([...new Set(sentences.map(({ chapter }) => chapter))])(
    '%s: so is each chapter by itself',
    (title) => {
      const graded = sentences
        .filter(({ chapter }) => chapter === title)
        .map(({ path, sentence }) => ({ path, sentence, grade: grade(inFieldWords(sentence)) }))
        .sort((a, b) => b.grade - a.grade)
      expect(
        mean(graded.map((one) => one.grade)),
        `The hardest: ${graded
          .slice(0, 3)
          .map(({ path, sentence }) => `${path}: ${sentence}`)
          .join(' | ')}`,
      ).toBeLessThanOrEqual(8)
    },
  )

  it('has no sentence that is hard by itself, and none of more than thirty words', () => {
    const hard = sentences.filter(
      ({ sentence, words }) => grade(inFieldWords(sentence)) > 12 || words > 30,
    )
    expect(
      hard.map(
        ({ path, sentence }) =>
          `${path}: make two sentences of it, or use shorter words: ${sentence}`,
      ),
    ).toEqual([])
  })

  it('explains the words of the field in the glossary', () => {
    const glossary = readFileSync(`${root}src/domain/glossary.md`, 'utf8').toLowerCase()
    for (const word of some(fieldWords)) expect(glossary).toContain(word)
  })

  it('names a source by its name, and not by a key of ours', () => {
    expect(
      said.flatMap(({ path, said: words }) =>
        /\b(?:S[1-5]|P[1-3]?\d)\b/.test(words) ? [`${path}: ${words}`] : [],
      ),
    ).toEqual([])
    expect(
      [...shippedPractices().values()]
        .flatMap((practice) => [...JSON.stringify(practice).matchAll(/"source":"([^"]*)"/g)])
        .map(([, source = '']) => source)
        .filter((source) => /\b(?:S[1-5]|P[1-3]?\d)\b/.test(source)),
    ).toEqual([])
  })

  it('blames nobody and hides nothing behind jargon: our own word list finds nothing in it', () => {
    const list = forProfessionals(shippedWordList())
    // Written out where it stands.
    const explained = /designated officer \(LADO\)|a table with commas \(CSV\)/
    const found = said.flatMap(({ path, said: words }) =>
      suggestions(words.replace(explained, 'officer').replace(/\{[^{}]*\}/g, 'Robin'), list).map(
        (suggestion) => `${path}: ‘${suggestion.words}’ in ‘${words}’: ${suggestion.gentle}`,
      ),
    )
    expect(found).toEqual([])
  })

  it('and the measure notices a sentence that is none of it', () => {
    const worst =
      'Notwithstanding the aforementioned safeguarding considerations, non-engagement ' +
      'by the birth mother necessitates immediate multi-disciplinary escalation.'
    expect(grade(inFieldWords(worst))).toBeGreaterThan(12)
    expect(
      suggestions('Mum failed to engage with the service.', forProfessionals(shippedWordList())),
    ).not.toEqual([])
  })
})
