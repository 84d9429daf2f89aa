// Every tap on every card comes through here: one route, answered by ourselves. The SDK's own card handler keeps its
// response type outside the handler and can show one person's card to all (platform trap 1), so it is not used.
import type { InvokeResponse } from 'botbuilder'
import { z } from 'zod'

import { notFoundCard } from '../features/kernel/cards.ts'
import type { Feature } from '../features/kernel/feature.ts'
import type { Log } from '../ports/log.ts'
import { cardResponse } from '../teams/activities.ts'
import type { OpenedTurn } from './open-turn.ts'

const tap = z.object({ action: z.object({ verb: z.string().max(100), data: z.unknown() }) })

export type CardActions = (opened: OpenedTurn, value: unknown) => Promise<InvokeResponse>

/** Throws when two features use one verb. */
export function cardActions(features: readonly Feature[], log: Log): CardActions {
  const verbs = new Map<string, Feature['verbs'][number]>()
  for (const verb of features.flatMap((feature) => feature.verbs)) {
    if (verbs.has(verb.verb)) throw new Error(`Two features answer the button '${verb.verb}'`)
    verbs.set(verb.verb, verb)
  }
  return async ({ context, marked }, value) => {
    const read = tap.safeParse(value)
    const verb = read.success ? verbs.get(read.data.action.verb) : undefined
    if (!read.success || verb === undefined) {
      log.warn('tap.unknown', { person: context.actor.id })
      return cardResponse(notFoundCard(context.actor))
    }
    const card = await verb.press(context, read.data.action.data ?? {})
    if (card.to !== context.actor.id)
      throw new Error(`The button '${verb.verb}' answered with a card for somebody else`)
    return cardResponse(marked(card))
  }
}
