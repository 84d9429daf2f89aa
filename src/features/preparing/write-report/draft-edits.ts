// What one tap changes in the draft: the fields of the card, a thought's better words, the annex.
import type { Instant } from '../../../domain/ids.ts'
import {
  bringBack,
  merge,
  type MergeResult,
  type TypedField,
} from '../../../domain/report/merging.ts'
import { type ReportStep, shortAsks, stepNamed } from '../../../domain/report/steps.ts'
import type { Paper } from '../../../domain/state/paper.ts'
import { annexDraftId, childFields, familyFields } from '../../../domain/state/report-words.ts'
import { commit, type Decision, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stepsOf } from './card-data.ts'
import { annexIn } from './fields.ts'
import { type Desk, keptDraft, tick } from './report-draft.ts'
import { type ReportRef } from './report-press.ts'
import { withGentleWords } from './wording.ts'

export const shortStep: ReportStep = { id: 'short', title: '', kind: 'fields', asks: shortAsks }

export type Going = {
  readonly to: number | string
  readonly words?: 'use' | 'keep' | 'bring-back'
  readonly notice?: string
}

export function goal(desk: Desk, step: string, to: number | string): string {
  if (typeof to === 'string') return to === '' ? desk.draft.step : to
  if (step === 'short' || to === 0) return step
  const steps = stepsOf(desk)
  const { number } = stepNamed(steps, step)
  return steps[Math.min(Math.max(number - 1 + to, 0), steps.length - 1)]?.id ?? 'read-over'
}

type Keeping = {
  readonly ref: ReportRef
  readonly typed: readonly TypedField[]
  readonly data: unknown
  readonly going: Going
  readonly context: RequestContext
}

export function keeping(
  desk: Desk,
  { ref, typed, data, going, context }: Keeping,
): Decision<MergeResult> {
  const at = tick(desk)
  const merged = merge(desk.draft.entries, typed, { drawn: ref.seen ?? desk.draft.at, at })
  const { entries, kept } = worded(desk, merged, { ref, going, context, at })
  const annex = annexChange(desk, data, { seen: ref.seen, at })
  const step =
    going.to === 'away'
      ? ref.step === ''
        ? desk.draft.step
        : ref.step
      : goal(desk, ref.step, going.to)
  const isSame = entries === desk.draft.entries && kept === desk.draft.kept && annex.length === 0
  // Looking alone keeps nothing: a draft begins with the first word.
  if (isSame && (!desk.isKept || step === desk.draft.step)) return unchanged(merged)
  const draft = keptDraft(desk, entries, { step, at, kept })
  return commit({ family: desk.family, audit: [], papers: [draft, ...annex] }, merged)
}

/** What a thought's buttons, or 'bring the other words back', do to the draft. */
function worded(
  desk: Desk,
  merged: MergeResult,
  {
    ref,
    going,
    context,
    at,
  }: Pick<Keeping, 'ref' | 'going' | 'context'> & { readonly at: Instant },
) {
  const { entries } = merged
  const { kept } = desk.draft
  if (going.words === 'keep')
    return {
      entries,
      kept: ref.entry === '' || kept.includes(ref.entry) ? kept : [...kept, ref.entry],
    }
  if (going.words === 'bring-back') {
    const [name = '', child] = ref.entry.split(/:(.*)/s)
    const field = [...familyFields, ...childFields].find((one) => one === name)
    const whose = desk.family.children.find((one) => one.id === child)?.id
    return {
      kept,
      entries:
        field === undefined
          ? entries
          : bringBack(entries, { field, ...(whose === undefined ? {} : { child: whose }) }, at),
    }
  }
  if (going.words !== 'use') return { entries, kept }
  const better = withGentleWords(entries, [shortStep, ...stepsOf(desk)], {
    entry: ref.entry,
    list: context.deps.wordList,
  })
  return {
    kept,
    entries: better === undefined ? entries : merge(entries, [better], { drawn: at, at }).entries,
  }
}

/** The annex is a paper of its own. Where another device wrote in it since, both stand, one below the other. */
function annexChange(
  desk: Desk,
  data: unknown,
  { seen, at }: { readonly seen: Instant | undefined; readonly at: Instant },
): Paper[] {
  const typed = annexIn(data)
  const stands = { words: desk.annex?.words ?? '', why: desk.annex?.why ?? '' }
  if (typed === undefined || (typed.words === stands.words && typed.why === stands.why)) return []
  const isNewer = desk.annex !== undefined && seen !== undefined && desk.annex.at > seen
  const both = (one: string, other: string) =>
    !isNewer || one === '' || other.includes(one)
      ? other
      : other === '' || one.includes(other)
        ? one
        : `${one}\n${other}`
  const words = both(stands.words, typed.words)
  const why = both(stands.why, typed.why)
  if (words === stands.words && why === stands.why) return []
  const { conference, invitation, person } = desk
  return [
    {
      kind: 'report-annex-draft',
      id: annexDraftId({ meeting: conference.id, invitation: invitation.id }),
      meeting: conference.id,
      invitation: invitation.id,
      words,
      why,
      by: person.id,
      at,
    },
  ]
}
