// Each rule of the house about its code, on a small house in which it is broken, to see that it notices.
import { describe, expect, it } from 'vitest'

import { house } from './architecture-ground.ts'
import {
  featureImportProblems,
  flatFeatureProblems,
  lengthProblems,
  nameProblems,
  packageProblems,
  typeNameProblems,
  widthProblems,
} from './support/house-rules.ts'
import { environmentProblems, escapeProblems, purityProblems } from './support/purity-rules.ts'
import { some } from './support/some.ts'
import { sharedHouseProblems } from './support/test-rules.ts'

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
    for (const problem of some(problems)) expect(problem).toContain('of another feature')
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
    for (const problem of some(problems)) expect(problem).toContain(words)
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

  it('a type name that two files export, but not one that each keeps to itself', () => {
    expect(
      typeNameProblems(
        house({
          'src/a.ts': 'export type Asked = string',
          'src/b.ts': 'export interface Asked { readonly by: string }',
        }),
      ),
    ).toEqual([expect.stringContaining('src/a.ts and src/b.ts both export a type Asked')])
    expect(
      typeNameProblems(
        house({
          'src/a.ts': 'export type Asked = string\ntype Said = string',
          'src/b.ts': 'type Asked = string\ntype Said = number',
        }),
      ),
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

  it('more than five lines of 1,000 that are wider than 100 characters, or one than 140', () => {
    const text = (widths: readonly number[]) =>
      [...Array<number>(1000).fill(10), ...widths].map((width) => 'x'.repeat(width)).join('\n')
    const house = (...widths: readonly number[]) =>
      widthProblems([
        { path: 'src/a.ts', text: text(widths) },
        { path: 'src/practices/a.json', text: 'x'.repeat(900) },
      ])
    expect(house(...Array<number>(5).fill(101))).toEqual([])
    expect(house(...Array<number>(6).fill(101))).toEqual([expect.stringContaining('src/a.ts')])
    expect(house(141)).toEqual([])
    expect(house(141, 141)).toEqual([expect.stringContaining('more than 140')])
  })
})
