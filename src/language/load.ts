// Reads a word list: the one that comes with the product, or a council's own laid over it.
import { readFileSync } from 'node:fs'

import type { z } from 'zod'

import { mayNameHarm } from '../domain/language/harm.ts'
import { type Groups, type Phrase, readPhrase } from '../domain/language/phrase.ts'
import { type WordEntry, type WordList, wordList } from '../domain/language/word-list.ts'
import { containsPrototypeKey } from '../domain/prototype-keys.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import { type WordListFile, wordListFile } from './schema.ts'
import shipped from './word-list.json' with { type: 'json' }

/** The list that comes with the product. */
export const shippedWordList = (): WordList => shippedList

/**
 * A council's own list. Takes the path of a JSON file, or JSON that was parsed already. It holds
 * only what is different: entries and acronyms under new names are added, under known names
 * replaced; lists are added to; `without` names what to leave out. Refuses (`language.wrong`) with
 * everything that is wrong at once, in words. It can make the guard that keeps harm from being
 * softened wider (`alsoHarm`); nothing in it can make that guard narrower.
 */
export function loadWordList(source: unknown): Result<WordList> {
  const read = typeof source === 'string' ? readJson(source) : ok(source)
  if (!read.ok) return read
  if (!isRecord(read.value))
    return refuse(
      'language.wrong',
      'A word list is a JSON object: { "name": …, "entries": { … } }.',
    )
  if (containsPrototypeKey(read.value))
    return refuse(
      'language.wrong',
      'A field has a name that only programs use: __proto__, constructor, prototype, toString ' +
        'or valueOf. Please take it out.',
    )
  const { without, ...own } = read.value
  const laid: Record<string, unknown> = { ...shipped }
  for (const [field, value] of Object.entries(own)) {
    const below = laid[field]
    laid[field] =
      isRecord(below) && isRecord(value)
        ? { ...below, ...value }
        : Array.isArray(below) && Array.isArray(value)
          ? [...asList(below), ...asList(value)]
          : value
  }
  const left = leaveOut(laid, without)
  return left.ok ? wordListOf(left.value) : left
}

function leaveOut(
  laid: Record<string, unknown>,
  without: unknown,
): Result<Record<string, unknown>> {
  const names = without === undefined ? [] : Array.isArray(without) ? asList(without) : [without]
  const entries = isRecord(laid.entries) ? laid.entries : {}
  const acronyms = isRecord(laid.acronyms) ? laid.acronyms : {}
  const known = Array.isArray(laid.knownToAll) ? asList(laid.knownToAll) : []
  const isThere = (name: unknown) =>
    (typeof name === 'string' && (Object.hasOwn(entries, name) || Object.hasOwn(acronyms, name))) ||
    known.includes(name)
  const unknown = names.filter((name) => !isThere(name))
  if (unknown.length > 0)
    return refuse(
      'language.wrong',
      `without: names ${unknown.map((one) => JSON.stringify(one)).join(', ')}, ` +
        'which is not in the list.',
    )
  const rest = (all: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)))
  const knownToAll = Array.isArray(laid.knownToAll)
    ? known.filter((name) => !names.includes(name))
    : laid.knownToAll
  return ok({
    ...laid,
    // What is not a list of names stays as it is, for the schema to refuse.
    ...(isRecord(laid.entries) ? { entries: rest(entries) } : {}),
    ...(isRecord(laid.acronyms) ? { acronyms: rest(acronyms) } : {}),
    knownToAll,
  })
}

const asList = (list: readonly unknown[]): readonly unknown[] => list

/** Takes a whole file; refuses with a line for everything that is wrong with it. */
function wordListOf(file: unknown): Result<WordList> {
  const read = wordListFile.safeParse(file)
  if (!read.success) return wrong(read.error.issues.map(sayIssue))
  const problems: string[] = []
  const groups: Groups = new Map(Object.entries(read.data.groups))
  const phraseOf =
    (where: string) =>
    (written: string): Phrase[] => {
      const phrase = readPhrase(written, groups)
      if (!phrase.ok) problems.push(`${where}: ${phrase.refusal.words}`)
      return phrase.ok ? [phrase.value] : []
    }
  const entries = Object.entries(read.data.entries).map(([id, entry]) => {
    const look = (field: 'say' | 'onlyIn' | 'notIn') =>
      entry[field].flatMap(phraseOf(`entries.${id}.${field}`))
    const source = entry.source.map((key) => read.data.sources[key] ?? key).join('; ')
    const whole: WordEntry = {
      ...entry,
      id,
      say: look('say'),
      onlyIn: look('onlyIn'),
      notIn: look('notIn'),
      source,
    }
    problems.push(...entryProblems(whole, entry.source, read.data.sources))
    return whole
  })
  const alsoHarm = read.data.alsoHarm.flatMap(phraseOf('alsoHarm'))
  if (problems.length > 0) return wrong(problems)
  const acronyms = Object.entries(read.data.acronyms).map(([short, words]) => ({ short, words }))
  const source = (key: string) => read.data.sources[key] ?? key
  return ok(
    wordList({
      entries,
      acronyms,
      alsoHarm,
      knownToAll: read.data.knownToAll,
      most: read.data.most,
      sources: { acronyms: source('P26'), length: source('ours') },
    }),
  )
}

/**
 * What a list may not do: replace words that name harm, or name a document that it does not list.
 */
function entryProblems(
  { id, kind, say, namesHarm }: WordEntry,
  sources: readonly string[],
  known: WordListFile['sources'],
): string[] {
  return [
    ...sources
      .filter((key) => !Object.hasOwn(known, key))
      .map((key) => `entries.${id}.source: names ‘${key}’, which is not among the sources.`),
    ...(namesHarm && kind !== 'question'
      ? [
          `entries.${id}.kind: must be "question", because ` +
            'the words name harm and are never replaced.',
        ]
      : []),
    ...(!namesHarm && say.some(mayNameHarm)
      ? [
          `entries.${id}.namesHarm: must be true, with kind "question": a phrase of ‘say’ may ` +
            'name harm, which is never replaced.',
        ]
      : []),
  ]
}

function sayIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join('.') || '(the file)'
  if (issue.code === 'unrecognized_keys')
    return `${where}: has a setting that I do not know: ${issue.keys.join(', ')}.`
  return (
    `${where}: must be ` +
    `${issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message}.`
  )
}

const wrong = (lines: readonly string[]): Result<never> =>
  refuse(
    'language.wrong',
    `This word list has ${lines.length === 1 ? 'one thing' : `${lines.length} things`} to put ` +
      `right:\n${lines.join('\n')}`,
  )

function readJson(path: string): Result<unknown> {
  let written: string
  try {
    written = readFileSync(path, 'utf8')
  } catch {
    return refuse(
      'language.unreadable',
      `I cannot read the file ${path}. Check its name and that I may open it.`,
    )
  }
  try {
    return ok(JSON.parse(written))
  } catch (problem) {
    return refuse(
      'language.not-json',
      `The file ${path} is not JSON: ` +
        `${problem instanceof Error ? problem.message : 'it cannot be read'}.`,
    )
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shippedRead = wordListOf(shipped)
if (!shippedRead.ok) throw new Error(shippedRead.refusal.words)
const shippedList = shippedRead.value
