// Everything that is said to people, from the sources, in an order in which a chair can read it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

import { isSaid } from './is-said.ts'
import { literalsOf } from './literals.ts'

type Saying = { readonly path: string; readonly said: string }
/** A feature with its cards, or a room of the program, and what is said in it. */
type Chapter = { readonly title: string; readonly sayings: readonly Saying[] }

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
  /^src\/(features\/.*\/(feature|sentences)|domain\/(ids|people|language\/.*)|sandbox\/(people|page-files))\.ts$/

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
export const sayingsIn = (path: string, text: string): Saying[] =>
  literalsOf(path, text)
    .filter((literal) => isSaid(path, literal))
    .map(({ said }) => ({ path, said }))

/** Feature by feature, each with its cards, in the order of `features`; then what several of them say, and the rest. */
export function chapters(
  sources: ReadonlyMap<string, string>,
  features: readonly string[],
): Chapter[] {
  const literals = new Map(
    [...sources]
      .filter(([path]) => path.startsWith('src/'))
      .map(([path, text]) => [path, new Set(literalsOf(path, text).map(({ said }) => said))]),
  )
  const taken = new Set<string>()
  const chapter = (title: string, paths: readonly string[]): Chapter => {
    const cards = [...sources.keys()].filter(
      (card) =>
        card.startsWith('cards/') &&
        paths.some((path) => literals.get(path)?.has(card.slice('cards/'.length, -'.json'.length))),
    )
    const fresh = [...cards, ...paths].filter((path) => !taken.has(path))
    for (const path of fresh) taken.add(path)
    return { title, sayings: fresh.flatMap((path) => sayingsIn(path, sources.get(path) ?? '')) }
  }
  const under = (folder: string) => [...sources.keys()].filter((path) => path.startsWith(folder))
  const ofFeature = (name: string) =>
    under('src/features/').filter((path) => path.split('/')[3] === name)
  return [
    ...features.map((name) => chapter(sentenceCase(name), ofFeature(name))),
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
  ].filter(({ sayings }) => sayings.length > 0)
}

const sentenceCase = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ')
