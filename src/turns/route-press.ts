// Every tap on every card comes through here, to the one feature that answers its button.
import { z } from 'zod'

import type { PrivateCard } from '../domain/messages/card.ts'
import { notFoundCard } from '../features/kernel/cards.ts'
import type { Verb } from '../features/kernel/feature.ts'
import type { RequestContext } from '../features/kernel/request-context.ts'
import type { Log } from '../ports/log.ts'

/** A button's verb, with its data and the inputs of its card as they came: untrusted. */
export const tapSchema = z.object({ verb: z.string().max(100), data: z.unknown() })
export type Tap = z.infer<typeof tapSchema>

export type PressRouter = (context: RequestContext, tap: Tap | undefined) => Promise<PrivateCard>

/** `all`: every button that is answered. Throws when one verb stands twice. */
export function pressRouter(all: readonly Verb[], log: Log): PressRouter {
  const verbs = new Map<string, Verb>()
  for (const verb of all) {
    if (verbs.has(verb.verb)) throw new Error(`Two features answer the button '${verb.verb}'`)
    verbs.set(verb.verb, verb)
  }
  return async (context, tap) => {
    const verb = tap === undefined ? undefined : verbs.get(tap.verb)
    if (tap === undefined || verb === undefined) {
      log.warn('tap.unknown', { person: context.actor.id })
      return notFoundCard(context.actor)
    }
    const card = await verb.press(context, tap.data ?? {})
    if (card.to !== context.actor.id)
      throw new Error(`The button '${tap.verb}' answered with a card for somebody else`)
    return card
  }
}
