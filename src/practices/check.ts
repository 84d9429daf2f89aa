// Checks a whole practice file and turns it into a Practice. Lists everything that is wrong, in
// words.
import type { z } from 'zod'

import { isIdText, type RuleId, ruleId } from '../domain/ids.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Practice, Rule } from '../domain/rules/practice.ts'
import { isRecord, type Problem } from './layers.ts'
import { type PracticeFile, practiceFile, ruleFile } from './schema.ts'

/**
 * Takes a file that is already laid over what it extends; refuses with everything that is wrong
 * with it.
 */
export function practiceOf(file: unknown): Result<Practice, readonly Problem[]> {
  const read = practiceFile.safeParse(file, { reportInput: true })
  // Rules that can be read are compared even where others cannot, so that nobody puts things right
  // in two rounds.
  const rules = readableRules(file, 'rules')
  const problems = [
    ...(read.success ? [] : inOneLineEach(read.error.issues.flatMap(problemsOf))),
    ...missingRules(file),
    ...twoForOne(rules),
    ...[...rules, ...readableRules(file, 'selectable')].flatMap(nonsense),
  ]
  return read.success && problems.length === 0
    ? ok(assemble(read.data))
    : { ok: false, refusal: problems }
}

function readableRules(file: unknown, list: 'rules' | 'selectable'): Rule[] {
  const found = isRecord(file) ? file[list] : undefined
  return Object.entries(isRecord(found) ? found : {}).flatMap(([id, rule]) => {
    const read = ruleFile.safeParse(rule)
    return read.success && isIdText(id) ? [{ ...read.data, id: ruleId(id) }] : []
  })
}

function assemble({ rules, selectable, ladders, ...rest }: PracticeFile): Practice {
  return {
    ...rest,
    rules: withIds(rules),
    selectable: withIds(selectable),
    ladders: new Map(Object.entries(ladders)),
  }
}

const withIds = (rules: PracticeFile['rules']): ReadonlyMap<RuleId, Rule> =>
  new Map(Object.entries(rules).map(([id, rule]) => [ruleId(id), { ...rule, id: ruleId(id) }]))

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map(String).join('.') || '(the file)'
  if (issue.code === 'unrecognized_keys') {
    const right = 'spelt as in the shipped practices, or left out'
    return issue.keys.map((key) => ({
      path: [...issue.path, key].map(String).join('.'),
      wrong: 'is not a setting that I know',
      right,
    }))
  }
  if (issue.code === 'invalid_key')
    return [{ path, wrong: 'is not an id', right: 'a short id of letters and digits, such as T04' }]
  return [
    {
      path,
      wrong: issue.input === undefined ? 'is missing' : `is ${shown(issue.input)}`,
      right: issue.message,
    },
  ]
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'not JSON'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** A new rule that lacks nearly everything is one thing to put right, not twelve. */
function inOneLineEach(problems: readonly Problem[]): Problem[] {
  const missing = new Map<string, string[]>()
  for (const { path, wrong } of problems) {
    const [, rule, field] =
      wrong === 'is missing' ? (/^(rules\.[^.]+)\.([^.]+)$/.exec(path) ?? []) : []
    if (rule !== undefined && field !== undefined)
      missing.set(rule, [...(missing.get(rule) ?? []), field])
  }
  const others = problems.filter(
    ({ path, wrong }) => wrong !== 'is missing' || !missing.has(path.replace(/\.[^.]+$/, '')),
  )
  const whole = [...missing].map(([path, fields]) => ({
    path,
    wrong: `lacks ${fields.join(', ')}, and the practice below has no such rule to take them from`,
    right: 'a whole rule: copy one from a shipped practice and change it',
  }))
  return [...others, ...whole]
}

/** Every invitation needs a reply date, so this rule can be changed but not left out. */
function missingRules(file: unknown): Problem[] {
  const rules = isRecord(file) ? file.rules : undefined
  if (!isRecord(rules) || Object.hasOwn(rules, 'T23')) return []
  return [
    {
      path: 'rules.T23',
      wrong: 'is left out',
      right: 'there: it is the date by which an invitation is answered',
    },
  ]
}

function twoForOne(rules: readonly Rule[]): Problem[] {
  return rules.flatMap((rule, index) =>
    rules.slice(index + 1).flatMap((otherRule) => {
      const kinds = rule.kinds.filter((kind) => otherRule.kinds.includes(kind))
      if (rule.purpose !== otherRule.purpose || kinds.length === 0) return []
      const wrong =
        `says when to ${rule.purpose.replaceAll('-', ' ')} ` +
        `(${kinds.join(', ')}), and so does ${rule.id}`
      return [
        {
          path: `rules.${otherRule.id}`,
          wrong,
          right:
            `the only one: leave ${rule.id} or ` +
            `${otherRule.id} out, or give them different kinds`,
        },
      ]
    }),
  )
}

function nonsense(rule: Rule): Problem[] {
  const path = `rules.${rule.id}`
  const problems: Problem[] = []
  const add = (field: string, wrong: string, right: string) =>
    problems.push({ path: `${path}.${field}`, wrong, right })
  const coreGroupAhead =
    rule.anchor === 'core-group' && rule.kinds.every((kind) => kind === 'core-group')
  if (rule.direction === 'before' && rule.anchor !== 'conference' && !coreGroupAhead) {
    add(
      'direction',
      `counts back from the ${rule.anchor.replaceAll('-', ' ')}`,
      '"after": only a conference is planned ahead, and a core group for its own kind of meeting',
    )
  }
  if (rule.bareDays && rule.unit !== 'days')
    add('bareDays', `is true, but the unit is ${rule.unit}`, 'false, or the unit "days"')
  if (rule.readAs !== undefined && !rule.bareDays) {
    add('readAs', 'chooses a reading of a number that has only one', 'left out, or bareDays true')
  }
  return problems
}
