import { annexPrompt, askFor, prompts } from '../../domain/report/prompts.ts'
import type { Person } from '../../domain/people.ts'
import type { PrivateCard } from '../../domain/card.ts'
import type { ReportField } from '../../domain/report/words.ts'

type Part = { readonly ask: string; readonly help: string }

/** The first part's question is the heading; each further one stands over its own help. */
const card = (person: Person, parts: readonly [Part, ...Part[]], source: string): PrivateCard => ({
  audience: 'one-person', to: person.id, template: 'report-help',
  data: { heading: parts[0].ask, parts: parts.map((part, place) => ({ ...part, hasAsk: place > 0 })), source: `From: ${source}` },
})

/** What helps to fill a part of the report; several fields where a part has several. */
export function helpCard(person: Person, fields: readonly [ReportField, ...ReportField[]]): PrivateCard {
  const [first, ...more] = fields
  const part = (field: ReportField): Part => ({ ask: askFor(prompts[field].ask, undefined), help: askFor(prompts[field].help, undefined) })
  return card(person, [part(first), ...more.map(part)], [...new Set(fields.map((field) => prompts[field].source))].join('; '))
}

export const annexHelpCard = (person: Person): PrivateCard => card(person, [annexPrompt], annexPrompt.source)
