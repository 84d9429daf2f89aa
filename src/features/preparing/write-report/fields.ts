// The fields of a report on a card, and what comes back from them.
import { z } from 'zod'

import { sayDay } from '../../../domain/dates/dates.ts'
import type { WordList } from '../../../domain/language/language.ts'
import { withoutUnseen } from '../../../domain/language/unseen.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import type { TypedField } from '../../../domain/report/merging.ts'
import { askFor, prompts } from '../../../domain/report/prompts.ts'
import { clearViewTitles } from '../../../domain/report/reading.ts'
import type { AskedField } from '../../../domain/report/steps.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { clearViewOf, clearViews, type ReportField } from '../../../domain/state/report-words.ts'
import { typedWithin } from '../../kernel/card-fields.ts'
import { sayLength } from './wording.ts'
import type { Workspace } from './workspace.ts'

export type FieldData = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly hint: string
  readonly from: string
  readonly hasFrom: boolean
  readonly isText: boolean
  readonly isLine: boolean
  readonly isChoice: boolean
  /** Behind ‘Add more’ on its step. */
  readonly isExtra: boolean
  readonly choices: readonly CardData[]
  readonly long: string
  readonly hasLong: boolean
}

/** 'strengths', 'impact:child-a': the name of an input. */
const inputId = ({ field, child }: AskedField): string =>
  child === undefined ? field : `${field}:${child}`

const lines = new Set<ReportField>(['child-views-how', 'child-views-when', 'child-views-by'])
const extras = new Set<ReportField>([
  'worries-thought',
  'worries-heard',
  'child-views-how',
  'child-views-when',
  'child-views-by',
])
const choices: readonly CardData[] = clearViews.map((view) => ({
  title: clearViewTitles[view],
  value: view,
}))

export function fieldsOf(
  workspace: Workspace,
  asks: readonly AskedField[],
  { list, unkept = [] }: { readonly list: WordList; readonly unkept?: readonly TypedField[] },
): FieldData[] {
  return asks.map((asked): FieldData => {
    const stands = workspace.draft.entries.find(
      (entry) => entry.field === asked.field && entry.child === asked.child,
    )
    const value =
      unkept.find((typed) => typed.field === asked.field && typed.child === asked.child)?.words ??
      stands?.words ??
      ''
    const child = childrenOf(workspace).find((child) => child.id === asked.child)?.label
    const { ask, hint } = prompts[asked.field]
    const long = sayLength(value, list)
    const isChoice = asked.field === 'view'
    const isLine = lines.has(asked.field)
    return {
      id: inputId(asked),
      label: askFor(ask, child),
      hint: askFor(hint, child),
      value,
      isChoice,
      isLine,
      isText: !isChoice && !isLine,
      isExtra: extras.has(asked.field),
      choices: isChoice ? choices : [],
      from:
        stands?.from === undefined
          ? ''
          : `From your last report, ${sayDay(stands.from)}: still true?`,
      hasFrom: stands?.from !== undefined,
      long,
      hasLong: long !== '',
    }
  })
}

const forAllChildren = 'view-of-all'

/** The short form asks for one clear view that applies to every child. */
export function askedOnce(workspace: Workspace, { list }: { readonly list: WordList }): FieldData {
  const { children } = workspace.family
  const [first] = children
  const views = new Set(children.map(({ id }) => clearViewOf(workspace.draft.entries, id) ?? ''))
  const [base] = fieldsOf(
    workspace,
    [{ field: 'view', ...(first === undefined ? {} : { child: first.id }) }],
    { list },
  )
  if (base === undefined) throw new Error('A family without a field')
  return {
    ...base,
    id: forAllChildren,
    label:
      children.length === 1
        ? base.label
        : `Your clear view for ${children.map(({ label }) => label).join(', ')}`,
    value: views.size === 1 ? ([...views][0] ?? '') : '',
  }
}

const longest = 20_000
const text = z.string().max(longest).transform(withoutUnseen)
const inputs = z.record(z.string(), z.unknown())

/**
 * What a card sent of the fields that it asked for, trimmed; 'too-long' when a field is longer than
 * any report's.
 */
export function typedIn(
  data: unknown,
  asks: readonly AskedField[],
  children: Workspace['family']['children'],
): readonly TypedField[] | 'too-long' {
  const sent = inputs.catch({}).parse(data)
  const typed: TypedField[] = []
  const isView = (words: string) =>
    words === '' || clearViews.some((clearView) => clearView === words)
  for (const asked of asks) {
    const value = sent[inputId(asked)]
    if (value === undefined) continue
    const read = text.safeParse(value)
    if (!read.success) return 'too-long'
    const words = read.data.trim()
    if (asked.field !== 'view' || isView(words)) typed.push({ ...asked, words })
  }
  const all = sent[forAllChildren]
  if (typeof all === 'string' && all !== '' && isView(all))
    typed.push(...children.map(({ id }): TypedField => ({ field: 'view', child: id, words: all })))
  return typed
}

/** The annex's two fields; undefined if the card had none. */
export const annexIn = (
  data: unknown,
): { readonly words: string; readonly why: string } | undefined => {
  const read = z
    .object({ annex: z.string().pipe(typedWithin(longest)), 'annex-why': typedWithin(longest) })
    .safeParse(data)
  return read.success ? { words: read.data.annex, why: read.data['annex-why'] } : undefined
}
