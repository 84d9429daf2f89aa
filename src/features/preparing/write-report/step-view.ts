// One step of the report, the short form, and the annex as cards.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { annexPrompt, askFor, prompts } from '../../../domain/report/prompts.ts'
import { shortAsks, stepNamed } from '../../../domain/report/steps.ts'
import { childrenOf, sayChildren } from '../../../domain/state/case.ts'
import { askedOnce, type FieldData, fieldsOf } from './fields.ts'
import {
  commonData,
  forWhom,
  mergeLines,
  type ReportCardState,
  stepsOf,
} from './report-step-card.ts'
import { reportBack, reportGo, reportKeep, reportNext, reportSubmit } from './verbs.ts'
import type { Workspace } from './workspace.ts'

export function stepCard(workspace: Workspace, shown: ReportCardState): PrivateCard {
  const steps = stepsOf(workspace)
  const { step, number } = stepNamed(steps, shown.step)
  const at = `Step ${number} of ${steps.length}${step.child === undefined ? '' : `: ${step.child.label}`}`
  const fields =
    step.kind === 'annex' ? annexFields(workspace) : fieldsOf(workspace, step.asks, shown)
  const actions = [
    { title: 'Next', style: 'positive', verb: reportNext, to: '' },
    ...(number === 1 ? [] : [{ title: 'Back', style: 'default', verb: reportBack, to: '' }]),
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
      ...commonData(workspace, shown),
      place: at,
      whose: forWhom(workspace),
      heading: step.title,
      step: step.id,
      fields,
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
      ...commonData(workspace, shown),
      place: `About ${sayChildren(childrenOf(workspace))}`,
      whose: forWhom(workspace),
      heading:
        workspace.conference.kind === 'core-group'
          ? 'Your word to the core group'
          : 'Your report in two minutes',
      step: 'short',
      fields,
      actions,
      help,
      merges: mergeLines(workspace, shown.merged),
    },
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
    choices: [],
    long: '',
    hasLong: false,
  })
  return [
    field('annex', annexPrompt.ask, annex?.words ?? ''),
    field('annex-why', annexPrompt.why, annex?.why ?? ''),
  ]
}
