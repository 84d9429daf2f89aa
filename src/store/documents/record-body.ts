// What every driver accepts, so that a document which one engine keeps is kept unchanged by each of
// them. A mistake here is the program's own, never a user's: it throws TypeError, naming the field
// and never its content.
import { type Doc, maxIds, maxOps, type Op } from '../../ports/store.ts'

const maxLevels = 1000
const maxPage = 1000
/** Cosmos DB's greatest ttl, in seconds: 68 years. */
const maxTtl = 2_147_483_647

/**
 * Takes a body and returns the JSON text that reads back as the same value (minus zero alone
 * becomes zero). Refuses what JSON would drop or change without a word: undefined, functions, NaN,
 * dates, maps, holes in arrays, circles; and more than 1,000 levels of nesting.
 */
export function bodyText(body: unknown): string {
  const problem = problemIn(body, 1)
  if (problem !== undefined)
    throw new TypeError(
      problem.path === undefined ? problem.says : `body${problem.path} is ${problem.says}`,
    )
  return JSON.stringify(body)
}

/** Where in the body, when that helps, and what is wrong there. */
type Problem = { readonly path?: string; readonly says: string }

/** The path is put together on the way back from a problem: a body that is well has none. */
function problemIn(value: unknown, level: number): Problem | undefined {
  if (level > maxLevels)
    return { says: `The body is nested deeper than ${maxLevels} levels, or in a circle` }
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return undefined
    case 'number':
      return Number.isFinite(value)
        ? undefined
        : { path: '', says: `${value}: JSON cannot hold it` }
    case 'object':
      if (value === null) return undefined
      if (Array.isArray(value)) {
        // By index, because forEach would step over a hole, which JSON turns into null.
        for (let at = 0; at < value.length; at += 1) {
          const inner = problemIn(value[at], level + 1)
          if (inner !== undefined) return under(`[${at}]`, inner)
        }
        return undefined
      }
      if (!isPlain(value)) return { path: '', says: 'not a plain object: JSON cannot hold it' }
      for (const [name, one] of Object.entries(value)) {
        const inner = problemIn(one, level + 1)
        if (inner !== undefined) return under(`.${name}`, inner)
      }
      return undefined
    case 'undefined':
    case 'function':
    case 'symbol':
    case 'bigint':
      return {
        path: '',
        says:
          `${typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`}: ` +
          'JSON cannot hold it',
      }
  }
}

const under = (name: string, { path, says }: Problem): Problem =>
  path === undefined ? { says } : { path: `${name}${path}`, says }

function isPlain(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value)
  return (
    (parent === Object.prototype || parent === null) &&
    Object.getOwnPropertySymbols(value).length === 0
  )
}

/**
 * Throws TypeError on no operations, more than 100, another partition's document, or an envelope
 * that no engine could keep.
 */
export function checkCommit(pk: string, ops: readonly Op[]): void {
  if (ops.length === 0) throw new TypeError('A commit needs at least one operation')
  if (ops.length > maxOps)
    throw new TypeError(`A commit holds at most ${maxOps} operations, not ${ops.length}`)
  for (const op of ops) {
    if (op.op === 'delete') continue
    if (op.doc.pk !== pk)
      throw new TypeError('A commit writes to one partition: a document has another pk')
    checkEnvelope(op.doc)
  }
}

function checkEnvelope(doc: Doc): void {
  if (doc.pk === '' || doc.id === '') throw new TypeError('A document needs a pk and an id')
  const { pk, id, type, nextAt = '', on = '', people = [] } = doc
  for (const [name, text] of Object.entries({ pk, id, type, nextAt, on })) checkKey(name, text)
  for (const person of people) checkKey('people', person)
  if (doc.ttl !== undefined && (!Number.isInteger(doc.ttl) || doc.ttl < 1 || doc.ttl > maxTtl)) {
    throw new TypeError(`ttl is a whole number of seconds from 1 to ${maxTtl}`)
  }
}

/**
 * Half a surrogate pair would be stored as another character, so that two different ids could
 * become one.
 */
function checkKey(name: string, text: string): void {
  if (!text.isWellFormed() || text.includes('\0'))
    throw new TypeError(`${name} holds half a character or a null byte`)
}

/**
 * Takes the asked-for page size, 100 when none is asked for; refuses anything but a whole number
 * from 1 to 1,000.
 */
export function pageSize(limit = 100): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxPage)
    throw new TypeError(`limit is a whole number from 1 to ${maxPage}`)
  return limit
}

/** Takes the ids that a list names; refuses more than 100. */
export function namedIds(ids: readonly string[]): string[] {
  if (ids.length > maxIds)
    throw new TypeError(`A list names at most ${maxIds} documents, not ${ids.length}`)
  return [...ids]
}
