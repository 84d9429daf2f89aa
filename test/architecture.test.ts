// The rules of the house, on the house as it stands; each with a small house in which it is broken, to see that it notices.
import { describe, expect, it } from 'vitest'

import { features } from '../src/features/index.ts'
import { glossaryProblems, variableProblems } from './support/document-rules.ts'
import {
  cardProblems,
  claimProblems,
  fileKindProblems,
  folderProblems,
  type Listed,
  listed,
  untestedProblems,
} from './support/feature-rules.ts'
import {
  arrowProblems,
  environmentProblems,
  escapeProblems,
  featureImportProblems,
  flatFeatureProblems,
  lengthProblems,
  nameProblems,
  packageProblems,
  purityProblems,
} from './support/house-rules.ts'
import { filesUnder, source, sourcesUnder, textOf } from './support/imports.ts'
import { sharedHouseProblems } from './support/test-rules.ts'

const src = sourcesUnder('src')
const typescript = src.filter(({ path }) => path.endsWith('.ts'))
const tests = sourcesUnder('test')
const all = features.map(listed)
const srcFiles = filesUnder('src')

/** Their own tests press these by the title that a person reads, out of the card that was shown. Take out what is pressed by name. */
const pressedByTitle = new Set([
  'audit.show',
  'exclusion.form',
  'exclusion.list',
  'exclusion.look',
  'exclusion.refuse',
  'report.back',
  'report.keep-words',
  'report.bring-back',
  'report.voice',
  'sharing.record',
  'withholding.form',
])
const withoutPressedByTitle = (feature: Listed): Listed => ({
  ...feature,
  verbs: feature.verbs.filter((verb) => !pressedByTitle.has(verb)),
})

describe('the house', () => {
  it('is read whole: its sources, its tests and its cards are all in sight', () => {
    expect(src.length).toBeGreaterThan(100)
    expect(src.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['src/main.ts', 'src/domain/ids.ts', 'src/sandbox/page/room.js']),
    )
    expect(tests.map(({ path }) => path)).toContain('test/architecture.test.ts')
    expect(filesUnder('cards').length).toBeGreaterThan(10)
    expect(all.length).toBeGreaterThan(4)
  })

  it.each([
    ['keeps its imports to the arrows', () => arrowProblems(src)],
    ['keeps its features apart', () => featureImportProblems(src)],
    ['keeps each package in its own room', () => packageProblems(src)],
    ['has a domain that reads no clock and touches nothing outside', () => purityProblems(src)],
    ['reads the environment in one place', () => environmentProblems(src)],

    [
      'never talks the compiler or the linter out of a warning',
      () => escapeProblems([...typescript, ...tests]),
    ],
    [
      'calls every file after what it holds',
      () => nameProblems([...srcFiles, ...tests.map(({ path }) => path)]),
    ],
    [
      'has no file that is too long to read',
      () => lengthProblems(srcFiles.map((path) => ({ path, text: textOf(path) }))),
    ],
    ['has nothing beside the stages of its features', () => flatFeatureProblems(srcFiles)],
    ['has each feature whole and in the list', () => folderProblems(srcFiles, all)],
    ['has tests that need no order', () => sharedHouseProblems(tests)],
    ['tests every feature', () => untestedProblems(tests, all.map(withoutPressedByTitle))],
    ['gives each verb and each command to one feature', () => claimProblems(all)],
    ['has one feature answer for each kind of file', () => fileKindProblems(features)],
    [
      'draws every card, and answers its buttons',
      () =>
        cardProblems(
          filesUnder('cards').map((path) => ({ path, text: textOf(path) })),
          src.filter(({ path }) => /^src\/(features|turns)\//.test(path)),
          all,
        ),
    ],
    [
      'finds every word of the glossary where it says',
      () => glossaryProblems(textOf('src/domain/glossary.md'), src),
    ],
    [
      'explains every variable of its configuration',
      () =>
        src
          .filter(({ path }) => path === 'src/config.ts')
          .flatMap((config) => variableProblems(config, textOf('.env.example'))),
    ],
  ])('%s', (_rule, problems) => {
    expect(problems()).toEqual([])
  })
})

const house = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => source(path, text))

