// Writing a report in one card: each tap saves what is in it, and shows the step that was asked
// for.
import type { Instant } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { merge, type MergeResult, type TypedField } from '../../../domain/report/merging.ts'
import {
  type AskedField,
  missingIn,
  type ReportStep,
  shortAsks,
  stepNamed,
} from '../../../domain/report/steps.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { wordsIn } from '../../../domain/state/report-words.ts'
import type { Verb } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { updateNote, updateOpen } from '../../kernel/linked-verbs.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { editDraft, type Navigation, nextStep, shortStep } from './draft-edits.ts'
import { typedIn } from './fields.ts'
import { goneCard } from './part-ended-card.ts'
import { onWorkspace, type ReportPress } from './press.ts'
import { sayMoment, stepsOf, writingOf } from './report-step-card.ts'
import { thoughtSeen } from './step-view.ts'
import { submitReport } from './submitting.ts'
import {
  reportAmend,
  reportBack,
  reportBringBack,
  reportGo,
  reportKeep,
  reportKeepWords,
  reportNext,
  reportReadOwn,
  reportSubmit,
  reportUseWords,
  reportWrite,
} from './verbs.ts'
import { keptCard, opensShort, ownReportCard, reportCard, submittedCard } from './view.ts'
import { thoughtOn } from './wording.ts'
import { changeWorkspace, keptDraft, tick, type Workspace } from './workspace.ts'

export const verbs: readonly Verb[] = [
  {
    verb: reportWrite,
    press: onWorkspace(({ context, workspace }) => openReport(context, workspace)),
  },
  { verb: reportNext, press: onWorkspace((press) => keepAndGo(press, { to: 1 })) },
  { verb: reportBack, press: onWorkspace((press) => keepAndGo(press, { to: -1 })) },
  {
    verb: reportGo,
    press: onWorkspace((press) =>
      keepAndGo(press, { to: press.ref.slot === '' ? press.ref.to : press.ref.slot }),
    ),
  },
  { verb: reportKeep, press: onWorkspace((press) => keepAndGo(press, { to: 'away' })) },
  {
    verb: reportUseWords,
    press: onWorkspace((press) => keepAndGo(press, { to: 0, words: 'use' })),
  },
  {
    verb: reportKeepWords,
    press: onWorkspace((press) => keepAndGo(press, { to: 0, words: 'keep' })),
  },
  {
    verb: reportBringBack,
    press: onWorkspace((press) => keepAndGo(press, { to: 0, words: 'bring-back' })),
  },
  { verb: reportSubmit, press: onWorkspace(keepAndSubmit) },
  {
    verb: reportAmend,
    press: onWorkspace(({ context, workspace }) =>
      workspace.submitted === undefined
        ? openReport(context, workspace)
        : showStep(context, workspace, 'read-over'),
    ),
  },
  {
    verb: reportReadOwn,
    press: onWorkspace(({ context, workspace }) =>
      workspace.submitted === undefined ? openReport(context, workspace) : ownReportCard(workspace),
    ),
  },
]

/**
 * Somebody who cannot come to a core group sends a note or an update, not a report. A report that
 * was begun is finished as one.
 */
export const isInWriting = ({ conference, submitted, isKept }: Workspace): boolean =>
  conference.kind === 'core-group' && submitted === undefined && !isKept

export const inWriting = updateNote

/** The report where its author left it: submitted, in the short form, or at a step of the draft. */
export function openReport(
  context: RequestContext,
  workspace: Workspace,
  notice = '',
): PrivateCard {
  if (workspace.submitted !== undefined) return submittedCard(workspace, notice)
  if (isInWriting(workspace))
    return linesCard(workspace.person, workspace, {
      heading: 'A core group needs no report',
      lines: [
        'Whoever comes brings their update. Whoever cannot ' +
          'come writes a few words, or rates the outcomes.',
      ],
      offers: [
        { title: 'I cannot come: write now', verb: inWriting, style: 'positive' },
        { title: 'Give my update', verb: updateOpen },
      ],
    })
  return showStep(
    context,
    workspace,
    opensShort(workspace) && (!workspace.isKept || workspace.draft.step === 'short')
      ? 'short'
      : workspace.draft.step,
    notice,
  )
}

export const showStep = (
  context: RequestContext,
  workspace: Workspace,
  step: string,
  notice = '',
): PrivateCard =>
  reportCard(workspace, {
    step,
    list: context.deps.wordList,
    notice,
    thought: thoughtOn(workspace.draft, stepsToLookAt(workspace, step), context.deps.wordList),
  })

/**
 * The steps whose words get suggestions: the whole report while reading over, else the step itself.
 */
function stepsToLookAt(workspace: Workspace, shown: string): readonly ReportStep[] {
  const steps = stepsOf(workspace)
  if (shown === 'short') return [shortStep]
  const { step } = stepNamed(steps, shown)
  return step.kind === 'read-over' ? steps : [step]
}

