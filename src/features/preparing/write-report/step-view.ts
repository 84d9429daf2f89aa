// One step of the report, the short form, and the annex as cards.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { annexPrompt, askFor, prompts } from '../../../domain/report/prompts.ts'
import { shortAsks, stepNamed, wayOf } from '../../../domain/report/steps.ts'
import { childrenOf, sayChildren } from '../../../domain/state/case.ts'
import { askedOnce, type FieldData, fieldsOf } from './fields.ts'
import {
  commonData,
  forWhom,
  mergeLines,
  type ReportCardState,
  sayProgress,
  stepsOf,
} from './report-step-card.ts'
import { reportBack, reportGo, reportKeep, reportNext, reportSubmit } from './verbs.ts'
import type { Workspace } from './workspace.ts'

export function stepCard(workspace: Workspace, shown: ReportCardState): PrivateCard {
  const steps = stepsOf(workspace)
  const { step } = stepNamed(steps, shown.step)
  const isFirst = step.id === steps[0]?.id
  const fields =
    step.kind === 'annex' ? annexFields(workspace) : fieldsOf(workspace, step.asks, shown)
  const actions = [
    { title: 'Next', style: 'positive', verb: reportNext, to: '' },
    ...(isFirst || step.id === wayOf(steps, step)[0]?.id
      ? []
      : [{ title: 'Back', style: 'default', verb: reportBack, to: '' }]),
    { title: 'Read it over', style: 'default', verb: reportGo, to: 'read-over' },
  ]
  const help =
    step.kind === 'annex'
      ? [{ text: annexPrompt.help, source: annexPrompt.source }]
      : [...new Set(step.asks.map(({ field }) => field))].map((field) => ({
          text: askFor(prompts[field].help, step.child?.label),
          source: prompts[field].source,
        }))
  return {
    audience: 'one-person',
    to: workspace.person.id,
    template: 'report-step',
    data: {
      ...commonData(workspace, shown, isFirst),
      ...sayProgress(workspace, step),
      whose: forWhom(workspace),
      heading: step.title,
      step: step.id,
      ...foldedAway(fields),
      actions,
      help,
      merges: mergeLines(workspace, shown.merged),
    },
  }
}

/** Carried by ‘Submit’ once a suggestion has been shown, so that it is not shown again. */
export const thoughtSeen = 'as-it-stands'

/** Three fields. 'Add more' continues in the full form with the same words. */
export function shortCard(workspace: Workspace, shown: ReportCardState): PrivateCard {
  const fields = [
    ...fieldsOf(workspace, shortAsks, shown),
    ...(workspace.conference.kind === 'core-group' ? [] : [askedOnce(workspace, shown)]),
  ]
  const actions = [
    {
      title: 'Submit',
      style: 'positive',
      verb: reportSubmit,
      to: shown.thought === undefined ? '' : thoughtSeen,
    },
    { title: 'Add more', style: 'default', verb: reportGo, to: stepsOf(workspace)[0]?.id ?? '' },
    { title: 'Keep it for later', style: 'default', verb: reportKeep, to: '' },
  ]
  const help = shortAsks.map(({ field }) => ({
    text: prompts[field].help,
    source: prompts[field].source,
  }))
  return {
    audience: 'one-person',
    to: workspace.person.id,
    template: 'report-step',
    data: {
      ...commonData(workspace, shown, true),
      dots: '',
      place: `About ${sayChildren(childrenOf(workspace))}`,
      whose: forWhom(workspace),
      heading:
        workspace.conference.kind === 'core-group'
          ? 'Your word to the core group'
          : 'Your report in two minutes',
      step: 'short',
      ...foldedAway(fields),
      actions,
      help,
      merges: mergeLines(workspace, shown.merged),
    },
  }
}

/** What most people leave empty is behind ‘Add more’, until something stands in it. */
function foldedAway(fields: readonly FieldData[]) {
  const more = fields.filter(({ isExtra }) => isExtra)
  return {
    fields: fields.filter(({ isExtra }) => !isExtra),
    extra: more,
    hasExtra: more.length > 0 && more.every(({ value }) => value === ''),
    isExtraOpen: more.some(({ value }) => value !== ''),
  }
}

function annexFields({ annex }: Workspace): FieldData[] {
  const field = (id: string, label: string, value: string): FieldData => ({
    id,
    label,
    value,
    hint: 'Most reports leave this empty',
    from: '',
    hasFrom: false,
    isText: true,
    isLine: false,
    isChoice: false,
    isExtra: false,
    choices: [],
    long: '',
    hasLong: false,
  })
  return [
    field('annex', annexPrompt.ask, annex?.words ?? ''),
    field('annex-why', annexPrompt.why, annex?.why ?? ''),
  ]
}