describe('the rule of the arrows notices', () => {
  it.each([
    [
      'the domain that imports a port',
      { 'src/domain/a.ts': "import type { Clock } from '../ports/clock.ts'" },
      'domain may see itself alone',
    ],
    [
      'a store that imports a feature',
      { 'src/store/a.ts': "import { x } from '../features/feature.ts'" },
      'store may see ports, domain alone',
    ],
    [
      'a practice room that imports the bot',
      { 'src/sandbox/a.ts': "export { x } from '../teams/bot.ts'" },
      'src/sandbox/a.ts:1 imports src/teams/bot.ts',
    ],
    [
      'a feature that reaches for the channel, only when it runs',
      { 'src/features/x/flow.ts': "\n\nconst bot = await import('../../teams/bot.ts')" },
      'src/features/x/flow.ts:3',
    ],
    [
      'a type that is imported in place',
      { 'src/understanding/a.ts': "type A = import('../ports/clock.ts').Clock" },
      'understanding may see domain alone',
    ],
    [
      'a page that imports the server’s code',
      { 'src/sandbox/page/a.js': "import { people } from '../people.ts'" },
      'sandbox/page may see itself alone',
    ],
    [
      'a command that imports the composition',
      { 'src/cli-commands/a.ts': "import { openCore } from '../service.ts'" },
      'imports src/service.ts',
    ],
    [
      'a name that only running tells',
      { 'src/teams/a.ts': 'const room = await import(name)', 'src/main.ts': 'void import(name)' },
      'Write its name out',
    ],
    [
      'a program that imports a test',
      { 'src/teams/a.ts': "import { openHouse } from '../../test/support/house.ts'" },
      'not part of the program',
    ],
    [
      'a new room without arrows',
      { 'src/gallery/a.ts': 'export {}' },
      'in no room that the house knows',
    ],
  ])('%s', (_what, files, words) => {
    const problems = arrowProblems(house(files))
    expect(problems).toHaveLength(Object.keys(files).length)
    for (const problem of problems) expect(problem).toContain(words)
  })

  it('and lets through what follows them', () => {
    expect(
      arrowProblems(
        house({
          'src/main.ts': "import { a } from './store/sqlite.ts'",
          'src/cli.ts': "await import('./service.ts')",
          'src/teams/a.ts': "import { b } from '../turns/turns.ts'\nimport { z } from 'zod'",
          'src/features/x/flow.ts': "import { view } from './view.ts'",
          'src/log.ts': "import type { Log } from './ports/log.ts'",
        }),
      ),
    ).toEqual([])
  })
})

