// What a corrected file changes, what of it cannot be taken over, and the sources with the rest written back.
import { holesOf, type Literal, literalsOf } from './literals.ts'
import { type Saying, sayingsIn } from './sayings.ts'

export type Correction = { readonly saying: Saying; readonly to: string }
export type Refused = { readonly id: string; readonly why: string }
export type Corrections = {
  readonly wanted: readonly Correction[]
  readonly refused: readonly Refused[]
  /** Sayings that the file leaves out: they stay. */ readonly leftOut: number
}

/** Compares a corrected file with the sources as they are now. */
export function corrections(
  sources: ReadonlyMap<string, string>,
  corrected: ReadonlyMap<string, string>,
): Corrections {
  const sayings = new Map(
    [...sources]
      .flatMap(([path, text]) => sayingsIn(path, text))
      .map((saying) => [saying.id, saying]),
  )
  const wanted: Correction[] = []
  const refused: Refused[] = []
  for (const [id, to] of corrected) {
    const saying = sayings.get(id)
    if (saying === undefined)
      refused.push({
        id,
        why: `‘${short(to)}’ was written against words that have changed since, or is in no source. Write a new file and correct that.`,
      })
    else if (to !== saying.said) {
      const problem = problemWith(saying.said, to)
      if (problem === undefined) wanted.push({ saying, to })
      else refused.push({ id, why: `‘${short(saying.said)}’ ${problem}` })
    }
  }
  return { wanted, refused, leftOut: [...sayings.keys()].filter((id) => !corrected.has(id)).length }
}

function problemWith(said: string, to: string): string | undefined {
  if (to.trim() === '') return 'would say nothing.'
  const [before, after] = [holesOf(said), holesOf(to)]
  const lost = without(before, after)
  const strange = without(after, before)
  if (lost.length > 0) return `has lost ${lost.join(', ')}.`
  return strange.length > 0 ? `has ${strange.join(', ')}, which nothing fills in.` : undefined
}

/** Those of the first list that the second has not, as often as it has not. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return all.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59)}…`)

/** The files that change, whole. */
export function corrected(
  sources: ReadonlyMap<string, string>,
  wanted: readonly Correction[],
): ReadonlyMap<string, string> {
  const paths = [...new Set(wanted.map(({ saying }) => saying.path))]
  return new Map(
    paths.map((path) => [
      path,
      correctedFile(
        path,
        sources.get(path) ?? '',
        wanted.filter(({ saying }) => saying.path === path),
      ),
    ]),
  )
}

/**
 * From the end of the file to its beginning: what is written does not move what is still to be found, and what stands
 * within a hole is written before the sentence around it, which is then read again.
 */
function correctedFile(path: string, source: string, wanted: readonly Correction[]): string {
  let text = source
  let literals = literalsOf(path, text)
  let last = Infinity
  for (const { saying, to } of wanted.toSorted(
    (correction, otherCorrection) => otherCorrection.saying.start - correction.saying.start,
  )) {
    if ((at(literals, saying)?.end ?? Infinity) > last) literals = literalsOf(path, text)
    const literal = at(literals, saying)
    if (literal === undefined) throw new Error(`There is no string at ${saying.start} in ${path}`)
    text = `${text.slice(0, literal.start)}${literal.rewritten(to)}${text.slice(literal.end)}`
    last = literal.start
  }
  return text
}

const at = (literals: readonly Literal[], { start }: Saying): Literal | undefined =>
  literals.find((literal) => literal.start === start)
