// When nobody does anything, everything comes to an end: no message stays on its way, and nothing that is due lies in the past.
import { addMinutes, millisecondsBetween } from '../../../src/domain/dates/dates.ts'
import type { Property } from './property.ts'

const anHour = 3_600_000

export const comesToRest: Property = {
  name: 'comes-to-rest',
  promise: 'A message is delivered, or somebody is told that it was not (docs/delivery.md).',
  async atTheEnd({ families, world, messagesOf }) {
    const now = world.now()
    const soonest = await world.outbox.soonest(addMinutes(now, -60))
    if (soonest !== undefined && millisecondsBetween(soonest, now) > anHour)
      return `something has been due since ${soonest}`
    for (const id of families.keys())
      for (const { notice, progress } of await messagesOf(id))
        if (
          ['queued', 'started'].includes(progress.state) &&
          notice.at < addMinutes(now, -7 * 1_440)
        )
          return `the message ${notice.id} has been ${progress.state} since ${notice.at}`
    return world.failures.standing().families === 0 ? undefined : 'a family cannot be looked at'
  },
}
