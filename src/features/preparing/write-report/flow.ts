// Writing a report in one card: each tap keeps what stands in it, and shows the step that was asked for.
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
import { wordsIn } from '../../../domain/state/report-words.ts'
import { updateNote, updateOpen } from '../../core-group/give-update/verbs.ts'
import type { Verb } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { sayMoment, stepsOf,writingOf } from './card-data.ts'
import { goal, type Going, keeping, shortStep } from './draft-edits.ts'
import { typedIn } from './fields.ts'
import { goneCard } from './part-ended-card.ts'
import { changeDesk, type Desk, keptDraft, tick } from './report-draft.ts'
import { type Asking, withDesk } from './report-press.ts'
import { thoughtSeen } from './step-view.ts'
import { submitDesk } from './submitting.ts'
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
import { deskCard, keptCard, opensShort, ownReportCard, submittedCard } from './view.ts'
import { thoughtOn } from './wording.ts'

export const verbs: readonly Verb[] = [
  { verb: reportWrite, press: withDesk(({ context, desk }) => openDesk(context, desk)) },
  { verb: reportNext, press: withDesk((asking) => keepAndGo(asking, { to: 1 })) },
  { verb: reportBack, press: withDesk((asking) => keepAndGo(asking, { to: -1 })) },
  {
    verb: reportGo,
    press: withDesk((asking) =>
      keepAndGo(asking, { to: asking.ref.slot === '' ? asking.ref.to : asking.ref.slot }),
    ),
  },
  { verb: reportKeep, press: withDesk((asking) => keepAndGo(asking, { to: 'away' })) },
  {
    verb: reportUseWords,
    press: withDesk((asking) => keepAndGo(asking, { to: 0, words: 'use' })),
  },
  {
    verb: reportKeepWords,
    press: withDesk((asking) => keepAndGo(asking, { to: 0, words: 'keep' })),
  },
  {
    verb: reportBringBack,
    press: withDesk((asking) => keepAndGo(asking, { to: 0, words: 'bring-back' })),
  },
  { verb: reportSubmit, press: withDesk(keepAndSubmit) },
  {
    verb: reportAmend,
    press: withDesk(({ context, desk }) =>
      desk.submitted === undefined ? openDesk(context, desk) : showStep(context, desk, 'read-over'),
    ),
  },
  {
    verb: reportReadOwn,
    press: withDesk(({ context, desk }) =>
      desk.submitted === undefined ? openDesk(context, desk) : ownReportCard(desk),
    ),
  },
]

/** A core group is sent a note or an update, and no report: one way for whoever cannot come. What was begun as a report is finished as one. */
export const isInWriting = ({ conference, submitted, isKept }: Desk): boolean =>
  conference.kind === 'core-group' && submitted === undefined && !isKept

export const inWriting = updateNote

/** Where it was left: the short form for who has two minutes, the step of the draft, or what was submitted. */
export function openDesk(context: RequestContext, desk: Desk, notice = ''): PrivateCard {
  if (desk.submitted !== undefined) return submittedCard(desk, notice)
  if (isInWriting(desk))
    return linesCard(desk.person, desk, {
      heading: 'A core group needs no report',
      lines: [
        'Whoever comes brings their update. Whoever cannot come writes a few words, or rates the outcomes.',
      ],
      offers: [
        { title: 'I cannot come: write now', verb: inWriting, style: 'positive' },
        { title: 'Give my update', verb: updateOpen },
      ],
    })
  return showStep(
    context,
    desk,
    opensShort(desk) && (!desk.isKept || desk.draft.step === 'short') ? 'short' : desk.draft.step,
    notice,
  )
}

export const showStep = (
  context: RequestContext,
  desk: Desk,
  step: string,
  notice = '',
): PrivateCard =>
  deskCard(desk, {
    step,
    list: context.deps.wordList,
    notice,
    thought: thoughtOn(desk.draft, stepsToLookAt(desk, step), context.deps.wordList),
  })

/** While reading over, the whole report; else the step itself. */
function stepsToLookAt(desk: Desk, shown: string): readonly ReportStep[] {
  const steps = stepsOf(desk)
  if (shown === 'short') return [shortStep]
  const { step } = stepNamed(steps, shown)
  return step.kind === 'read-over' ? steps : [step]
}

const asksOf = (desk: Desk, step: string): readonly AskedField[] =>
  step === 'short' ? shortAsks : step === '' ? [] : stepNamed(stepsOf(desk), step).step.asks

