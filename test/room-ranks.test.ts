// The ranks of the domain's rooms, on the house as it stands; each rule with a small house in which it is broken.
import { describe, expect, it } from 'vitest'

import { source, sourcesUnder } from './support/imports.ts'
import { circleProblems, folderCircleProblems, rankProblems } from './support/room-ranks.ts'
import { some } from './support/some.ts'

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

  it('has no folder that imports itself over others: no stage, and no room of the reader or the store', () => {
    const rooms = ['src/features', 'src/understanding', 'src/store']
    for (const room of some(rooms))
      expect(src.filter(({ path }) => path.startsWith(`${room}/`)).length).toBeGreaterThan(10)
    expect(folderCircleProblems(src, rooms)).toEqual([])
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

describe('the rule of the circles of folders notices', () => {
  it('two stages that know each other over different features, though no file knows itself', () => {
    const stages = house({
      'src/features/inviting/chase/view.ts': "import '../../preparing/pack/verbs.ts'",
      'src/features/preparing/read/view.ts':
        "import type { X } from '../../inviting/exclusion/verbs.ts'",
    })
    expect(circleProblems(stages)).toEqual([])
    expect(folderCircleProblems(stages)).toEqual([
      expect.stringContaining(
        'src/features/inviting → src/features/preparing → src/features/inviting is a circle of folders',
      ),
    ])
  })

  it('a file that a folder uses, and which uses the folder', () => {
    expect(
      folderCircleProblems(
        house({
          'src/store/erased.ts': "import './audit/chain.ts'",
          'src/store/audit/check.ts': "import '../erased.ts'",
        }),
      ),
    ).toEqual([expect.stringContaining('src/store/erased.ts → src/store/audit')])
  })

  it('a folder whose files are used from inside it, where the room is held strictly', () => {
    const store = house({
      'src/store/open.ts': "import './sqlite/file.ts'",
      'src/store/sqlite/file.ts': "import '../paginate.ts'",
    })
    expect(folderCircleProblems(store)).toEqual([])
    expect(folderCircleProblems(store, ['src/store'])).toEqual([
      expect.stringContaining('src/store → src/store/sqlite → src/store is a circle of folders'),
    ])
  })

  it('and not folders that import one way', () => {
    expect(
      folderCircleProblems(
        house({
          'src/store/open.ts': "import './sqlite/file.ts'\nimport { z } from 'zod'",
          'src/store/sqlite/file.ts': "import '../documents/paginate.ts'\nimport './commit.ts'",
          'src/store/documents/paginate.ts': "import type { Doc } from '../../ports/store.ts'",
        }),
        ['src/store'],
      ),
    ).toEqual([])
  })
})
