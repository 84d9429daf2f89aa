// The one place where a template becomes a card. Templates are read and prepared once; data is
// plain (domain/messages/card.ts), and a field that a template wants and the data lacks is an error
// here, not '${name}' on somebody's phone.
import { readFileSync } from 'node:fs'

import { GlobalSettings, Template } from 'adaptivecards-templating'

import type { CardData, PrivateCard } from '../domain/messages/card.ts'

class CardProblem extends Error {
  constructor(template: string, what: string) {
    super(`The card '${template}' cannot be drawn: ${what}`)
    this.name = 'CardProblem'
  }
}

const folder = new URL('../../cards/', import.meta.url)
const prepared = new Map<string, Template>()

function templateNamed(name: string): Template {
  const known = prepared.get(name)
  if (known !== undefined) return known
  if (!/^[a-z0-9-]+$/.test(name)) throw new CardProblem(name, 'that is not a template’s name')
  const template = new Template(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')))
  prepared.set(name, template)
  return template
}

/**
 * The template engine writes an undefined field as its own expression, and swallows what is thrown
 * inside a sentence; with this it says which fields are missing.
 */
let missing: string[] = []
GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
  missing.push(path)
  return '?'
}

/** What is drawn of a card, whoever it is for. */
export type Drawn = Pick<PrivateCard, 'template' | 'data' | 'above' | 'notThat'>

/** Expands a card once with its data as data: what people typed is never read as an expression. */
export function renderCard(card: Drawn): Record<string, unknown> {
  const template = templateNamed(card.template)
  let expanded: unknown
  missing = []
  try {
    expanded = template.expand({ $root: card.data })
  } catch (error) {
    throw new CardProblem(card.template, error instanceof Error ? error.message : 'unknown')
  }
  if (missing.length > 0)
    throw new CardProblem(card.template, `the data has no '${missing.join("', '")}'`)
  // The engine warns of every '$when' that is false, as it does of one that is missing;
  // test/cards.test.ts tells them apart.
  const warnings = template
    .getLastTemplateExpansionWarnings()
    .filter((warning) => !warning.includes('The $when condition has been set to false'))
  if (warnings.length > 0) throw new CardProblem(card.template, warnings.join(' '))
  if (typeof expanded !== 'object' || expanded === null || Array.isArray(expanded))
    throw new CardProblem(card.template, 'it is not an object')
  const body: readonly unknown[] =
    'body' in expanded && Array.isArray(expanded.body) ? expanded.body : []
  return {
    ...expanded,
    body: [...above(card.above), ...body, ...notThat(card.notThat)],
  }
}

const above = (text: string | undefined): object[] =>
  text === undefined ? [] : [{ type: 'TextBlock', text: `▲ ${text}`, wrap: true, color: 'Warning' }]

/** One small button that shows the others. */
const notThat = (offers: readonly CardData[] = []): object[] =>
  offers.length === 0
    ? []
    : [
        {
          type: 'ActionSet',
          spacing: 'Medium',
          actions: [
            {
              type: 'Action.ToggleVisibility',
              title: 'Not that?',
              targetElements: ['other-readings'],
            },
          ],
        },
        {
          type: 'ActionSet',
          id: 'other-readings',
          isVisible: false,
          actions: offers.map(({ title, ...data }) => ({
            type: 'Action.Execute',
            title,
            verb: 'reading.meant',
            data,
          })),
        },
      ]
