// One thing is told to one person once.
import { millisecondsBetween } from '../../../src/domain/dates/dates.ts'
import type { Instant } from '../../../src/domain/ids.ts'
import { memoryOf } from './memory.ts'
import type { Event, Ground, Property } from './property.ts'

const aMomentMs = 30_000

type Sent = { readonly at: Instant; readonly isStormy: boolean }
const sentIn = memoryOf(() => new Map<string, Sent>())

export const copies: Property = {
  name: 'copies',
  promise:
    'At most one duplicate is ever visible, and only ' +
    'where Teams did not answer (docs/delivery.md).',
  async holds(event, ground) {
    return sentTwice(event, ground) ?? (await ofNoMessage(event, ground))
  },
}

/** The same card to the same person within a moment, though nothing came between that left the first in doubt. */
function sentTwice({ news, kind, isStormy }: Event, ground: Ground): string | undefined {
  const sent = sentIn(ground)
  const inThisEvent = new Set<string>()
  for (const { to, card, activity, template, at } of news.sendings) {
    if (activity === undefined) continue
    const key = `${to} ${template} ${card}`
    const before = sent.get(key)
    sent.set(key, { at, isStormy })
    // Whoever decides one way and the other within a minute has told both: that is no copy.
    const isCopy = inThisEvent.has(key) || kind === 'time'
    inThisEvent.add(key)
    if (
      before !== undefined &&
      !before.isStormy &&
      !(isStormy && inThisEvent.has(key) && before.at === at) &&
      isCopy &&
      millisecondsBetween(before.at, at) < aMomentMs
    )
      return `${to} was sent the same ${template} twice at one moment`
  }
  return undefined
}

/** What stands in a chat is some message's: anything else was sent without being written down, and is sent again. */
async function ofNoMessage(
  { news, isStormy }: Event,
  { families, messagesOf }: Ground,
): Promise<string | undefined> {
  if (isStormy) return undefined
  const stand = news.sendings.filter(({ activity }) => activity !== undefined)
  const missing = new Set(stand.map(({ activity }) => activity))
  for (const id of news.written) {
    if (missing.size === 0) break
    if (!families.has(id)) return undefined
    for (const { progress } of await messagesOf(id))
      if (progress.state === 'sent') missing.delete(progress.activity)
  }
  const [first] = stand.filter(({ activity }) => missing.has(activity))
  return first === undefined
    ? undefined
    : `${first.to} was sent a ${first.template} that no message counts as sent`
}
