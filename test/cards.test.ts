import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calendar, practice } from './support/ground.ts'
import { features } from '../src/features/index.ts'
import { publicSamples } from '../src/teams/strangers.ts'
import { renderCard } from '../src/teams/render-card.ts'
import { shippedPractices } from '../src/practices/load.ts'

const ground = { practice: practice('statutory'), calendar }
const samples = [
  ...features.flatMap((feature) => feature.samples(ground).map((sample) => ({ name: `${feature.name}, ${sample.state}`, card: sample.card }))),
  ...publicSamples.map((sample) => ({ name: `bot, ${sample.state}`, card: sample.card })),
]
const verbs = new Set(features.flatMap((feature) => feature.verbs.map((verb) => verb.verb)))
const templates = readdirSync(new URL('../cards/', import.meta.url)).map((file) => file.replace(/\.json$/, ''))


/** Every object in a card, the card itself first. */
function parts(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(parts)
  if (typeof value !== 'object' || value === null) return []
  return [{ ...value }, ...Object.values(value).flatMap(parts)]
}

const idsOnly = new Set(['caseId', 'meetingId', 'invitationId', 'seen', 'duty', 'child', 'rule', 'entry', 'slot', 'member', 'from', 'to', 'sector', 'step', 'outcomeId'])

describe('every card, in every state that a person can see', () => {
  it.each(samples)('$name: is drawn whole, with nothing of the template left in it', ({ card }) => {
    expect(JSON.stringify(renderCard(card))).not.toContain('${')
  })

  it.each(samples)('$name: every condition of its template is answered by its data', ({ card }) => {
    const file: unknown = JSON.parse(readFileSync(new URL(`../cards/${card.template}.json`, import.meta.url), 'utf8'))
    const answered = new Set(parts(card.data).flatMap((part) => Object.entries(part).filter(([, value]) => typeof value === 'boolean').map(([name]) => `\${${name}}`)))
    const lists = parts(card.data).flatMap((part) => Object.values(part).filter((value) => Array.isArray(value) && value.length === 0))
    for (const part of parts(file)) {
      // A condition inside a list is asked of each of its entries; an empty list asks nothing.
      if (part['$when'] !== undefined && lists.length === 0) expect(answered).toContain(part['$when'])
    }
  })

  it.each(samples)('$name: says nothing on a locked phone', ({ card }) => {
    const [first] = parts(renderCard(card)).filter((part) => part['type'] === 'TextBlock' || part['type'] === 'RichTextBlock')
    expect(first).toMatchObject({ type: 'TextBlock', text: 'Round the Table' })
  })

  it.each(samples)('$name: fits Teams: version 1.5, 25 KB at the most', ({ card }) => {
    const drawn = renderCard(card)
    expect(drawn['version']).toBe('1.5')
    expect(Buffer.byteLength(JSON.stringify(drawn))).toBeLessThanOrEqual(25 * 1024)
  })

  it.each(samples)('$name: labels every field and says what is wrong with an empty one', ({ card }) => {
    for (const input of parts(renderCard(card)).filter((part) => String(part['type']).startsWith('Input.'))) {
      expect(input['label'], String(input['id'])).toMatch(/\S/)
      if (input['isRequired'] === true) expect(input['errorMessage'], String(input['id'])).toMatch(/\S/)
    }
  })

  it.each(samples)('$name: its buttons are known, and carry ids alone', ({ card }) => {
    for (const action of parts(renderCard(card)).filter((part) => part['type'] === 'Action.Execute')) {
      expect(verbs, String(action['title'])).toContain(action['verb'])
      const data = action['data']
      for (const name of Object.keys(typeof data === 'object' && data !== null ? data : {})) expect(idsOnly, String(action['verb'])).toContain(name)
    }
  })

  it.each(samples)('$name: has one primary button at the most, and a heading or a sentence', ({ card }) => {
    const all = parts(renderCard(card))
    expect(all.filter((part) => part['style'] === 'positive' && part['type'] === 'Action.Execute').length).toBeLessThanOrEqual(1)
  })

  it('every template has a sample, so that none is left out here', () => {
    expect([...new Set(samples.map(({ card }) => card.template))].sort()).toEqual(templates.sort())
  })

  it.each([...shippedPractices().values()])('the invitation is drawn under the practice of $name', (one) => {
    const invitation = features.find((feature) => feature.name === 'answer-invitation')
    for (const sample of invitation?.samples({ practice: one, calendar }) ?? []) expect(() => renderCard(sample.card)).not.toThrow()
  })

  it('a template that uses the same field for typed words shows them literally, expressions and markdown included', () => {
    const card = renderCard({ template: 'invitation-decline', data: { caseId: 'c', meetingId: 'm', invitationId: 'i', seen: 0, when: 'Thu', reference: '1', hasProblem: true, problem: '${caseId} [x](http://evil.example) $(2+2)', ownAgency: '**School**', without: '', reason: '${meetingId}', askInstead: '' } })
    const text = JSON.stringify(card)
    expect(text).toContain('${caseId} [x](http://evil.example)')
    const words = parts(card).filter((part) => part['type'] === 'TextBlock').map((part) => String(part['text']))
    expect(words.join(' ')).not.toContain('evil.example')
  })

  it('a card whose data lacks a field is refused, not sent with a hole', () => {
    expect(() => renderCard({ template: 'nothing-here', data: {} })).toThrow(/nothing-here/)
  })
})

describe('the templates', () => {
  it.each(templates)('%s colours no letters in a way that Teams may draw too faint: a part of a card that warns is a container of that style', (name) => {
    const file: unknown = JSON.parse(readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8'))
    for (const part of parts(file)) expect([undefined, 'Default', 'Accent']).toContain(part['color'])
  })

  it.each(templates)('%s lets a long choice go on in a second line', (name) => {
    const file: unknown = JSON.parse(readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8'))
    for (const part of parts(file).filter((one) => one['type'] === 'Input.ChoiceSet' && one['style'] === 'expanded')) expect(part['wrap'], String(part['id'])).toBe(true)
  })

  it.each(templates)('%s shows people’s words in text runs alone, where markdown is not read', (name) => {
    const file: unknown = JSON.parse(readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8'))
    const typedByPeople = /\$\{(why|place|about|reason|askInstead|theirWords|problem|notice|name|agency|role|person|detail|who|missing|ownAgency|because|lead|also|outcome|notices|harm|label|colleague|family)\}/
    for (const part of parts(file).filter((one) => one['type'] === 'TextBlock' || one['type'] === 'Fact')) expect(String(part['text'])).not.toMatch(typedByPeople)
  })
})