describe('the other rules notice', () => {
  it('a feature that imports another feature or its buttons, but not its stage’s shared folder or the kernel', () => {
    const problems = featureImportProblems(
      house({
        'src/features/inviting/x/flow.ts': "import { y } from '../y/flow.ts'",
        'src/features/inviting/shared/z.ts': "import { y } from '../y/view.ts'",
        'src/features/preparing/x/flow.ts': "import { z } from '../../inviting/shared/z.ts'",
        'src/features/kernel/a.ts': "import { y } from '../inviting/y/flow.ts'",
        'src/features/preparing/x/view.ts': "import { y } from '../../inviting/y/verbs.ts'",
        'src/features/inviting/x/view.ts': "import { y } from '../y/verbs.ts'",
      }),
    )
    expect(problems).toHaveLength(6)
    for (const problem of problems) expect(problem).toContain('of another feature')
    expect(
      featureImportProblems(
        house({
          'src/features/index.ts': "import { x } from './kernel/feature.ts'",
          'src/features/inviting/x/flow.ts':
            "import { z } from '../../kernel/press.ts'\nimport { a } from '../shared/a.ts'\nimport { b } from '../../kernel/linked-verbs.ts'\nimport { c } from './view.ts'",
          'src/turns/a.ts': "import { x } from '../features/inviting/x/flow.ts'",
        }),
      ),
    ).toEqual([])
  })

  it('a file that lies beside the stages', () => {
    expect(flatFeatureProblems(['src/features/index.ts', 'src/features/x.ts'])).toEqual([
      expect.stringContaining('src/features/x.ts lies beside the stages'),
    ])
  })

  it.each([
    'botbuilder',
    'botframework-connector',
    '@microsoft/teams-ai',
    'restify',
    'adaptivecards-templating',
    'node:sqlite',
    '@azure/cosmos',
    'adaptivecards/dist/adaptivecards.js',
    'docx',
    'process',
  ])('a package outside its room: %s', (name) => {
    expect(
      packageProblems(house({ 'src/delivery/a.ts': `import type { X } from '${name}'` })),
    ).toHaveLength(1)
  })

  it('a second file that opens the database, but not the one that may', () => {
    expect(
      packageProblems(
        house({
          'src/store/sqlite/file.ts': "import { DatabaseSync } from 'node:sqlite'",
          'src/store/sqlite/backup.ts': "import { backup } from 'node:sqlite'",
        }),
      ),
    ).toEqual([expect.stringContaining('src/store/sqlite/backup.ts:1')])
  })

  it.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'const { now } = Date',
    "Date['now']()",
    'Math.random()',
    'const { random } = Math',
    "process.env['X']",
    'performance.now()',
    'setTimeout(x, 1)',
    "import { readFileSync } from 'node:fs'",
    "import { z } from 'zod'",
  ])('a domain that is not pure: %s', (text) => {
    expect(purityProblems(house({ 'src/domain/a.ts': text }))).toHaveLength(1)
  })

  it('and not what is pure, nor what is only named like it', () => {
    expect(
      purityProblems(
        house({
          'src/domain/a.ts':
            "const a = new Date(ms).getTime() + Date.parse(text) + Date.UTC(2027, 0) + Math.floor(x)\n// Date.now() and Math.random()\nconst b = 'process'\ntype P = { process: Date; console: string }\nconst c = { process: 1 }.process",
          'src/service.ts': 'Date.now()',
        }),
      ),
    ).toEqual([])
  })

  it('whoever reads the environment', () => {
    for (const text of [
      'process.env.PORT',
      "process['env']",
      'const { env } = process',
      'const all = process',
      'read(process)',
    ])
      expect(environmentProblems(house({ 'src/teams/a.ts': text }))).toHaveLength(1)
    expect(
      environmentProblems(
        house({
          'src/config.ts': 'process.env.PORT',
          'src/main.ts':
            "process.exitCode = 1\nprocess.on('SIGINT', stop)\nconst x = { process: 1 }",
        }),
      ),
    ).toEqual([])
  })
  it.each([
    ['let a: any', 'says ‘any’'],
    ['type A = Record<string, any>', 'says ‘any’'],
    ['const a = b as string', 'asserts a type'],
    ['const a = <string>b', 'asserts a type'],
    ['const a = b as unknown as C', 'asserts a type'],
    ['a!.b()', 'says with ‘!’'],
    ['// @ts-ignore\na()', '@ts-ignore'],
    ['f(/* @ts-expect-error */ a)', '@ts-expect-error'],
    ['a() // eslint-disable-line', 'eslint-disable'],
    ['/* eslint-disable */', 'eslint-disable'],
    ['{\n  a()\n  // @ts-nocheck\n}', '@ts-nocheck'],
  ])('a warning that is talked away: %s', (text, words) => {
    const problems = escapeProblems(house({ 'src/teams/a.ts': text }))
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) expect(problem).toContain(words)
  })

  it('and not what only looks like it', () => {
    expect(
      escapeProblems(
        house({
          'src/domain/ids.ts': 'const a = b as CaseId',
          'src/teams/a.ts':
            "import * as x from 'x'\nimport { a as b } from 'y'\nconst c = [1] as const\nconst d = e satisfies F\nconst g = !h && i !== j\nconst k = 'as any // @ts-ignore'",
        }),
      ),
    ).toEqual([])
  })

  it('a name into which anything fits', () => {
    expect(
      nameProblems([
        'src/domain/utils.ts',
        'src/teams/date-helpers.ts',
        'src/domain/common.test.ts',
        'src/x/data.json',
        'src/a/info.js',
      ]),
    ).toHaveLength(5)
    expect(
      nameProblems([
        'src/domain/dates/dates.ts',
        'src/common-ground/database.ts',
        'src/domain/information.ts',
      ]),
    ).toEqual([])
  })

  it('tests that share what was opened once, but not a table of sentences that only look', () => {
    const file = (text: string) => house({ 'test/features/inviting/wave.test.ts': text })
    for (const text of [
      'beforeAll(open)\nit(a, b)\nit(c, d)',
      'describe(a, () => {\n  beforeAll(open)\n  it(a, b)\n  describe(c, () => { it.each(d)(e, f) })\n})',
    ])
      expect(sharedHouseProblems(file(text)), text).toEqual([
        expect.stringContaining('Open it in beforeEach'),
      ])
    for (const text of [
      'beforeEach(open)\nit(a, b)\nit(c, d)',
      'describe(a, () => {\n  beforeAll(open)\n  it.each(a)(b, c)\n})\nit(d, e)',
    ])
      expect(sharedHouseProblems(file(text)), text).toEqual([])
    expect(
      sharedHouseProblems(house({ 'test/store/a.test.ts': 'beforeAll(open)\nit(a, b)\nit(c, d)' })),
    ).toEqual([])
  })

  it('a file that is too long, however its last line ends', () => {
    const lines = (count: number) => 'x\n'.repeat(count)
    expect(
      lengthProblems([
        { path: 'src/a.ts', text: lines(301) },
        { path: 'src/b.js', text: `${lines(300)}x` },
        { path: 'src/understanding/examples/chair.ts', text: lines(301) },
      ]),
    ).toHaveLength(3)
    expect(
      lengthProblems([
        { path: 'src/a.ts', text: lines(300) },
        { path: 'src/practices/a.json', text: lines(900) },
      ]),
    ).toEqual([])
  })
})

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
