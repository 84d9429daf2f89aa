// The shape of a word list's file, once a council's own has been laid over the one that comes with
// the product. Every field says what would be right, for a reader who knows conferences and not
// this program.
import { z } from 'zod'

import type { EntryKind } from '../domain/language/word-list.ts'

const wants = (right: string) => ({ error: right })
const text = z.string(wants('a text')).trim().min(1, wants('a text that is not empty'))
const yesOrNo = z.boolean(wants('true or false'))
const numberOfWords = (least: number, most: number) => {
  const right = wants(`a whole number from ${least} to ${most}`)
  return z.int(right).min(least, right).max(most, right)
}
const phrases = z.array(text, wants('a list of phrases'))
const kinds: readonly [EntryKind, ...EntryKind[]] = ['term', 'jargon', 'question']

const entryFile = z.strictObject(
  {
    kind: z.enum(kinds, wants(`one of: ${kinds.join(', ')}`)),
    say: phrases.min(1, wants('at least one phrase to look for')),
    onlyIn: phrases.default([]),
    notIn: phrases.default([]),
    gentle: text,
    because: text,
    source: z
      .array(text, wants('a list of keys of ‘sources’, such as ["P24", "ours"]'))
      .min(1, wants('at least one key of ‘sources’')),
    namesHarm: yesOrNo.default(false),
    forFamily: yesOrNo.default(false),
  },
  wants('{ "kind": …, "say": […], "gentle": …, "because": …, "source": […] }'),
)

const acronym = z
  .string(wants('the letters'))
  .regex(
    /^(?=.*\p{Lu})[\p{L}\d]{2,6}$/u,
    wants('2 to 6 letters or digits with a capital, such as ICPC'),
  )

export const wordListFile = z.strictObject(
  {
    name: text,
    most: z.strictObject(
      { wordsInField: numberOfWords(20, 5000), wordsInSentence: numberOfWords(8, 200) },
      wants('{ "wordsInField": 300, "wordsInSentence": 30 }'),
    ),
    sources: z.record(text, text, wants('each source under its key')),
    groups: z.record(
      z.string().regex(/^[A-Z]+$/, wants('a name in capitals')),
      z.array(text, wants('a list of words')).min(1, wants('at least one word')),
      wants('the groups of words'),
    ),
    entries: z.record(text, entryFile, wants('the words to point out, each under a short name')),
    acronyms: z.record(acronym, text, wants('each acronym with its words')),
    knownToAll: z.array(text, wants('a list of capitals that everybody knows')),
    alsoHarm: phrases,
  },
  wants('a word list'),
)

export type WordListFile = z.infer<typeof wordListFile>
