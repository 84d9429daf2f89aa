// The practices under which the invented families' meetings are held: those that ship, and one of the council's own.
import { type PracticeId, practiceId } from '../../src/domain/ids.ts'
import type { Practice } from '../../src/domain/rules/practice.ts'
import { loadPractice, shippedPractices } from '../../src/practices/load.ts'

/** Works longer hours than the others, and lets everybody see every rating at once. */
function ownPractice(): Practice {
  const read = loadPractice({
    id: 'harrowmere',
    name: 'Harrowmere',
    extends: 'statutory',
    quietHours: { from: '07:30', until: '19:00' },
    blindRatings: { value: false, tag: 'ours', source: 'Harrowmere’s own choice' },
  })
  if (!read.ok) throw new Error(read.refusal.words)
  return read.value
}

export type Practices = ReadonlyMap<PracticeId, Practice>

/** `keepDays`: how long a closed case is kept under every practice; as they say themselves when it is not given. */
export function practicesOf({ keepDays }: { readonly keepDays?: number }): Practices {
  const all = new Map([...shippedPractices(), [practiceId('harrowmere'), ownPractice()]])
  if (keepDays === undefined) return all
  return new Map(
    [...all].map(([id, practice]) => [
      id,
      { ...practice, keepDays: { ...practice.keepDays, value: keepDays } },
    ]),
  )
}
