import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { caseId, instant, invitationId, meetingId, personId } from '../../../src/domain/ids.ts'
import type { AuditEntry } from '../../../src/domain/state/audit-entry.ts'
import { chain, hashOf, startOfTrail } from '../../../src/store/audit/chain.ts'

const alder = caseId('f-alder')
const entry = (by: string, status = 'attending'): AuditEntry => ({
  event: 'invitation.answered',
  meeting: meetingId('m-4471'),
  invitation: invitationId('i-school'),
  status,
  by: personId(by),
  at: instant('2026-11-23T10:00:00.000Z'),
})

describe('the audit trail', () => {
  it('numbers entries from 1 and ties each to the one before it', () => {
    const { entries, trail } = chain(startOfTrail, alder, [
      entry('school'),
      entry('police'),
      entry('gp'),
    ])
    expect(entries.map((entry) => entry.number)).toEqual([1, 2, 3])
    expect(entries.map((entry) => entry.previous)).toEqual(['', entries[0]?.hash, entries[1]?.hash])
    expect(trail).toEqual({ length: 3, hash: entries[2]?.hash })
  })

  it('goes on where it ended, as if it had been written in one go', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('school', 'police', 'gp'), { maxLength: 12 }),
        fc.nat(12),
        (names, at) => {
          const all = names.map((name) => entry(name))
          const whole = chain(startOfTrail, alder, all)
          const first = chain(startOfTrail, alder, all.slice(0, at))
          const rest = chain(first.trail, alder, all.slice(at))
          expect([...first.entries, ...rest.entries]).toEqual(whole.entries)
          expect(rest.trail).toEqual(whole.trail)
        },
      ),
    )
  })

  it('stays as it is when there is nothing to add', () => {
    expect(chain({ length: 4, hash: 'abc' }, alder, [])).toEqual({
      entries: [],
      trail: { length: 4, hash: 'abc' },
    })
  })

  it('has another end for another case, another person, another answer, another time or another order', () => {
    const end = (...given: Parameters<typeof chain>) => chain(...given).trail.hash
    const base = end(startOfTrail, alder, [entry('school'), entry('police')])
    const others = [
      end(startOfTrail, caseId('f-birch'), [entry('school'), entry('police')]),
      end(startOfTrail, alder, [entry('police'), entry('school')]),
      end(startOfTrail, alder, [entry('school', 'declined'), entry('police')]),
      end(startOfTrail, alder, [entry('gp'), entry('police')]),
      end(startOfTrail, alder, [
        { ...entry('school'), at: instant('2026-11-23T10:00:00.001Z') },
        entry('police'),
      ]),
      end(startOfTrail, alder, [entry('police')]),
    ]
    expect(new Set([base, ...others]).size).toBe(7)
  })

  it('does not depend on the order in which a store gives the fields back', () => {
    const [first] = chain(startOfTrail, alder, [entry('school')]).entries
    if (first === undefined) throw new Error('There is no entry')
    const { event, ...rest } = first
    expect(hashOf({ ...rest, ...first, event })).toBe(first.hash)
  })
})
