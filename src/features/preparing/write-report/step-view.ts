// One step of the report, the short form, and the annex as cards.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { annexPrompt, askFor, prompts } from '../../../domain/report/prompts.ts'
import { shortAsks, stepNamed } from '../../../domain/report/steps.ts'
import { sayChildren } from '../../../domain/state/case.ts'
import { common, forWhom, mergeLines, type Shown, stepsOf } from './card-data.ts'
import { askedOnce, type FieldData, fieldsOf } from './fields.ts'
import type { Desk } from './report-draft.ts'
import { reportBack, reportGo, reportKeep, reportNext, reportSubmit } from './verbs.ts'

export function stepCard(desk: Desk, shown: Shown): PrivateCard {
  const steps = stepsOf(desk)
  const { step, number } = stepNamed(steps, shown.step)
  const at = `Step ${number} of ${steps.length}${step.child === undefined ? '' : `: ${step.child.label}`}`
  const fields = step.kind === 'annex' ? annexFields(desk) : fieldsOf(desk, step.asks, shown)
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
    to: desk.person.id,
    template: 'report-step',
    data: {
      ...common(desk, shown),
      place: at,
      whose: forWhom(desk),
      heading: step.title,
      step: step.id,
      fields,
      actions,
      help,
      merges: mergeLines(desk, shown.merged),
    },
  }
}

/** What ‘Submit’ carries on a card that shows a thought on the words. */
export const thoughtSeen = 'as-it-stands'

/** Three fields, from what is at hand; 'Add more' leads into the wizard with the same words. */
export function shortCard(desk: Desk, shown: Shown): PrivateCard {
  const fields = [
    ...fieldsOf(desk, shortAsks, shown),
    ...(desk.conference.kind === 'core-group' ? [] : [askedOnce(desk, shown)]),
  ]
  const actions = [
    {
      title: 'Submit',
      style: 'positive',
      verb: reportSubmit,
      to: shown.thought === undefined ? '' : thoughtSeen,
    },
    { title: 'Add more', style: 'default', verb: reportGo, to: stepsOf(desk)[0]?.id ?? '' },
    { title: 'Keep it for later', style: 'default', verb: reportKeep, to: '' },
  ]
  const help = shortAsks.map(({ field }) => ({
    text: prompts[field].help,
    source: prompts[field].source,
  }))
  return {
    audience: 'one-person',
    to: desk.person.id,
    template: 'report-step',
    data: {
      ...common(desk, shown),
      place: `About ${sayChildren(desk.family.children)}`,
      whose: forWhom(desk),
      heading:
        desk.conference.kind === 'core-group'
          ? 'Your word to the core group'
          : 'Your report in two minutes',
      step: 'short',
      fields,
      actions,
      help,
      merges: mergeLines(desk, shown.merged),
    },
  }
}

function annexFields({ annex }: Desk): FieldData[] {
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
