// Reads a practice: one of those that come with the product, or a council's own file laid over one
// of them.
import { readFileSync } from 'node:fs'

import { type PracticeId, practiceId } from '../domain/ids.ts'
import { containsPrototypeKey } from '../domain/prototype-keys.ts'
import { ok, type Refusal, refuse, type Result } from '../domain/result.ts'
import type { Practice } from '../domain/rules/practice.ts'
import { practiceOf } from './check.ts'
import dorset from './dorset.json' with { type: 'json' }
import dudley from './dudley.json' with { type: 'json' }
import {
  changedLadders,
  changedRules,
  isRecord,
  layer,
  type Layers,
  type Problem,
} from './layers.ts'
import portsmouth from './portsmouth.json' with { type: 'json' }
import statutory from './statutory.json' with { type: 'json' }
import towerHamlets from './tower-hamlets.json' with { type: 'json' }

export type { Problem } from './layers.ts'

/** Everything that is wrong with a file; `words` holds all of it, a line for each. */
export type PracticeRefusal = Refusal & { readonly problems: readonly Problem[] }

const statutoryFile: Layers = layer({ ...statutory }, {}).file
/** Each shipped practice as one whole file: what a council's own file is laid over. */
const wholeFiles: ReadonlyMap<string, Layers> = new Map([
  ['statutory', statutoryFile],
  ...[portsmouth, towerHamlets, dorset, dudley].map((file): [string, Layers] => [
    file.id,
    layer(statutoryFile, { ...file }).file,
  ]),
])

const shipped: ReadonlyMap<PracticeId, Practice> = new Map(
  [...wholeFiles].map(([id, file]) => {
    const read = practiceOf(file)
    if (!read.ok)
      throw new Error(
        `The practice '${id}' that comes with the product is ` +
          `not right:\n${read.refusal.map(sayProblem).join('\n')}`,
      )
    return [practiceId(id), read.value]
  }),
)

/** The national default and the four councils' practices, by id. */
export const shippedPractices = (): ReadonlyMap<PracticeId, Practice> => shipped

/**
 * One of the shipped practices; refuses an unknown name (`practice.unknown`) with the names there
 * are.
 */
export function findPractice(name: string): Result<Practice> {
  const found = [...shipped.values()].find((practice) => practice.id === name)
  if (found !== undefined) return ok(found)
  return refuse(
    'practice.unknown',
    `I know no practice called ‘${name}’. Choose one of: ${[...shipped.keys()].join(', ')}; or ` +
      'give a council’s own file.',
  )
}

/**
 * A council's own practice. Takes the path of a JSON file, or JSON that was parsed already. It
 * names the shipped practice that it extends and holds only what is different; `without` lists
 * rules to leave out, `select` rules to choose from those offered. Refuses with every problem at
 * once.
 */
export function loadPractice(source: unknown): Result<Practice, PracticeRefusal> {
  const read = typeof source === 'string' ? readJson(source) : ok(source)
  if (!read.ok) {
    const problem: Problem = { path: '(the file)', wrong: read.refusal.words, right: 'a JSON file' }
    return { ok: false, refusal: { ...read.refusal, problems: [problem] } }
  }
  if (!isRecord(read.value)) {
    return refused([
      {
        path: '(the file)',
        wrong: 'is not an object',
        right: '{ "id": …, "name": …, "extends": …, … }',
      },
    ])
  }
  if (containsPrototypeKey(read.value))
    return refused([
      {
        path: '(the file)',
        wrong: 'has a field with a name that only programs use',
        right: 'no __proto__, constructor, prototype, toString or valueOf',
      },
    ])
  const { extends: base } = read.value
  const under = typeof base === 'string' ? wholeFiles.get(base) : undefined
  if (under === undefined) {
    // Without its base nearly everything would seem to be missing, so the rest is checked as if it
    // extended the default.
    const wrong = base === undefined ? 'is missing' : `is ${JSON.stringify(base)}`
    return refused([
      { path: 'extends', wrong, right: `one of: ${[...wholeFiles.keys()].join(', ')}` },
      ...problemsOver(statutoryFile, read.value),
    ])
  }
  const problems = problemsOver(under, read.value)
  if (problems.length > 0) return refused(problems)
  const practice = practiceOf(layer(under, read.value).file)
  return practice.ok ? practice : refused(practice.refusal)
}

function problemsOver(under: Layers, over: Layers): Problem[] {
  const laid = layer(under, over)
  const practice = practiceOf(laid.file)
  // A number that was changed under another document's name would look as if that document had said
  // it.
  return [
    ...ownName(over),
    ...laid.problems,
    ...(practice.ok ? [] : practice.refusal),
    ...changedRules(under, over),
    ...changedLadders(under, over),
  ]
}

const ownName = (over: Layers): Problem[] => {
  const missing = ['id', 'name'].filter((field) => over[field] === undefined)
  return missing.map((path) => ({
    path,
    wrong: 'is missing',
    right: path === 'id' ? 'a short name, such as tower-hamlets' : 'the council’s name',
  }))
}

function readJson(path: string): Result<unknown> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    if (wholeFiles.has(path))
      return refuse(
        'practice.shipped',
        'it ships with the program and needs no file. Leave it out.',
      )
    return refuse(
      'practice.unreadable',
      `I cannot read the file ${path}. Check its name and that I may open it.`,
    )
  }
  try {
    return ok(JSON.parse(text))
  } catch (problem) {
    return refuse(
      'practice.not-json',
      `The file ${path} is not JSON: ` +
        `${problem instanceof Error ? problem.message : 'it cannot be read'}.`,
    )
  }
}

function sayProblem({ path, wrong, right }: Problem): string {
  return `${path}: ${wrong}. It must be ${right}.`
}

const refused = (problems: readonly Problem[]): Result<never, PracticeRefusal> => ({
  ok: false,
  refusal: {
    code: 'practice.wrong',
    words:
      'This practice’s file has ' +
      `${problems.length === 1 ? 'one thing' : `${problems.length} things`} to put ` +
      `right:\n${problems.map(sayProblem).join('\n')}`,
    problems,
  },
})
