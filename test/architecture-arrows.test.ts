// The rule of the arrows, on a small house in which it is broken, to see that it notices.
import { describe, expect, it } from 'vitest'

import { house } from './architecture-ground.ts'
import { arrowProblems } from './support/house-rules.ts'
import { some } from './support/some.ts'

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
    for (const problem of some(problems)) expect(problem).toContain(words)
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
