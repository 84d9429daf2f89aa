// The rooms of the domain are ranked (docs/decisions/0021): what is below knows nothing of what is above. And no file of the
// program knows itself over others.
import { importsOf, type Source } from './imports.ts'

/** What every room may use. These files know one another alone. */
const ground = ['ids.ts', 'result.ts', 'memoise.ts', 'prototype-keys.ts']

/** From the lowest to the highest; each may import those before it. A file stands in the list where it is a room by itself. */
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
          `${source.path} is in no room of the domain. Put it into the room whose rule it is, or give a new room its rank in test/support/room-ranks.ts.`,
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

/** No file imports itself over others, by values or by types. One sentence for each knot, which names one way round it. */
export function circleProblems(sources: readonly Source[]): string[] {
  const imports = new Map(
    sources.map((source) => [source.path, importsOf(source).map(({ to }) => to)]),
  )
  const inAKnot = new Set<string>()
  return [...imports.keys()].flatMap((path) => {
    if (inAKnot.has(path)) return []
    const way = shortestWayBack(path, imports)
    if (way === undefined) return []
    const isKnown = way.some((file) => inAKnot.has(file))
    for (const file of way) inAKnot.add(file)
    if (isKnown) return []
    return [
      `${[...way, path].join(' → ')} is a circle. Move what the first and the last share into a file that imports neither; a type that others write down belongs into a file of its own.`,
    ]
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
