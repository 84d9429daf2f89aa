// Lays a practice's file over the one that it extends: objects field by field, anything else
// replaced.

/** One thing to put right: where it is, what is wrong with it, and what would be right. */
export type Problem = { readonly path: string; readonly wrong: string; readonly right: string }

/** A practice's file as parsed JSON, not yet checked. */
export type Layers = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The upper file over the lower one, with the rules left out and chosen, and what is wrong with
 * those two lists.
 */
export function layer(under: Layers, over: Layers): { file: Layers; problems: Problem[] } {
  const { extends: _base, without, select, ...own } = over
  const { extends: _lower, ...lower } = under
  const whole = merge(lower, own)
  if (!isRecord(whole.rules) || !isRecord(whole.selectable)) return { file: whole, problems: [] }
  const leftOut = ruleList('without', without, isRecord(under.rules) ? under.rules : {})
  const chosen = ruleList('select', select, whole.selectable)
  const kept = Object.entries(whole.rules).filter(([id]) => !leftOut.ids.includes(id))
  const added = Object.entries(whole.selectable).filter(([id]) => chosen.ids.includes(id))
  const offered = Object.entries(whole.selectable).filter(([id]) => !chosen.ids.includes(id))
  return {
    file: {
      ...whole,
      rules: Object.fromEntries([...kept, ...added]),
      selectable: Object.fromEntries(offered),
    },
    problems: [...leftOut.problems, ...chosen.problems],
  }
}

function merge(under: Layers, over: Layers): Layers {
  const merged = Object.entries(over).map(([key, value]): [string, unknown] => {
    const below = Object.hasOwn(under, key) ? under[key] : undefined
    return [key, isRecord(below) && isRecord(value) ? merge(below, value) : value]
  })
  return { ...under, ...Object.fromEntries(merged) }
}

function ruleList(
  path: 'without' | 'select',
  value: unknown,
  from: Layers,
): { ids: string[]; problems: Problem[] } {
  if (value === undefined) return { ids: [], problems: [] }
  const there = Object.keys(from).join(', ')
  const right =
    path === 'without'
      ? `a list of rules of the practice that it extends: ${there}`
      : `a list of rules that may be chosen: ${there}`
  if (!Array.isArray(value))
    return { ids: [], problems: [{ path, wrong: `is ${JSON.stringify(value)}`, right }] }
  const names: unknown[] = value
  const ids = names.filter((id) => typeof id === 'string')
  const unknown = names.filter((id) => typeof id !== 'string' || !Object.hasOwn(from, id))
  return {
    ids,
    problems: unknown.map((id) => ({
      path,
      wrong: `names ${JSON.stringify(id)}, which is not there`,
      right,
    })),
  }
}

const numberFields: readonly string[] = ['n', 'unit', 'direction', 'anchor', 'bareDays']

/** Ladders whose steps were changed while their source still is the lower file's. */
export function changedLadders(under: Layers, over: Layers): Problem[] {
  const lower = isRecord(under.ladders) ? under.ladders : {}
  const upper = isRecord(over.ladders) ? over.ladders : {}
  return Object.entries(upper)
    .filter(
      ([purpose, ladder]) => isRecord(ladder) && isRecord(lower[purpose]) && 'value' in ladder,
    )
    .flatMap(([purpose, ladder]) =>
      ['source', 'tag']
        .filter((field) => isRecord(ladder) && ladder[field] === undefined)
        .map((field) => ({
          path: `ladders.${purpose}.${field}`,
          wrong: 'is still that of the practice below, although the reminders changed',
          right:
            field === 'tag'
              ? 'how sure you are of the days, such as "read"'
              : 'the document in which your days stand',
        })),
    )
}

/**
 * Rules whose number was changed while their source, or how sure we are of it, still is the lower
 * file's.
 */
export function changedRules(under: Layers, over: Layers): Problem[] {
  const lower = isRecord(under.rules) ? under.rules : {}
  const upper = isRecord(over.rules) ? over.rules : {}
  return Object.entries(upper).flatMap(([id, rule]) => {
    const below = lower[id]
    if (!isRecord(rule) || !isRecord(below)) return []
    const changed = numberFields.filter(
      (field) => rule[field] !== undefined && rule[field] !== below[field],
    )
    if (changed.length === 0) return []
    return ['source', 'tags', 'paraphrase']
      .filter((field) => rule[field] === undefined)
      .map((field) => ({
        path: `rules.${id}.${field}`,
        wrong: `is still that of the practice below, although ${changed.join(' and ')} changed`,
        right: newProvenance[field] ?? 'given',
      }))
  })
}

const newProvenance: Readonly<Record<string, string>> = {
  source: 'the document in which your number stands',
  tags: 'how sure you are of the duty and the number, such as { "duty": "read", "number": "read" }',
  paraphrase: 'the rule in a sentence, with your number',
}
