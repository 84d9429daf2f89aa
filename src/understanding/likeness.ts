// How like a message is to sentences whose meaning is known: counted over their words, neighbouring words, concepts and
// clues, where what few examples share weighs more (tf-idf and the cosine). It only adds to what the clues say.
import type { FoundClues } from './clues.ts'
import type { Example } from './examples.ts'
import type { Intent, Speaker } from './intents.ts'
import type { Reading } from './patterns.ts'
import type { RefuseWhy } from './slots.ts'

type Likeness = {
  readonly intent: Intent
  readonly why?: RefuseWhy
  /** 0 to 1 */ readonly likeness: number
}

/** A message with what is found in it. */
export type Seen = { readonly reading: Reading; readonly found: FoundClues }

type Known = { readonly example: Example; readonly length: number }

/** Prepares the examples once; the function it returns takes linear time in the message's words and the examples that share one. */
export function compareWith(
  examples: readonly Example[],
  see: (text: string) => Seen,
): (seen: Seen, speaker: Speaker) => Likeness[] {
  const traits = examples.map(({ text }) => traitsOf(see(text)))
  const counts = new Map<string, number>()
  for (const one of traits)
    for (const name of one.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const rarity = (name: string) => Math.log(1 + examples.length / ((counts.get(name) ?? 0) + 0.5))

  const known: Known[] = []
  const holders = new Map<string, { at: number; weight: number }[]>()
  examples.forEach((example, at) => {
    let squares = 0
    for (const [name, strength] of traits[at] ?? []) {
      const weight = strength * rarity(name)
      squares += weight * weight
      const held = holders.get(name)
      if (held === undefined) holders.set(name, [{ at, weight }])
      else held.push({ at, weight })
    }
    known.push({ example, length: Math.sqrt(squares) || 1 })
  })

  return (seen, speaker) => {
    const sums = new Map<number, number>()
    let squares = 0
    for (const [name, strength] of traitsOf(seen)) {
      const weight = strength * rarity(name)
      squares += weight * weight
      for (const holder of holders.get(name) ?? [])
        sums.set(holder.at, (sums.get(holder.at) ?? 0) + weight * holder.weight)
    }
    const length = Math.sqrt(squares) || 1
    const byMeaning = new Map<string, { intent: Intent; why?: RefuseWhy; likest: number[] }>()
    for (const [at, sum] of sums) {
      const one = known[at]
      if (one === undefined || (one.example.as !== speaker && one.example.as !== 'anyone')) continue
      const { intent, why } = one.example
      const key = why === undefined ? intent : `${intent} ${why}`
      const meaning = byMeaning.get(key) ?? {
        intent,
        ...(why === undefined ? {} : { why }),
        likest: [],
      }
      meaning.likest.push(sum / (length * one.length))
      byMeaning.set(key, meaning)
    }
    return [...byMeaning.values()].map(({ likest, ...meaning }) => {
      const [first = 0, second = 0, third = 0] = likest.sort((a, b) => b - a)
      return { ...meaning, likeness: first * 0.6 + second * 0.25 + third * 0.15 }
    })
  }
}

/** What a sentence is compared by, each with its strength. */
function traitsOf({ reading, found }: Seen): Map<string, number> {
  const traits = new Map<string, number>()
  const put = (name: string, strength: number) =>
    traits.set(name, Math.max(strength, traits.get(name) ?? 0))
  reading.words.forEach((word, at) => {
    put(word, 1)
    put(`${reading.words[at - 1] ?? '^'} ${word}`, 0.8)
  })
  put(`${reading.words.at(-1) ?? ''} $`, 0.5)
  for (const name of reading.concepts.keys()) if (/^[A-Z]/.test(name)) put(name, 1)
  for (const { intent } of found.keys()) put(`@${intent}`, 1)
  return traits
}