/** The card's own fields end at 6,000 characters: what is longer came by another way. */
const tooLong =
  'One field is longer than a whole report, so I kept nothing of this step. Up to 6,000 characters fit into a field.'

/** Keeps what the card holds, then goes on: by so many steps, to a named one, or away from the desk. */
async function keepAndGo(asking: Asking, going: Going): Promise<PrivateCard> {
  const { context, desk, whose, ref, data } = asking
  const typed = typedIn(data, asksOf(desk, ref.step), desk.family.children)
  if (typed === 'too-long') return showStep(context, desk, ref.step, tooLong)
  if (isFromBefore(desk, ref.seen)) return outdatedCard(asking, typed)
  const kept = await changeDesk(context, whose, (now) =>
    keeping(now, { ref, typed, data, going, context }),
  )
  if (kept.desk === undefined) return goneCard(context, whose)
  const after = kept.desk
  if (after.submitted !== undefined && !after.isKept && desk.submitted === undefined)
    return submittedCard(after)
  if (going.to === 'away') return keptCard(after, sayMerged(kept.answer))
  const step = goal(after, ref.step, going.to)
  // What was just written is looked at first, and its step need not be opened again for it.
  const looked = [
    ...(ref.step === step
      ? []
      : stepsToLookAt(after, ref.step === '' ? step : ref.step).filter(
          ({ kind }) => kind === 'fields',
        )),
    ...stepsToLookAt(after, step),
  ]
  return deskCard(after, {
    step,
    list: context.deps.wordList,
    notice: going.notice ?? '',
    merged: kept.answer,
    thought: thoughtOn(after.draft, looked, context.deps.wordList),
  })
}

const sayMerged = (merged: MergeResult | undefined): string =>
  merged !== undefined && merged.leftStanding.length > 0
    ? 'Newer words from another device stand in some fields.'
    : ''

/** A card of the draft, pressed after it was submitted. */
const isFromBefore = ({ submitted }: Desk, seen: Instant | undefined): boolean =>
  submitted !== undefined && (seen === undefined || seen < submitted.at)

/** Nothing of such a card is kept unasked, and nothing that stands in it is lost: what is different stays in its fields. */
function outdatedCard({ context, desk, ref }: Asking, typed: readonly TypedField[]): PrivateCard {
  const submittedAt = desk.submitted === undefined ? '' : sayMoment(desk.submitted.at, desk.now)
  const different = typed.filter(
    ({ field, child, words }) =>
      words !== '' && words !== wordsIn(desk.draft.entries, field, child),
  )
  if (different.length === 0)
    return submittedCard(desk, `This was submitted ${submittedAt}. The card was an older one.`)
  return deskCard(desk, {
    step: ref.step,
    list: context.deps.wordList,
    unkept: different,
    notice: `This was submitted ${submittedAt}, and this card is older. What is different in it stands below and is not kept. Press Next to keep it as a change.`,
  })
}

/** Submits what stands in the card and in the draft. What is missing is asked for first, kindly, and nothing is lost. */
async function keepAndSubmit(asking: Asking): Promise<PrivateCard> {
  const { context, desk, whose, ref, data } = asking
  const typed = typedIn(data, asksOf(desk, ref.step), desk.family.children)
  if (typed === 'too-long') return showStep(context, desk, ref.step, tooLong)
  if (isFromBefore(desk, ref.seen)) return outdatedCard(asking, typed)
  if (hasUnseenThought(asking, typed)) return keepAndGo(asking, { to: 0, notice: notSentYet })
  return submitDesk(context, whose, { typed, seen: ref.seen, step: ref.step })
}

const notSentYet = 'Not sent yet: one thought on your words. ‘Submit’ sends them as they stand.'

/** The short form goes in without a step between: a thought on its words is shown once, before it is sent. */
function hasUnseenThought({ context, desk, ref }: Asking, typed: readonly TypedField[]): boolean {
  if (ref.step !== 'short' || ref.to === thoughtSeen || desk.submitted !== undefined) return false
  const at = tick(desk)
  const { entries } = merge(desk.draft.entries, typed, { drawn: ref.seen ?? desk.draft.at, at })
  const draft = keptDraft(desk, entries, { step: 'short', at })
  if (missingIn(draft.entries, writingOf(desk)).length > 0) return false
  return thoughtOn(draft, [shortStep], context.deps.wordList) !== undefined
}
