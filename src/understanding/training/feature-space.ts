// From what is seen in a message (words, neighbours, characters, concepts) to the numbers that
// weights are learnt for.
import type { FeatureVector } from './train-weights.ts'

/**
 * Names of one kind that were seen, each as often as it was seen. The whole kind weighs `length`,
 * however much of it there is.
 */
export type FeatureGroup = { readonly length: number; readonly names: readonly string[] }

/** The features by number: the name of each, and how much it weighs for being rare. */
export type Features = { readonly names: readonly string[]; readonly rarities: Float32Array }

export type FeatureSpace = Features & {
  /** How many features there are. */
  readonly size: number
  readonly has: (name: string) => boolean
  /** Names that were never learnt from are left out. */
  readonly vectorOf: (groups: readonly FeatureGroup[]) => FeatureVector
}

/**
 * The space of everything that is seen in at least so many of the texts. What few texts share
 * weighs more (tf-idf). Groups keep apart only by their names: give each kind a prefix of its own.
 */
export function featureSpace(
  texts: readonly (readonly FeatureGroup[])[],
  { inAtLeast }: { readonly inAtLeast: number },
): FeatureSpace {
  const counts = new Map<string, number>()
  for (const groups of texts)
    for (const name of new Set(groups.flatMap(({ names }) => names)))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= inAtLeast)
  return spaceOf({
    names: common.map(([name]) => name),
    rarities: Float32Array.from(common, ([, count]) => Math.log(1 + texts.length / (count + 0.5))),
  })
}

/** The same space again, from its features. */
export function spaceOf({ names, rarities }: Features): FeatureSpace {
  const numbers = new Map(names.map((name, number) => [name, number]))
  return {
    size: names.length,
    names,
    rarities,
    has: (name) => numbers.has(name),
    vectorOf: (groups) => groups.flatMap(weighed),
  }

  function weighed({ length, names: found }: FeatureGroup): FeatureVector {
    const times = new Map<number, number>()
    for (const name of found) {
      const number = numbers.get(name)
      if (number !== undefined) times.set(number, (times.get(number) ?? 0) + 1)
    }
    const weights = [...times].map(([number, often]): [number, number] => [
      number,
      (1 + Math.log(often)) * (rarities[number] ?? 0),
    ])
    const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0))
    return weights.map(([number, weight]) => [number, (weight / norm) * length])
  }
}
