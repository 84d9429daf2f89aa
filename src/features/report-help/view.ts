import { annexPrompt, askFor, prompts } from '../../domain/report-prompts.ts'
import type { Person } from '../../domain/people.ts'
import type { PrivateCard } from '../../domain/card.ts'
import type { ReportField } from '../../domain/report-words.ts'

const card = (person: Person, { heading, lines, source }: { readonly heading: string; readonly lines: readonly string[]; readonly source: string }): PrivateCard => ({
  audience: 'one-person', to: person.id, template: 'report-help', data: { heading, lines: lines.map((text) => ({ text })), source: `From: ${source}` },
})

/** What helps to fill a part of the report; several fields where a part has several. */
export function helpCard(person: Person, fields: readonly [ReportField, ...ReportField[]]): PrivateCard {
  const [first] = fields
  return card(person, {
    heading: askFor(prompts[first].ask, undefined),
    lines: fields.flatMap((field) => [...(field === first ? [] : [askFor(prompts[field].ask, undefined)]), askFor(prompts[field].help, undefined)]), source: [...new Set(fields.map((field) => prompts[field].source))].join('; '),
  })
}

export const annexHelpCard = (person: Person): PrivateCard => card(person, { heading: annexPrompt.ask, lines: [annexPrompt.help], source: annexPrompt.source })
