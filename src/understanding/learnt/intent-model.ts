// What a message is likely to mean, by weights that were learnt from the examples
// (train-intents.ts).
import { allIntents, type Intent, type Speaker } from '../meaning/intents.ts'
import { refuseReasons, type RefuseWhy } from '../meaning/slots.ts'
import type { Learnt } from '../training/model-file.ts'
import { probabilities } from '../training/train-weights.ts'
import { featuresOf, type Seen } from './intent-features.ts'

/** What can be told apart: an intent, and a refusal once for each reason. */
type IntentClass = { readonly intent: Intent; readonly why?: RefuseWhy }

export type Likely = IntentClass & {
  /** 0 to 1; all together are 1. */
  readonly probability: number
}

export const className = ({ intent, why }: IntentClass): string =>
  why === undefined ? intent : `${intent} ${why}`

/** Throws for an intent that is no more: `npm run learn` has to be run. */
function classNamed(name: string): IntentClass {
  const [first, second] = name.split(' ')
  const intents: readonly Intent[] = [...allIntents, 'unknown']
  const intent = intents.find((known) => known === first)
  const why = refuseReasons.find((known) => known === second)
  if (intent === undefined)
    throw new TypeError(`There is no intent '${name}'. Please run: npm run learn`)
  return why === undefined ? { intent } : { intent, why }
}

/** Reads with what was learnt: in linear time in the message's words. */
export function readWith({
  classes: names,
  space,
  weights,
}: Learnt): (seen: Seen, speaker: Speaker) => Likely[] {
  const classes = names.map(classNamed)
  const every = classes.map((_, number) => number)
  return (seen, speaker) => {
    const likely = probabilities(weights, space.vectorOf(featuresOf(seen, speaker)), every)
    return classes.map((of, number) => ({ ...of, probability: likely[number] ?? 0 }))
  }
}
