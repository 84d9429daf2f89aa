// One way to press a button: find what it names, ask whether this person may, act, and answer with
// a card. Whoever may not, and a button whose meeting is gone, get the same sentence, so that
// nothing is given away.
import type { PrivateCard } from '../../domain/messages/card.ts'
import { notFoundCard } from './cards.ts'
import type { Verb } from './feature.ts'
import { type Meeting, meetingAt, type RequiredAct } from './meeting-access.ts'
import type { RequestContext } from './request-context.ts'

/**
 * What a button names, from its data as they came; undefined when it is not there, or not for this
 * person.
 */
export type Find<Found> = (context: RequestContext, data: unknown) => Promise<Found | undefined>

export type ActOn<Found> = (
  context: RequestContext,
  found: Found,
  data: unknown,
) => PrivateCard | Promise<PrivateCard>

/** The meeting that a button names, for somebody who may do this with it. */
export const meetingFor =
  (required: RequiredAct): Find<Meeting> =>
  (context, data) =>
    meetingAt(context, data, required)

/** The same with what a feature's cards are drawn from. */
export const withFacts =
  <Found, Facts>(
    find: Find<Found>,
    factsOf: (context: RequestContext, found: Found) => Facts | Promise<Facts>,
  ): Find<Facts> =>
  async (context, data) => {
    const found = await find(context, data)
    return found === undefined ? undefined : factsOf(context, found)
  }

export const pressOn = <Found>(verb: string, find: Find<Found>, act: ActOn<Found>): Verb => ({
  verb,
  press: async (context, data) => {
    const found = await find(context, data)
    return found === undefined ? notFoundCard(context.actor) : act(context, found, data)
  },
})
