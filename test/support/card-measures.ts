// What a card asks of whoever reads it: words, fields and leading buttons, as they are shown before anything is opened.
import { parts } from './card-parts.ts'

type Part = Record<string, unknown>

/** What is shown at once: nothing of what a button has to open first. */
function shownAtOnce(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isHidden(item)).map(shownAtOnce)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      // What a tap on a text does is read out, and not written there.
      .filter(([name]) => name !== 'selectAction')
      .map(([name, part]) => [name, shownAtOnce(part)]),
  )
}
const isHidden = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'isVisible' in value && value.isVisible === false

const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])

const isChoiceInView = (part: Part): boolean =>
  part['type'] === 'Input.ChoiceSet' && part['style'] === 'expanded'

/** What somebody reads on one part: its text, a field’s label and content, a button’s title. */
function textsOf(part: Part): string[] {
  const type = String(part['type'])
  if (type === 'TextBlock' || type === 'TextRun') return text(part['text'])
  if (type.startsWith('Action.')) return text(part['title'])
  if (type === 'FactSet')
    return parts(part['facts']).flatMap((fact) => [...text(fact['title']), ...text(fact['value'])])
  if (!type.startsWith('Input.')) return []
  return [
    ...text(part['label']),
    ...(type === 'Input.Toggle' ? text(part['title']) : []),
    ...(type === 'Input.Text' ? text(part['value']) : []),
    ...(isChoiceInView(part)
      ? parts(part['choices']).flatMap((choice) => text(choice['title']))
      : []),
  ]
}

const isInput = (part: Part): boolean => String(part['type']).startsWith('Input.')

/** Everything that is written on a card, what a button opens included. */
const allTexts = (card: unknown): string[] => parts(card).flatMap(textsOf)

/** The words in view. A mark such as ● or ✓ is none. */
export const wordsInView = (card: unknown): number =>
  allTexts(shownAtOnce(card))
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

export const inputsInView = (card: unknown): number =>
  parts(shownAtOnce(card)).filter(isInput).length

export const isForm = (card: unknown): boolean => inputsInView(card) > 0

export const leadingButtons = (card: unknown): number =>
  parts(card).filter((part) => part['type'] === 'Action.Execute' && part['style'] === 'positive')
    .length

const machineWords = new RegExp(
  String.raw`\b[a-z]+_[a-z_]+\b|\b(?:T|P|C|R)\d{2}\b|\b(?:tenant|object|Teams|Entra|` +
    String.raw`AAD) ids?\b|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`,
  'gi',
)

/** What only a machine is called by: rule numbers, names of fields, identifiers. */
export const machineWordsOn = (card: unknown): string[] =>
  allTexts(card).flatMap((said) => said.match(machineWords) ?? [])
