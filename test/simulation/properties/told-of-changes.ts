// What was decided, handed over or taken away is told to everybody it concerns, once.
import { addMinutes } from '../../../src/domain/dates/dates.ts'
import type { Message } from '../../../src/domain/messages/message.ts'
import { memoryOf } from './memory.ts'
import { isKnown, type Property } from './property.ts'
import { type Telling, tellingsOf } from './tellings.ts'

const owedIn = memoryOf((): Telling[] => [])

export const toldOfChanges: Property = {
  name: 'told-of-changes',
  promise:
    'Whatever was decided, handed over or taken away is ' +
    'told to everybody it concerns, once (docs/delivery.md).',
  holds(event, ground) {
    owedIn(ground).push(...tellingsOf(event).filter(({ to }) => isKnown(ground, to)))
    return undefined
  },
  // A night later: what is too much for one batch is written at the next look.
  async daily(ground) {
    const owed = owedIn(ground)
    const anHourAgo = addMinutes(ground.world.now(), -60)
    const ripe = owed.filter(({ at }) => at < anHourAgo)
    owed.splice(0, owed.length, ...owed.filter(({ at }) => at >= anHourAgo))
    for (const [family, tellings] of Map.groupBy(ripe, (telling) => telling.family)) {
      if (!ground.families.has(family)) continue
      const messages = await ground.messagesOf(family)
      for (const telling of tellings) {
        const broken = wrongWith(telling, messages, tellings)
        if (broken !== undefined) return broken
      }
    }
    return undefined
  },
}

function wrongWith(
  { to, kinds, meeting, what, at }: Telling,
  messages: readonly Message[],
  all: readonly Telling[],
): string | undefined {
  const telling = messages.filter(
    ({ notice }) =>
      notice.to === to &&
      notice.meeting === meeting &&
      notice.at === at &&
      kinds.includes(notice.kind),
  )
  const sent = telling.filter(({ progress }) => progress.state === 'sent')
  if (telling.length === 0) return `nobody told ${to} ${what} at ${meeting} (${at})`
  // Somebody may be asked, and no longer, and asked again within one minute: each of these is told.
  const times = all.filter(
    (other) => other.to === to && other.meeting === meeting && other.at === at,
  ).length
  return sent.length > times ? `${to} was told twice ${what} at ${meeting} (${at})` : undefined
}
