// The rooms of the domain are ranked (docs/decisions/0021): what is below knows nothing of what is
// above. And no file and no folder of the program knows itself over others.
import { dirname } from 'node:path/posix'

import { importsOf, type Source } from './imports.ts'

/** What every room may use. These files know one another alone. */
const ground = ['ids.ts', 'result.ts', 'memoise.ts', 'prototype-keys.ts']

/**
 * From the lowest to the highest; each may import those before it. A file stands in the list where
 * it is a room by itself.
 */
const ranks = [
  'state',
  'dates',
  'rules',
  'people',
  'quorum',
  'meeting',
  'report',
  'commitment',
  'plan',
  'core-group',
  'record',
  'obligations',
  'permissions.ts',
  'messages',
]

/** Rooms beside the ranking: they use the ground alone, and no other room of the domain uses them. */
const leaves = ['language']

/** Imports inside the domain go down, those of types included. */
export function rankProblems(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('src/domain/'))
    .flatMap((source) => {
      const room = domainRoomOf(source.path)
      if (room === undefined)
        return [
          `${source.path} is in no room of the domain. Put it into the room whose ` +
            'rule it is, or give a new room its rank in test/support/room-ranks.ts.',
        ]
      return importsOf(source).flatMap(({ to, line }) => {
        const target = domainRoomOf(to)
        return target === undefined || maySee(room, target)
          ? []
          : [
              `${source.path}:${line} imports ${to}, but ${room} lies ${leaves.includes(target) || leaves.includes(room) ? 'apart from' : 'below'} ${target}. Take what it needs as an argument, move its type down to src/domain/state/, or move the function up to ${target}.`,
            ]
      })
    })
}

/** 'src/domain/plan/draft.ts' → 'plan'; undefined for what is in no room, or not in the domain. */
function domainRoomOf(path: string): string | undefined {
  const [, inside] = /^src\/domain\/(.+)$/.exec(path) ?? []
  if (inside === undefined) return undefined
  const [room = ''] = inside.split('/')
  return ground.includes(inside) ? 'ground' : [...ranks, ...leaves].find((name) => name === room)
}

function maySee(room: string, target: string): boolean {
  if (room === target || target === 'ground') return true
  return ranks.includes(target) && ranks.indexOf(room) > ranks.indexOf(target)
}

/**
 * No file imports itself over others, by values or by types. One sentence for each knot, which
 * names one way round it.
 */
export const circleProblems = (sources: readonly Source[]): string[] =>
  knotsIn(linksOf(sources)).map(
    (way) =>
      `${way.join(' → ')} is a circle. Move what the first and the last share into a file ` +
      'that imports neither; a type that others write down belongs into a file of its own.',
  )

/**
 * What lies beside each other in a folder, files and whole folders, forms no circle: one can be
 * read before the other. In the rooms of `strict` the files that lie directly in a folder count as
 * one with it, so that what several folders use is a folder as well.
 */
export function folderCircleProblems(
  sources: readonly Source[],
  strict: readonly string[] = [],
): string[] {
  const links = linksOf(sources)
  const inStrict = links.filter((link) =>
    strict.some((room) => [link.from, link.to].every((path) => path.startsWith(`${room}/`))),
  )
  return [
    ...knotsIn(links.map(besideEachOther)),
    ...knotsIn(
      inStrict
        .map(({ from, to }) => ({ from: dirname(from), to: dirname(to) }))
        .filter(({ from, to }) => from !== to),
    ),
  ].map(
    (way) =>
      `${way.join(' → ')} is a circle of folders. Move what the ` +
      'first and the last share into a folder that imports neither.',
  )
}

type Link = { readonly from: string; readonly to: string }

const linksOf = (sources: readonly Source[]): Link[] =>
  sources.flatMap((source) => importsOf(source).map(({ to }) => ({ from: source.path, to })))

/** The two that differ first on the way down: 'src/a/b.ts' and 'src/c/d.ts' → 'src/a' and 'src/c'. */
function besideEachOther({ from, to }: Link): Link {
  const [source, target] = [from.split('/'), to.split('/')]
  const depth = source.findIndex((step, index) => step !== target[index]) + 1
  return { from: source.slice(0, depth).join('/'), to: target.slice(0, depth).join('/') }
}

/** Each knot once, as one shortest way from a place back to itself. */
function knotsIn(links: readonly Link[]): string[][] {
  const ways = new Map<string, string[]>()
  for (const { from, to } of links) ways.set(from, [...(ways.get(from) ?? []), to])
  const inAKnot = new Set<string>()
  return [...ways.keys()].flatMap((start) => {
    if (inAKnot.has(start)) return []
    const way = shortestWayBack(start, ways)
    if (way === undefined) return []
    const isKnown = way.some((place) => inAKnot.has(place))
    for (const place of way) inAKnot.add(place)
    return isKnown ? [] : [[...way, start]]
  })
}

function shortestWayBack(
  start: string,
  imports: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const seen = new Set<string>()
  let ways: string[][] = [[start]]
  while (ways.length > 0) {
    const longer: string[][] = []
    for (const way of ways)
      for (const next of imports.get(way.at(-1) ?? start) ?? []) {
        if (next === start) return way
        if (!seen.has(next)) longer.push([...way, next])
        seen.add(next)
      }
    ways = longer
  }
  return undefined
}
