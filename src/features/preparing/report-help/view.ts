import type { PrivateCard } from '../../../domain/messages/card.ts'
import { annexPrompt, askFor, prompts } from '../../../domain/report/prompts.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { ReportField } from '../../../domain/state/report-words.ts'

type PromptHelp = { readonly ask: string; readonly help: string }

/** The first question is the card's heading; each further one is printed above its own help. */
const card = (
  person: Person,
  parts: readonly [PromptHelp, ...PromptHelp[]],
  source: string,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'report-help',
  data: {
    heading: parts[0].ask,
    parts: parts.map((part, place) => ({ ...part, hasAsk: place > 0 })),
    source: `From: ${source}`,
  },
})

/** What helps to fill a part of the report; several fields where a part has several. */
export function helpCard(
  person: Person,
  fields: readonly [ReportField, ...ReportField[]],
): PrivateCard {
  const [first, ...more] = fields
  const part = (field: ReportField): PromptHelp => ({
    ask: askFor(prompts[field].ask, undefined),
    help: askFor(prompts[field].help, undefined),
  })
  return card(
    person,
    [part(first), ...more.map(part)],
    [...new Set(fields.map((field) => prompts[field].source))].join('; '),
  )
}

export const annexHelpCard = (person: Person): PrivateCard =>
  card(person, [annexPrompt], annexPrompt.source)

/**
 * For somebody who has not begun: what a report cannot be without, and that it can be left at any
 * step.
 */
export const wholeHelpCard = (person: Person): PrivateCard =>
  card(
    person,
    [
      {
        ask: 'A few short steps',
        help:
          'What goes well, what worries you, and your clear view for each child you know: that ' +
          'is all most reports need. A few sentences a step are enough.',
      },
      {
        ask: 'Between two visits',
        help: 'Stop at any step. Type ‘carry on’ on any device, and you are where you were.',
      },
    ],
    'Tower Hamlets; Dorset',
  )
