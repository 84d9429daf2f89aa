// The rules of features, of cards and of what is written beside the code, each on a small house in which it is broken.
import { describe, expect, it } from 'vitest'

import { features } from '../src/features/index.ts'
import { house } from './architecture-ground.ts'
import { glossaryProblems, variableProblems } from './support/document-rules.ts'
import {
  cardProblems,
  claimProblems,
  fileKindProblems,
  folderProblems,
  type Listed,
  untestedProblems,
} from './support/feature-rules.ts'

describe('the rules of features and cards notice', () => {
  const wave: Listed = { name: 'wave', verbs: ['wave.now'] }
  const whole = [
    'src/features/inviting/wave/feature.ts',
    'src/features/inviting/wave/flow.ts',
    'src/features/inviting/wave/view.ts',
    'src/features/inviting/shared/a.ts',
    'src/features/kernel/a.ts',
    'src/features/index.ts',
  ]

  it('a feature that is not whole, not listed, listed under another name, or listed twice', () => {
    expect(folderProblems(whole, [wave])).toEqual([])
    expect(folderProblems(whole.slice(1), [wave])).toEqual([
      expect.stringContaining('The feature wave has no feature.ts.'),
    ])
    expect(folderProblems(whole, [])).toEqual([
      expect.stringContaining('Add it to src/features/index.ts'),
    ])
    expect(folderProblems(whole, [{ ...wave, name: 'waving' }])).toHaveLength(2)
    expect(folderProblems(whole, [wave, wave])).toEqual([expect.stringContaining('twice')])
  })

  it('a feature without a test of its name, and a verb that its own test does not press', () => {
    expect(
      untestedProblems(house({ 'test/journeys/a.test.ts': "press('wave.now')" }), [wave]),
    ).toEqual([expect.stringContaining('Write test/features/<stage>/wave.test.ts')])
    expect(
      untestedProblems(house({ 'test/features/inviting/wave.test.ts': "const a = 'wave.now'" }), [
        wave,
      ]),
    ).toEqual([expect.stringContaining('presses wave.now')])
    for (const text of [
      "await house.press('chair', 'wave.now', {})",
      "press({ verb: 'wave.now' })",
    ])
      expect(
        untestedProblems(house({ 'test/features/inviting/wave.test.ts': text }), [wave]),
      ).toEqual([])
  })

  it('a verb that two features claim', () => {
    expect(claimProblems([wave, { name: 'greet', verbs: ['wave.now', 'greet.now'] }])).toEqual([
      expect.stringContaining('The verb wave.now is claimed by wave and greet'),
    ])
    expect(claimProblems([wave])).toEqual([])
  })

  it('a kind of file for which two features answer', () => {
    const one = features.find(({ files = [] }) => files.length > 0)
    if (one === undefined) throw new Error('No feature hands over a file')
    expect(fileKindProblems([one, { ...one, name: 'wave' }])).toEqual([
      expect.stringContaining('wave answers for files of the kind'),
    ])
  })

  it('a card that nobody draws, and a button that nobody answers', () => {
    const views = house({
      'src/features/wave/view.ts': "export const card = { template: 'waving' }",
    })
    const card = (verb: string) =>
      JSON.stringify({ body: [{ actions: [{ type: 'Action.Execute', verb }] }] })
    expect(
      cardProblems(
        [
          { path: 'cards/waving.json', text: card('wave.now') },
          { path: 'cards/waving.json', text: card('${verb}') },
        ],
        views,
        [wave],
      ),
    ).toEqual([])
    expect(
      cardProblems([{ path: 'cards/bowing.json', text: card('wave.now') }], views, [wave]),
    ).toEqual([expect.stringContaining('No view draws cards/bowing.json')])
    expect(
      cardProblems([{ path: 'cards/waving.json', text: card('wave.never') }], views, [wave]),
    ).toEqual([expect.stringContaining('wave.never, which no feature answers')])
  })
})

describe('the rules of what is written beside the code notice', () => {
  const sources = house({
    'src/domain/a.ts':
      "export type Apple = { x: 1 }\nexport const pear = 1\nexport type { Plum } from './b.ts'\nconst hidden = 1",
  })
  const table = (...rows: string[]) =>
    ['| Word | Meaning here | Where |', '|---|---|---|', ...rows].join('\n')

  it('a glossary out of order, or with names that are not there', () => {
    expect(
      glossaryProblems(
        table(
          '| **Apple** | a fruit | `Apple` in `domain/a.ts`, `pear` in `domain/a.ts` |',
          '| **Plum** | a fruit | `Plum` in `domain/a.ts` |',
          '| **Quince** | only a word | |',
          '| **Rose** | a file | `domain/a.ts` |',
        ),
        sources,
      ),
    ).toEqual([])
    expect(
      glossaryProblems(table('| **Plum** | a fruit | |', '| **apple** | a fruit | |'), sources),
    ).toEqual([expect.stringContaining('‘apple’ after ‘Plum’')])
    expect(
      glossaryProblems(
        table('| **Apple** | a fruit | `hidden` in `domain/a.ts`, `pear` in `domain/gone.ts` |'),
        sources,
      ),
    ).toEqual([
      expect.stringContaining('hidden in domain/a.ts'),
      expect.stringContaining('domain/gone.ts, which is not there'),
    ])
    expect(glossaryProblems(table('| Apple | a fruit | |'), sources)).toEqual([
      expect.stringContaining('a row that is not'),
    ])
  })

  it('a variable that nobody explains, and one that nobody reads', () => {
    const [config] = house({
      'src/config.ts':
        'const all = z.object({ PORT: z.number(), MICROSOFT_APP_ID: z.string() })\nconst other = { port: 1 }',
    })
    if (config === undefined) throw new Error('There is no such file')
    expect(variableProblems(config, '# The port\n#PORT=3978\nMICROSOFT_APP_ID=\n')).toEqual([])
    expect(variableProblems(config, '#PORT=3978\n#COLOUR=blue\n')).toEqual([
      expect.stringContaining('does not explain MICROSOFT_APP_ID'),
      expect.stringContaining('explains COLOUR'),
    ])
  })
})
