// When nobody does anything, everything comes to an end: no message stays on its way, and nothing
// that is due lies in the past.
import { addMinutes } from '../../../src/domain/dates/dates.ts'
import { isFinal } from '../../../src/domain/messages/message.ts'
import type { Property } from './property.ts'

export const comesToRest: Property = {
  name: 'comes-to-rest',
  promise: 'A message is delivered, or somebody is told that it was not (docs/delivery.md).',
  async atTheEnd({ families, world, messagesOf }) {
    const anHourAgo = addMinutes(world.now(), -60)
    const soonest = await world.kept.outbox.soonest(anHourAgo)
    if (soonest !== undefined) return `something has been due since ${soonest}`
    const aWeekAgo = addMinutes(world.now(), -7 * 1_440)
    for (const id of families.keys())
      for (const message of await messagesOf(id))
        if (!isFinal(message) && message.notice.at < aWeekAgo)
          return (
            `the message ${message.notice.id} has been ` +
            `${message.progress.state} since ${message.notice.at}`
          )
    return undefined
  },
}
