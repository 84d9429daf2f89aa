// The rules of the house about its features and cards, as in house-rules.ts: a sentence for whatever is forgotten.
import type { Feature } from '../../src/features/kernel/feature.ts'
import { importsOf, type Source, stringsOf } from './imports.ts'

/** What the rules need to know of a listed feature. */
export type Listed = {
  readonly name: string
  readonly verbs: readonly string[]
  readonly commands: readonly string[]
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
        `${name} answers for files of the kind ${kind}, as another feature does. Give its own another kind.`,
    )
}

export const listed = ({ name, verbs, texts }: Feature): Listed => ({
  name,
  verbs: verbs.map((verb) => verb.verb),
  commands: texts.flatMap((textHandler) => textHandler.commands ?? []),
})

const files = ['feature.ts', 'flow.ts', 'view.ts']

/** A folder for each feature, three files in it, and a place in the list. `paths` are those under src/features. */
export function folderProblems(paths: readonly string[], features: readonly Listed[]): string[] {
  const folders = new Set(
    paths.flatMap((path) => /^src\/features\/([^/]+)\/[^/]/.exec(path)?.[1] ?? []),
  )
  const names = features.map((listed) => listed.name)
  return [
    ...[...folders].flatMap((folder) =>
      files
        .filter((file) => !paths.includes(`src/features/${folder}/${file}`))
        .map(
          (file) =>
            `The feature ${folder} has no ${file}. A feature is feature.ts (what it offers), flow.ts (load, decide, commit, show) and view.ts (what the card says).`,
        ),
    ),
    ...[...folders]
      .filter((folder) => !names.includes(folder))
      .map(
        (folder) =>
          `The feature ${folder} is not in the list. Add it to src/features/index.ts, under the name of its folder.`,
      ),
    ...names
      .filter((name) => !folders.has(name))
      .map(
        (name) =>
          `The list has a feature ${name}, but there is no src/features/${name}/. Its name is the name of its folder.`,
      ),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map(
        (name) => `The list has the feature ${name} twice. Take one out of src/features/index.ts.`,
      ),
  ]
}

/**
 * Each feature has test/features/<name>.test.ts, or a test in test/journeys or test/features does with it what a person
 * does: says one of its commands, presses one of its verbs; or it imports the feature itself.
 */
export function untestedProblems(tests: readonly Source[], features: readonly Listed[]): string[] {
  const walks = tests
    .filter(({ path }) => /^test\/(journeys|features)\//.test(path))
    .map((source) => ({
      path: source.path,
      strings: stringsOf(source),
      imports: importsOf(source).map(({ to }) => to),
    }))
  return features
    .filter(
      ({ name, verbs, commands }) =>
        !walks.some(
          ({ path, strings, imports }) =>
            path === `test/features/${name}.test.ts` ||
            imports.some((to) => to.startsWith(`src/features/${name}/`)) ||
            [...verbs, ...commands].some((word) => strings.has(word)),
        ),
    )
    .map(
      ({ name }) =>
        `No test uses the feature ${name}. Write test/features/${name}.test.ts, or a journey in test/journeys that types one of its commands or presses one of its verbs.`,
    )
}

/** A verb belongs to one feature, and so does a whole message that is typed: of two that claim one, the first would never be asked. */
export function claimProblems(features: readonly Listed[]): string[] {
  const owners = new Map<string, string[]>()
  const claim = (what: string, name: string) =>
    owners.set(what, [...(owners.get(what) ?? []), name])
  for (const { name, verbs, commands } of features) {
    for (const verb of verbs) claim(`The verb ${verb}`, name)
    for (const command of commands) claim(`The command ‘${command}’`, name)
  }
  return [...owners]
    .filter(([, names]) => names.length > 1)
    .map(
      ([what, names]) =>
        `${what} is claimed by ${names.join(' and ')}. Give it to one of them; the other offers one of its own.`,
    )
}

export type CardFile = { readonly path: string; readonly text: string }

/** Every card is drawn by somebody, and every verb that is written in it is some feature's. `code` is where views are written. */
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
          `${path} has the verb ${verb}, which no feature answers. Add it to the verbs of one feature, or correct its spelling.`,
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
