// Whoever's part ended changes nothing any more, whatever old card they tap.
import type { PersonId } from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import { partsIn } from '../book.ts'
import type { Ground, Property } from './property.ts'

export const rightsEnd: Property = {
  name: 'rights-end',
  promise: 'A right ends with the part that gave it (docs/permissions.md).',
  holds({ by, steps }, ground) {
    if (by === undefined) return undefined
    for (const { before, after, entries } of steps) {
      if (before === undefined || after === undefined || hasPart(before, by, ground)) continue
      const [done] = entries.filter((entry) => entry.by === by)
      if (done !== undefined)
        return `${by} has no part in ${before.id}, and the trail says ‘${done.event}’`
    }
    return undefined
  },
}

/** Somebody without an office has none but what a meeting gives them; whoever promised something keeps their promise. */
function hasPart(family: Case, person: PersonId, { council }: Ground): boolean {
  const member = council.members.find((each) => each.person.id === person)
  return (
    (member?.person.duties.length ?? 0) > 0 ||
    family.conferences.some((each) => partsIn(each).includes(person))
  )
}
