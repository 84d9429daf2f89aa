// From what is seen in a message (words, neighbours, characters, concepts) to the numbers that weights are learnt for.
import type { FeatureVector } from './train-weights.ts'

/** Names of one kind that were seen, each as often as it was seen. The whole kind weighs `length`, however much of it there is. */
export type FeatureGroup = { readonly length: number; readonly names: readonly string[] }

export type FeatureSpace = {
  /** How many features there are. */
  readonly size: number
  /** Names that were never learnt from are left out. */
  readonly vectorOf: (groups: readonly FeatureGroup[]) => FeatureVector
}

/**
 * The space of everything that is seen in at least so many of the texts. What few texts share weighs more (tf-idf). Groups
 * keep apart only by their names: give each kind a prefix of its own.
 */
export function featureSpace(
  texts: readonly (readonly FeatureGroup[])[],
  { inAtLeast }: { readonly inAtLeast: number },
): FeatureSpace {
  const counts = new Map<string, number>()
  for (const groups of texts)
    for (const name of new Set(groups.flatMap(({ names }) => names)))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  const known = new Map<string, { readonly feature: number; readonly rarity: number }>()
  for (const [name, count] of counts) {
    if (count >= inAtLeast)
      known.set(name, {
        feature: known.size,
        rarity: Math.log(1 + texts.length / (count + 0.5)),
      })
  }
  return {
    size: known.size,
    vectorOf: (groups) =>
      groups.flatMap(({ length, names }) => {
        const seen = new Map<string, number>()
        for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1)
        const weighed = [...seen].flatMap(([name, times]): [number, number][] => {
          const of = known.get(name)
          return of === undefined ? [] : [[of.feature, (1 + Math.log(times)) * of.rarity]]
        })
        const norm = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0))
        return weighed.map(([feature, weight]): [number, number] => [
          feature,
          (weight / norm) * length,
        ])
      }),
  }
}
