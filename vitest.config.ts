import { defineConfig } from 'vitest/config'

/** The least that the tests of domain and features may run of each room, in percent: lines, and branches. */
const floors = {
  'domain/commitment': [95, 89],
  'domain/core-group': [95, 85],
  'domain/dates': [95, 78],
  'domain/language': [97, 92],
  'domain/meeting': [95, 88],
  'domain/messages': [87, 80],
  'domain/obligations': [96, 84],
  'domain/people': [99, 98],
  'domain/plan': [96, 92],
  'domain/quorum': [99, 95],
  'domain/record': [92, 80],
  'domain/report': [91, 82],
  'domain/rules': [96, 90],
  'domain/state': [98, 93],
  'features/kernel': [86, 74],
  'features/inviting': [77, 57],
  'features/preparing': [90, 68],
  'features/on-the-day': [91, 74],
  'features/afterwards': [84, 62],
  'features/core-group': [76, 59],
  'features/running-it': [91, 75],
} as const

const thresholds = Object.fromEntries(
  Object.entries(floors).map(([room, [lines, branches]]) => [
    `src/${room}/**`,
    { lines, branches },
  ]),
)

/** These open no process and set nothing that outlives a test: the files of one worker share what they import. */
const shared = [
  'domain',
  'features',
  'journeys',
  'language',
  'trust',
  'understanding',
  'words',
].map((room) => `test/${room}/**/*.test.ts`)

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'rooms', include: shared, isolate: false } },
      {
        extends: true,
        test: { name: 'doors', include: ['test/**/*.test.ts'], exclude: shared },
      },
    ],
    // Only with npm run coverage: what is measured runs slower.
    coverage: {
      include: ['src/domain/**/*.ts', 'src/features/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds,
    },
    // Two cores: more workers only make each of them slower.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A second is not long on a machine that does other things as well.
    expect: { poll: { timeout: 20_000 } },
  },
})