const asksOf = (workspace: Workspace, step: string): readonly AskedField[] =>
  step === 'short' ? shortAsks : step === '' ? [] : stepNamed(stepsOf(workspace), step).step.asks

/**
 * The card limits its fields to 6,000 characters, so anything longer did not come from the card.
 */
const tooLong =
  'One field is longer than a whole report, so I kept nothing ' +
  'of this step. Up to 6,000 characters fit into a field.'

/**
 * Saves what the card holds, then moves by so many steps, moves to a named one, or puts the draft
 * away.
 */
async function keepAndGo(press: ReportPress, navigation: Navigation): Promise<PrivateCard> {
  const { context, workspace, key, ref, data } = press
  const typed = typedIn(data, asksOf(workspace, ref.step), childrenOf(workspace))
  if (typed === 'too-long') return showStep(context, workspace, ref.step, tooLong)
  if (isFromBefore(workspace, ref.seen)) return outdatedCard(press, typed)
  const kept = await changeWorkspace(context, key, (now) =>
    editDraft(now, { ref, typed, data, navigation, context }),
  )
  if (kept.workspace === undefined) return goneCard(context, key)
  const after = kept.workspace
  if (after.submitted !== undefined && !after.isKept && workspace.submitted === undefined)
    return submittedCard(after)
  if (navigation.to === 'away') return keptCard(after, sayMerged(kept.answer))
  const step = nextStep(after, ref.step, navigation.to)
  // Suggestions on what was just written come first, so that its step need not be opened again.
  const looked = [
    ...(ref.step === step
      ? []
      : stepsToLookAt(after, ref.step === '' ? step : ref.step).filter(
          ({ kind }) => kind === 'fields',
        )),
    ...stepsToLookAt(after, step),
  ]
  return reportCard(after, {
    step,
    list: context.deps.wordList,
    notice: navigation.notice ?? '',
    merged: kept.answer,
    thought: thoughtOn(after.draft, looked, context.deps.wordList),
  })
}

const sayMerged = (merged: MergeResult | undefined): string =>
  merged !== undefined && merged.leftStanding.length > 0
    ? 'Newer words from another device stand in some fields.'
    : ''

/** Whether the card was drawn before the report was submitted. */
const isFromBefore = ({ submitted }: Workspace, seen: Instant | undefined): boolean =>
  submitted !== undefined && (seen === undefined || seen < submitted.at)

/**
 * An outdated card saves nothing by itself and loses nothing: what is different stays in its
 * fields.
 */
function outdatedCard(
  { context, workspace, ref }: ReportPress,
  typed: readonly TypedField[],
): PrivateCard {
  const submittedAt =
    workspace.submitted === undefined ? '' : sayMoment(workspace.submitted.at, workspace.now)
  const different = typed.filter(
    ({ field, child, words }) =>
      words !== '' && words !== wordsIn(workspace.draft.entries, field, child),
  )
  if (different.length === 0)
    return submittedCard(workspace, `This was submitted ${submittedAt}. The card was an older one.`)
  return reportCard(workspace, {
    step: ref.step,
    list: context.deps.wordList,
    unkept: different,
    notice:
      `This was submitted ${submittedAt}, and this card is older. What is different in it stands ` +
      'below and is not kept. Press Next to keep it as a change.',
  })
}

/**
 * Submits the draft with what is in the card. Anything missing is asked for first, and nothing is
 * lost.
 */
async function keepAndSubmit(press: ReportPress): Promise<PrivateCard> {
  const { context, workspace, key, ref, data } = press
  const typed = typedIn(data, asksOf(workspace, ref.step), childrenOf(workspace))
  if (typed === 'too-long') return showStep(context, workspace, ref.step, tooLong)
  if (isFromBefore(workspace, ref.seen)) return outdatedCard(press, typed)
  if (hasUnseenThought(press, typed)) return keepAndGo(press, { to: 0, notice: notSentYet })
  return submitReport(context, key, { typed, seen: ref.seen, step: ref.step })
}

const notSentYet = 'Not sent yet: one thought on your words. ‘Submit’ sends them as they stand.'

/**
 * The short form has no step to read over, so a suggestion on its words is shown once before it is
 * submitted.
 */
function hasUnseenThought(
  { context, workspace, ref }: ReportPress,
  typed: readonly TypedField[],
): boolean {
  if (ref.step !== 'short' || ref.to === thoughtSeen || workspace.submitted !== undefined)
    return false
  const at = tick(workspace)
  const { entries } = merge(workspace.draft.entries, typed, {
    drawn: ref.seen ?? workspace.draft.at,
    at,
  })
  const draft = keptDraft(workspace, entries, { step: 'short', at })
  if (missingIn(draft.entries, writingOf(workspace)).length > 0) return false
  return thoughtOn(draft, [shortStep], context.deps.wordList) !== undefined
}
