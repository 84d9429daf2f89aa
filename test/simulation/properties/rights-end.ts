// Whoever's part ended changes nothing any more, whatever old card they tap.
import type { PersonId } from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import { askedInstead } from '../../../src/domain/state/conference.ts'
import { partsIn } from '../book.ts'
import type { Ground, Property } from './property.ts'

export const rightsEnd: Property = {
  name: 'rights-end',
  promise: 'A right ends with the part that gave it (docs/permissions.md).',
  holds({ by, steps }, ground) {
    if (by === undefined) return undefined
    for (const { before, after, entries } of steps) {
      if (before === undefined || after === undefined || hasPart(before, by, ground)) continue
      // The audit lead reads who came and was in time, over all meetings.
      const mayRead = ground.offices.has(by, 'audit-lead')
      const [done] = entries.filter(
        (entry) => entry.by === by && !(mayRead && entry.event === 'read'),
      )
      if (done !== undefined)
        return `${by} has no part in ${before.id}, and the trail says ‘${done.event}’`
    }
    return undefined
  },
}

/**
 * An administrator acts for every family; anybody else has the right that a meeting gives them, or
 * may answer that they come instead.
 */
const hasPart = (family: Case, person: PersonId, { offices }: Ground): boolean =>
  offices.has(person, 'administrator') ||
  family.conferences.some(
    (each) =>
      partsIn(each).includes(person) ||
      each.invitations.some((invitation) => askedInstead(each, invitation) === person),
  )
