// What plain-words.test.ts measures: every saying of the sources, and nothing else.
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { features } from '../../src/features/index.ts'
import { chapters, readSources, sayingsIn } from './sayings.ts'

const view =
  'export const a = (name: string, facts: F) => ({ text: `${name} comes on ' +
  "${sayDay(facts.date)}, ${facts.late ? 'and is a little late' : 'in time'}.`, " +
  "label: ' owes a report', code: 'a.b' })\nthrow new Error(`No ${name} here`)\n"
const card = '{ "type": "TextBlock", "text": "Please answer by ${replyBy}", "id": "not a text" }\n'

describe('the sayings of a source', () => {
  it('have the name of what is filled in, and hold nothing but what is said', () => {
    const found = [
      ...sayingsIn('src/features/a/b/view.ts', view),
      ...sayingsIn('cards/a.json', card),
    ]
    expect(found.map(({ said }) => said)).toEqual([
      '{name} comes on {sayDay}, {part}.',
      'and is a little late',
      'in time',
      'owes a report',
      'Please answer by {replyBy}',
    ])
  })
})

it('are whole, over however many lines a sentence is broken', () => {
  const broken =
    "export const a = (to: P) => card('I did nothing: ' +\n  `${to.name} knows more, ` +\n  'and can say.')\n"
  expect(sayingsIn('src/features/a/b/view.ts', broken).map(({ said }) => said)).toEqual([
    'I did nothing: {name} knows more, and can say.',
  ])
})

describe('the sayings of the whole product', () => {
  const read = chapters(
    readSources(fileURLToPath(new URL('../../', import.meta.url))),
    features.map(({ name }) => name),
  )
  const said = new Set(read.flatMap(({ sayings }) => sayings.map((saying) => saying.said)))

  it('stand under the feature that says them, its cards among them', () => {
    const answering = read.find(({ title }) => title === 'Answer invitation')
    expect(answering?.sayings.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^cards\//),
        expect.stringMatching(/view\.ts$/),
      ]),
    )
    expect(said.size).toBeGreaterThan(1_000)
    for (const saying of [
      'I can come',
      'Please answer by {replyBy}',
      'If a child is in immediate danger, call 999',
      'Each invited professional answers the invitation within two working days.',
      'The file is ready. You can get it for one day.',
    ])
      expect(said).toContain(saying)
  })

  it('hold nothing that people type, no invented person, and no fault for developers', () => {
    for (const unsaid of ['Priya Nair', 'who was late', 'Not a date', 'botbuilder'])
      expect(said).not.toContain(unsaid)
  })
})
