// Everything that is said to people, from the sources, in an order in which a chair can read it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

import { type Literal, literalsOf } from './literals.ts'
import { isSaid } from './said.ts'

/** `id` is the same until the words, or the file they stand in, change. */
export type Saying = {
  readonly id: string
  readonly path: string
  readonly said: string
  readonly start: number
}
/** A heading, such as a feature or a card, and what is said under it. */
export type Part = { readonly title: string; readonly sayings: readonly Saying[] }
export type Chapter = { readonly title: string; readonly parts: readonly Part[] }

const folders = [
  'cards',
  'src/practices',
  'src/features',
  'src/domain',
  'src/teams',
  'src/notify',
  'src/delivery',
  'src/sandbox',
]
/** Invented people and their words, and lists of what people type. */
const notSaid =
  /^src\/(features\/([^/]+\/(feature|sample-.*)|samples|exclusion\/sentences)|domain\/(ids|people|language\/.*)|sandbox\/(people|page-files))\.ts$/

/** Every source in which something may be said. `root` is the top of the repository. */
export const readSources = (root: string): ReadonlyMap<string, string> =>
  new Map(
    folders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && /\.(ts|js|json)$/.test(entry.name))
          .map((entry) =>
            posix.normalize(
              join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'),
            ),
          )
          .filter((path) => !notSaid.test(path))
          .sort()
          .map((path) => [path, readFileSync(join(root, path), 'utf8')] satisfies [string, string]),
      ),
  )

/** What one file says, in its order. */
export function sayingsIn(path: string, text: string): Saying[] {
  const counts = new Map<string, number>()
  return literalsOf(path, text)
    .filter((literal) => isSaid(path, literal))
    .map(({ said, start }) => {
      const count = (counts.get(said) ?? 0) + 1
      counts.set(said, count)
      return {
        id: createHash('sha256')
          .update(JSON.stringify([path, said, count]))
          .digest('hex')
          .slice(0, 8),
        path,
        said,
        start,
      }
    })
}

/** Feature by feature, each with its cards, in the order of `features`; then what several of them say, and the rest. */
export function chapters(
  sources: ReadonlyMap<string, string>,
  features: readonly string[],
): Chapter[] {
  const all = new Map([...sources].map(([path, text]) => [path, sayingsIn(path, text)]))
  const cardsOf = new Map(
    [...sources]
      .filter(([path]) => path.startsWith('src/'))
      .map(([path, text]) => [path, new Set(literalsOf(path, text).map(templateNamed))]),
  )
  const taken = new Set<string>()
  const take = (title: string, paths: readonly string[]): Part[] =>
    paths
      .filter((path) => !taken.has(path))
      .flatMap((path) => {
        taken.add(path)
        const sayings = all.get(path) ?? []
        return sayings.length === 0
          ? []
          : [{ title: title === '' ? partTitle(path) : title, sayings }]
      })
  const cards = (paths: readonly string[]) =>
    [...sources.keys()].filter(
      (path) =>
        path.startsWith('cards/') &&
        paths.some((one) => cardsOf.get(one)?.has(path.slice('cards/'.length, -'.json'.length))),
    )
  const under = (folder: string) => [...sources.keys()].filter((path) => path.startsWith(folder))
  const chapter = (title: string, paths: readonly string[]): Chapter => ({
    title,
    parts: [...take('', cards(paths)), ...take('', paths)],
  })
  return [
    ...features.map((name) => chapter(sentenceCase(name), under(`src/features/${name}/`))),
    chapter('Said by several of them', under('src/features/')),
    chapter('To strangers, about files, and when something goes wrong', [
      ...under('src/teams/'),
      ...under('src/notify/'),
      ...under('src/delivery/'),
    ]),
    chapter('How dates, answers and quorums are put into words', under('src/domain/')),
    chapter('The practices’ own words for their rules', under('src/practices/')),
    chapter('The practice room', under('src/sandbox/')),
    chapter('Cards', under('cards/')),
  ].filter(({ parts }) => parts.length > 0)
}

const templateNamed = ({ said }: Literal): string => said
const sentenceCase = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ')
const partTitle = (path: string): string =>
  path.startsWith('cards/')
    ? `Card ${path.slice('cards/'.length, -'.json'.length)}`
    : path.replace(/^src\//, '')
