// What one tap changes in the draft: the fields of the card, a thought's better words, the annex.
import type { Instant } from '../../../domain/ids.ts'
import {
  bringBack,
  merge,
  type MergeResult,
  type TypedField,
} from '../../../domain/report/merging.ts'
import { type ReportStep, shortAsks, stepNamed, wayOf } from '../../../domain/report/steps.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import type { Paper } from '../../../domain/state/paper.ts'
import { annexDraftId, childFields, familyFields } from '../../../domain/state/report-words.ts'
import { commit, type Decision, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { annexIn } from './fields.ts'
import { type ReportRef } from './press.ts'
import { stepsOf } from './report-step-card.ts'
import { withGentleWords } from './wording.ts'
import { keptDraft, tick, type Workspace } from './workspace.ts'

export const shortStep: ReportStep = { id: 'short', title: '', kind: 'fields', asks: shortAsks }

export type Navigation = {
  readonly to: number | string
  readonly words?: 'use' | 'keep' | 'bring-back'
  readonly notice?: string
}

export function nextStep(workspace: Workspace, step: string, to: number | string): string {
  if (typeof to === 'string') return to === '' ? workspace.draft.step : to
  if (step === 'short' || to === 0) return step
  const steps = stepsOf(workspace)
  const way = wayOf(steps, stepNamed(steps, step).step)
  const { number } = stepNamed(way, step)
  return way[Math.min(Math.max(number - 1 + to, 0), way.length - 1)]?.id ?? 'read-over'
}

type DraftEdit = {
  readonly ref: ReportRef
  readonly typed: readonly TypedField[]
  readonly data: unknown
  readonly navigation: Navigation
  readonly context: RequestContext
}

export function editDraft(
  workspace: Workspace,
  { ref, typed, data, navigation, context }: DraftEdit,
): Decision<MergeResult> {
  const at = tick(workspace)
  const merged = merge(workspace.draft.entries, typed, {
    drawn: ref.seen ?? workspace.draft.at,
    at,
  })
  const { entries, kept } = applyWording(workspace, merged, { ref, navigation, context, at })
  const annex = annexChange(workspace, data, { seen: ref.seen, at })
  const step =
    navigation.to === 'away'
      ? ref.step === ''
        ? workspace.draft.step
        : ref.step
      : nextStep(workspace, ref.step, navigation.to)
  const isSame =
    entries === workspace.draft.entries && kept === workspace.draft.kept && annex.length === 0
  // Looking keeps nothing: a draft begins with the first word.
  if (isSame && (!workspace.isKept || step === workspace.draft.step)) return unchanged(merged)
  const draft = keptDraft(workspace, entries, { step, at, kept })
  return commit({ family: workspace.family, audit: [], papers: [draft, ...annex] }, merged)
}

/** What the buttons of a suggestion, and 'Bring the other words back', do to the draft. */
function applyWording(
  workspace: Workspace,
  merged: MergeResult,
  {
    ref,
    navigation,
    context,
    at,
  }: Pick<DraftEdit, 'ref' | 'navigation' | 'context'> & { readonly at: Instant },
) {
  const { entries } = merged
  const { kept } = workspace.draft
  if (navigation.words === 'keep')
    return {
      entries,
      kept: ref.entry === '' || kept.includes(ref.entry) ? kept : [...kept, ref.entry],
    }
  if (navigation.words === 'bring-back') {
    const [name = '', child] = ref.entry.split(/:(.*)/s)
    const field = [...familyFields, ...childFields].find((known) => known === name)
    const whose = childrenOf(workspace).find(({ id }) => id === child)?.id
    return {
      kept,
      entries:
        field === undefined
          ? entries
          : bringBack(entries, { field, ...(whose === undefined ? {} : { child: whose }) }, at),
    }
  }
  if (navigation.words !== 'use') return { entries, kept }
  const better = withGentleWords(entries, [shortStep, ...stepsOf(workspace)], {
    entry: ref.entry,
    list: context.deps.wordList,
  })
  return {
    kept,
    entries: better === undefined ? entries : merge(entries, [better], { drawn: at, at }).entries,
  }
}

/**
 * The annex is a paper of its own. If another device wrote in it since, both texts are kept, one
 * below the other.
 */
function annexChange(
  workspace: Workspace,
  data: unknown,
  { seen, at }: { readonly seen: Instant | undefined; readonly at: Instant },
): Paper[] {
  const typed = annexIn(data)
  const stands = { words: workspace.annex?.words ?? '', why: workspace.annex?.why ?? '' }
  if (typed === undefined || (typed.words === stands.words && typed.why === stands.why)) return []
  const isNewer = workspace.annex !== undefined && seen !== undefined && workspace.annex.at > seen
  const both = (before: string, now: string) => (isNewer ? oneBelowTheOther(before, now) : now)
  const words = both(stands.words, typed.words)
  const why = both(stands.why, typed.why)
  if (words === stands.words && why === stands.why) return []
  const { conference, invitation, person, annex } = workspace
  return [
    {
      kind: 'report-annex-draft',
      // A draft from before stays where it is, so that there is never a second one.
      id:
        annex?.kind === 'report-annex-draft'
          ? annex.id
          : annexDraftId({ meeting: conference.id, invitation: invitation.id }, person.id),
      meeting: conference.id,
      invitation: invitation.id,
      words,
      why,
      by: person.id,
      at,
    },
  ]
}

function oneBelowTheOther(before: string, now: string): string {
  if (now.includes(before)) return now
  return before.includes(now) ? before : `${before}\n${now}`
}
