// One short-lived document a card that was tapped, so that the delivery leaves alone what somebody
// is working on.
import { createHash } from 'node:crypto'

import { z } from 'zod'

import type { PersonId } from '../domain/ids.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { Taps } from '../ports/taps.ts'
import { instantField } from './records/fields.ts'

const tapRecord = z.strictObject({ at: instantField })
const ttl = 3_600
const partition = 'taps'
/** A message's id is Teams' own and may hold anything. */
const keyOf = (person: PersonId, activity: string) =>
  createHash('sha256').update(`${person} ${activity}`).digest('hex').slice(0, 40)

export function storedTaps(store: Store, clock: Clock): Taps {
  return {
    async note(person, activity) {
      const doc = {
        pk: partition,
        id: keyOf(person, activity),
        type: 'tap',
        ttl,
        body: { at: clock.now() },
      }
      // Somebody is waiting for an answer: a store that cannot keep this now is not asked twice.
      await store.commit(partition, [{ op: 'upsert', doc }]).catch(() => undefined)
    },
    async last(person, activity) {
      const doc = await store.get(partition, keyOf(person, activity))
      return doc === undefined ? undefined : tapRecord.parse(doc.body).at
    },
  }
}
