// Every tap on every card comes through here, to the one feature that answers its button.
import { z } from 'zod'

import type { PrivateCard } from '../domain/messages/card.ts'
import { TypedTooLong } from '../features/kernel/card-fields.ts'
import { notFoundCard, tooLongCard } from '../features/kernel/cards.ts'
import type { Verb } from '../features/kernel/feature.ts'
import type { RequestContext } from '../features/kernel/request-context.ts'
import type { Log } from '../ports/log.ts'

/** A button's verb, with its data and the inputs of its card as they came: untrusted. */
export const tapSchema = z.object({ verb: z.string().max(100), data: z.unknown() })
export type Tap = z.infer<typeof tapSchema>

export type PressRouter = (context: RequestContext, tap: Tap | undefined) => Promise<PrivateCard>

/** Throws when a verb is there twice. */
export function pressRouter(all: readonly Verb[], log: Log): PressRouter {
  const verbs = new Map<string, Verb>()
  for (const verb of all) {
    if (verbs.has(verb.verb)) throw new Error(`Two answer the button '${verb.verb}'`)
    verbs.set(verb.verb, verb)
  }
  return async (context, tap) => {
    const verb = tap === undefined ? undefined : verbs.get(tap.verb)
    if (tap === undefined || verb === undefined) {
      log.warn('tap.unknown', { person: context.actor.id })
      return notFoundCard(context.actor)
    }
    const card = await withinLimits(context, () => verb.press(context, tap.data ?? {}))
    if (card.to !== context.actor.id)
      throw new Error(`The button '${tap.verb}' answered with a card for somebody else`)
    return card
  }
}

/** What is too long for a field is kept nowhere, and comes back to whoever typed it. */
async function withinLimits(
  { actor }: RequestContext,
  press: () => Promise<PrivateCard>,
): Promise<PrivateCard> {
  try {
    return await press()
  } catch (error) {
    if (error instanceof TypedTooLong) return tooLongCard(actor, error)
    throw error
  }
}
