// The rules of the house about its features and cards, as in house-rules.ts: a sentence for whatever is forgotten.
import type { Feature } from '../../src/features/kernel/feature.ts'
import { argumentsOf, type Source, stringsOf } from './imports.ts'

/** What the rules need to know of a listed feature. */
export type Listed = {
  readonly name: string
  readonly verbs: readonly string[]
}

/** A kind of file is answered for by one feature. */
export function fileKindProblems(features: readonly Feature[]): string[] {
  const owners = features.flatMap(({ name, files = [] }) =>
    files.map(({ kind }) => ({ kind, name })),
  )
  return owners
    .filter(({ kind }, index) => owners.findIndex((owner) => owner.kind === kind) !== index)
    .map(
      ({ kind, name }) =>
        `${name} answers for files of the kind ${kind}, as ` +
        'another feature does. Give its own another kind.',
    )
}

export const listed = ({ name, verbs }: Feature): Listed => ({
  name,
  verbs: verbs.map((verb) => verb.verb),
})

const files = ['feature.ts', 'flow.ts', 'view.ts']
const notStages = ['kernel']

/**
 * A folder for each feature in a stage, three files in it, and a place in the list. `paths` are
 * those under src/features.
 */
export function folderProblems(paths: readonly string[], features: readonly Listed[]): string[] {
  const places = new Map(
    paths.flatMap((path) => {
      const [, stage = '', folder = ''] = /^src\/features\/([^/]+)\/([^/]+)\/[^/]/.exec(path) ?? []
      const isFeature = folder !== '' && folder !== 'shared' && !notStages.includes(stage)
      return isFeature
        ? [[folder, `src/features/${stage}/${folder}`] satisfies [string, string]]
        : []
    }),
  )
  const folders = [...places.keys()]
  const names = features.map((listed) => listed.name)
  return [
    ...[...places].flatMap(([folder, place]) =>
      files
        .filter((file) => !paths.includes(`${place}/${file}`))
        .map(
          (file) =>
            `The feature ${folder} has no ${file}. A feature is feature.ts (what it ` +
            'offers), flow.ts (load, decide, commit, ' +
            'show) and view.ts (what the card says).',
        ),
    ),
    ...folders
      .filter((folder) => !names.includes(folder))
      .map(
        (folder) =>
          `The feature ${folder} is not in the list. Add it to ` +
          'src/features/index.ts, under the name of its folder.',
      ),
    ...names
      .filter((name) => !places.has(name))
      .map(
        (name) =>
          `The list has a feature ${name}, but there is no such ` +
          'folder in a stage. Its name is the name of its folder.',
      ),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map(
        (name) => `The list has the feature ${name} twice. Take one out of src/features/index.ts.`,
      ),
  ]
}

/**
 * Each feature has a test called after it, test/features/<stage>/<name>.test.ts, which hands each
 * of its verbs to a call, as whoever presses a button does. That another test mentions a verb does
 * not count.
 */
export function untestedProblems(tests: readonly Source[], features: readonly Listed[]): string[] {
  return features.flatMap(({ name, verbs }) => {
    const own = tests.filter(({ path }) =>
      new RegExp(`^test/features/[^/]+/${name}(?:\\.[^/]+)?\\.test\\.ts$`).test(path),
    )
    if (own.length === 0)
      return [
        `The feature ${name} has no test called after ` +
          `it. Write test/features/<stage>/${name}.test.ts.`,
      ]
    const pressed = new Set(own.flatMap((source) => [...argumentsOf(source)]))
    return verbs
      .filter((verb) => !pressed.has(verb) && !pressed.has(constantOf(verb)))
      .map((verb) => `No test of the feature ${name} presses ${verb}. Press it in its own test.`)
  })
}

/** 'invitation.ask-colleague' → invitationAskColleague, as verbs.ts declares it. */
const constantOf = (verb: string): string =>
  verb.replace(/[.-](.)/g, (_joint, letter: string) => letter.toUpperCase())

/** A verb belongs to one feature: of two that claim one, the second would never be asked. */
export function claimProblems(features: readonly Listed[]): string[] {
  const owners = new Map<string, string[]>()
  const claim = (what: string, name: string) =>
    owners.set(what, [...(owners.get(what) ?? []), name])
  for (const { name, verbs } of features) {
    for (const verb of verbs) claim(`The verb ${verb}`, name)
  }
  return [...owners]
    .filter(([, names]) => names.length > 1)
    .map(
      ([what, names]) =>
        `${what} is claimed by ${names.join(' and ')}. Give ` +
        'it to one of them; the other offers one of its own.',
    )
}

export type CardFile = { readonly path: string; readonly text: string }

/**
 * Every card is drawn by somebody, and every verb that is written in it is some feature's. `code`
 * is where views are written.
 */
export function cardProblems(
  cards: readonly CardFile[],
  code: readonly Source[],
  features: readonly Listed[],
): string[] {
  const named = new Set(code.flatMap((source) => [...stringsOf(source)]))
  const verbs = new Set(features.flatMap((listed) => listed.verbs))
  return cards.flatMap(({ path, text }) => {
    const name = path.replace(/^cards\//, '').replace(/\.json$/, '')
    const card: unknown = JSON.parse(text)
    // A verb from the data is known when the card is drawn: test/cards.test.ts looks there.
    const strange = [...new Set(verbsIn(card))].filter(
      (verb) => !verb.includes('${') && !verbs.has(verb),
    )
    return [
      ...(named.has(name)
        ? []
        : [`No view draws ${path}. Name it as the template of a card in a view.ts, or delete it.`]),
      ...strange.map(
        (verb) =>
          `${path} has the verb ${verb}, which no feature answers. ` +
          'Add it to the verbs of one feature, or correct its spelling.',
      ),
    ]
  })
}

function verbsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(verbsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'verb' && typeof inner === 'string' ? [inner] : verbsIn(inner),
  )
}
