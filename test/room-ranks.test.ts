// The ranks of the domain's rooms, on the house as it stands; each rule with a small house in which it is broken.
import { describe, expect, it } from 'vitest'

import { source, sourcesUnder } from './support/imports.ts'
import { circleProblems, rankProblems } from './support/room-ranks.ts'

const src = sourcesUnder('src')
const house = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => source(path, text))

describe('the domain', () => {
  it('is in sight', () => {
    expect(src.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['src/domain/state/case.ts', 'src/domain/messages/ladder.ts']),
    )
  })

  it('imports downwards alone, types included', () => {
    expect(rankProblems(src)).toEqual([])
  })
})

describe('the program', () => {
  it('has no file that imports itself over others, types included', () => {
    expect(circleProblems(src)).toEqual([])
  })
})

describe('the rule of the ranks notices', () => {
  it.each([
    [
      'a function of a higher room',
      'quorum/a.ts',
      "import { b } from '../meeting/b.ts'",
      'below meeting',
    ],
    [
      'a type of a higher room',
      'state/a.ts',
      "import type { B } from '../rules/b.ts'",
      'below rules',
    ],
    [
      'a type named where it is used',
      'dates/a.ts',
      "type B = import('../plan/b.ts').B",
      'below plan',
    ],
    ['a name that is passed on', 'state/a.ts', "export * from '../report/b.ts'", 'below report'],
    [
      'the ground that uses a room',
      'ids.ts',
      "import type { B } from './state/b.ts'",
      'below state',
    ],
    [
      'a room below the permissions',
      'obligations/a.ts',
      "import '../permissions.ts'",
      'below permissions.ts',
    ],
    ['a leaf that uses a room', 'language/a.ts', "import '../state/b.ts'", 'apart from state'],
    [
      'a room that uses a leaf',
      'messages/a.ts',
      "import '../language/b.ts'",
      'apart from language',
    ],
    ['a file in no room', 'a.ts', '', 'in no room'],
    ['a room without a rank', 'sharing/a.ts', '', 'in no room'],
  ])('%s', (_what, path, text, problem) => {
    expect(rankProblems(house({ [`src/domain/${path}`]: text }))).toEqual([
      expect.stringContaining(problem),
    ])
  })

  it('and lets through what goes down, what stays in its room, and what is not the domain', () => {
    expect(
      rankProblems(
        house({
          'src/domain/messages/a.ts':
            "import '../permissions.ts'\nimport type { B } from '../state/b.ts'\nimport './c.ts'",
          'src/domain/permissions.ts': "import './obligations/a.ts'\nimport './ids.ts'",
          'src/domain/language/a.ts': "import '../result.ts'",
          'src/store/a.ts': "import '../domain/messages/a.ts'\nimport '../domain/state/b.ts'",
        }),
      ),
    ).toEqual([])
  })
})

describe('the rule of the circles notices', () => {
  it('two files that know each other’s types', () => {
    expect(
      circleProblems(
        house({
          'src/a.ts': "import { b } from './b.ts'",
          'src/b.ts': "import type { A } from './a.ts'",
        }),
      ),
    ).toEqual([expect.stringContaining('src/a.ts → src/b.ts → src/a.ts is a circle')])
  })

  it('a longer way round, by the shortest way and once', () => {
    expect(
      circleProblems(
        house({
          'src/a.ts': "import './b.ts'",
          'src/b.ts': "export type { C } from './c.ts'\nimport './d.ts'",
          'src/c.ts': "type A = import('./a.ts').A",
          'src/d.ts': "import './c.ts'",
        }),
      ),
    ).toEqual([expect.stringContaining('src/a.ts → src/b.ts → src/c.ts → src/a.ts is a circle')])
  })

  it('a file that imports itself', () => {
    expect(circleProblems(house({ 'src/a.ts': "import type { A } from './a.ts'" }))).toHaveLength(1)
  })

  it('and not two ways to one file', () => {
    expect(
      circleProblems(
        house({
          'src/a.ts': "import './b.ts'\nimport './c.ts'",
          'src/b.ts': "import type { C } from './c.ts'",
          'src/c.ts': 'export {}',
        }),
      ),
    ).toEqual([])
  })
})
