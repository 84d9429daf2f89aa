// How each person wants to be reminded, in a Store: a document a person who has chosen something or
// has had a digest.
import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import { isLocalDate, localDate, type PersonId } from '../domain/ids.ts'
import { type ReminderWish, rhythms, usualWish } from '../domain/messages/reminders.ts'
import { StoreBusy } from '../ports/case-store.ts'
import type { Clock } from '../ports/clock.ts'
import type { ReminderWishes } from '../ports/reminder-wishes.ts'
import type { Store } from '../ports/store.ts'
import { type Delay, delay } from './documents/commit-with-retry.ts'
import { allDocsForPerson } from './documents/paginate.ts'
import { instantField } from './records/fields.ts'

const wishRecord: z.ZodType<ReminderWish> = z.strictObject({
  rhythm: z.enum(rhythms),
  quietUntil: instantField.exactOptional(),
  lastDigest: z
    .string()
    .refine(isLocalDate)
    .transform((text) => localDate(text))
    .exactOptional(),
})

const partition = 'reminder-wishes'
const maxTries = 10

export function storedReminderWishes(
  store: Store,
  clock: Clock,
  pause: Delay = delay,
): ReminderWishes {
  async function read(person: PersonId) {
    const doc = await store.get(partition, person)
    return { doc, wish: doc === undefined ? usualWish : wishRecord.parse(doc.body) }
  }

  async function change(
    person: PersonId,
    choice: (wish: ReminderWish) => ReminderWish,
  ): Promise<{ readonly before: ReminderWish; readonly after: ReminderWish }> {
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const { doc: kept, wish: before } = await read(person)
      const after = choice(before)
      if (isDeepStrictEqual(before, after)) return { before, after }
      const doc = { pk: partition, id: person, type: 'reminder-wish', body: after }
      const committed = await store.commit(partition, [
        kept === undefined ? { op: 'create', doc } : { op: 'replace', doc, etag: kept.etag },
      ])
      if (committed.outcome === 'ok') return { before, after }
      await pause(committed.outcome === 'throttled' ? committed.retryAfterMs : tries * 5)
    }
    throw new StoreBusy()
  }

  /** Another rhythm has other rungs, some of them due already. */
  async function wakeCasesOf(person: PersonId): Promise<void> {
    const cases = await allDocsForPerson(store, person, { type: 'case' })
    for (const { pk } of cases) {
      for (let tries = 1; ; tries += 1) {
        const committed = await store.commit(pk, [
          { op: 'upsert', doc: { pk, id: 'wake', type: 'wake', nextAt: clock.now(), body: {} } },
        ])
        if (committed.outcome === 'ok') break
        if (tries >= maxTries) throw new StoreBusy()
        await pause(committed.outcome === 'throttled' ? committed.retryAfterMs : tries * 5)
      }
    }
  }

  return {
    of: async (person) => (await read(person)).wish,
    async choose(person, choice) {
      const { before, after } = await change(person, choice)
      if (before.rhythm !== after.rhythm) await wakeCasesOf(person)
      return after
    },
    digestOn: async (person, day) =>
      void (await change(person, (wish) => ({ ...wish, lastDigest: day }))),
  }
}
