// Who may be taken out of a meeting, and who stays because of what was decided or said about them.
import { describe, expect, it } from 'vitest'

import { instant, invitationId, paperId, personId } from '../../../src/domain/ids.ts'
import { withoutChild } from '../../../src/domain/meeting/child-out.ts'
import type { Child } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { SubmittedReport } from '../../../src/domain/state/report-words.ts'
import { outcomeRecorded } from '../../support/families.ts'
import { conferenceNumbered, familyOfNiaAndKit, kit, nia } from '../../support/nia-and-kit.ts'

const at = instant('2026-11-24T09:00:00.000Z')
const child: Child = { id: kit, label: 'Kit', age: 3 }
const takeOut = (more: Partial<Conference>, papers: readonly SubmittedReport[] = [], now = at) => {
  const conference = conferenceNumbered('5103', { children: [nia, kit], ...more })
  const family = familyOfNiaAndKit(conference)
  const [, asKept = child] = family.children
  return withoutChild({ family, conference }, asKept, { at: now, papers })
}
const report = (words: string, about = kit): SubmittedReport => ({
  kind: 'report-version',
  id: paperId('report-version-1'),
  meeting: conferenceNumbered('5103', {}).id,
  invitation: invitationId('i-school'),
  number: 1,
  entries: [{ field: 'impact', child: about, words, at }],
  agency: 'School',
  role: 'Head',
  by: personId('school'),
  at,
  late: false,
  changed: [],
})

describe('a child of a meeting', () => {
  it('is taken out, and the meeting is about the others', () => {
    expect(takeOut({})).toMatchObject({ ok: true, value: { children: [nia] } })
    expect(takeOut({}, [report('', kit), report('Loud nights', nia)])).toMatchObject({ ok: true })
  })

  it('who is not in it changes nothing', () => {
    const after = takeOut({ children: [nia] })
    expect(after).toMatchObject({ ok: true, value: { children: [nia] } })
  })

  it.each<[string, Partial<Conference>]>([
    ['child.only', { children: [kit] }],
    [
      'meeting.cancelled',
      { cancelled: { by: personId('chair'), at, reason: 'Moved away', late: false } },
    ],
    [
      'child.decided',
      {
        records: [outcomeRecorded(at)],
      },
    ],
  ])('stays: %s', (code, more) => {
    expect(takeOut(more)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('stays where a submitted report has words about them, and once it has begun', () => {
    expect(takeOut({}, [report('Kit is hungry')])).toMatchObject({
      ok: false,
      refusal: { code: 'child.reported' },
    })
    expect(takeOut({}, [], instant('2027-06-01T09:00:00.000Z'))).toMatchObject({
      ok: false,
      refusal: { code: 'meeting.begun' },
    })
  })
})
