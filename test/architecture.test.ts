// The rules of the house, on the house as it stands. That each notices what breaks it:
// architecture-rules.test.ts, architecture-features.test.ts.
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
  featureImportProblems,
  flatFeatureProblems,
  lengthProblems,
  nameProblems,
  packageProblems,
  typeNameProblems,
  widthProblems,
} from './support/house-rules.ts'
import { filesUnder, sourcesUnder, textOf } from './support/imports.ts'
import { environmentProblems, escapeProblems, purityProblems } from './support/purity-rules.ts'
import { sharedHouseProblems } from './support/test-rules.ts'

const src = sourcesUnder('src')
const typescript = src.filter(({ path }) => path.endsWith('.ts'))
const tests = sourcesUnder('test')
const all = features.map(listed)
const srcFiles = filesUnder('src')

/**
 * Their own tests press these by the title that a person reads, out of the card that was shown.
 * Take out what is pressed by name.
 */
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
    ['gives a type that others import a name of its own', () => typeNameProblems(typescript)],
    [
      'has no file that is too long to read',
      () => lengthProblems(srcFiles.map((path) => ({ path, text: textOf(path) }))),
    ],
    [
      'has few lines that are too wide to read',
      () => widthProblems(srcFiles.map((path) => ({ path, text: textOf(path) }))),
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
