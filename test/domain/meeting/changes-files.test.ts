// Changes by an imported file, and requests that somebody stays out.
import { describe, expect, it } from 'vitest'

import { instant, personId } from '../../../src/domain/ids.ts'
import { withConflict } from '../../../src/domain/meeting/changes.ts'
import {
  asked,
  decided,
  exclusionDeadline,
  isLateRequest,
} from '../../../src/domain/meeting/exclusion.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import { mergeMeeting } from '../../../src/features/inviting/import-conferences/meeting-merge.ts'
import { readRows } from '../../../src/features/inviting/import-conferences/rows.ts'
import { onlyConference, person } from '../../support/families.ts'
import { calendar } from '../../support/ground.ts'
import { at, by, family, ground, meeting } from './changes-ground.ts'

describe('a day that has changed in an imported file', () => {
  const head =
    'family,conference,kind,practice,date,time,place,online_link,chair_email,social_worker_email,administrator_email,children,name,email,agency,role,why,knows,teams_id'
  const rows = (date: string) =>
    readCsvRows(
      `${head}\nHC-1,4471,initial,statutory,${date},10:00,Town ` +
        'Hall,,c@example.org,s@example.org,a@example.org,Child ' +
        'A:7,Ruth,r@example.org,School,Teacher,,,',
    )
  const readCsvRows = (text: string) => {
    const [columns = [], cells = []] = text.split('\n').map((line) => line.split(','))
    return readRows([
      {
        line: 2,
        cells: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
      },
    ]).rows
  }
  const people = new Map(
    ['c', 's', 'a', 'r'].map(
      (one) => [`${one}@example.org`, person(one, { duties: ['chair', 'administrator'] })] as const,
    ),
  )
  const take = (before: Case | undefined, date: string, moment: string) =>
    mergeMeeting(before ?? { id: family.id, children: [], conferences: [] }, rows(date), {
      people,
      takenOff: new Set(),
      calendar,
      practices: new Map(),
      sayPerson: (id) => id,
      occasion: { by: 'import', at: instant(moment), homeTenant: 't' },
    })

  it('is a move like any other, and everybody is told once', () => {
    const first = take(undefined, '2026-12-10', '2026-11-23T10:00:00Z')
    const moved = take(first.family, '2026-12-17', '2026-11-24T10:00:00Z')
    expect(onlyConference(moved.family).moves).toHaveLength(1)
    expect(moved.events.map((event) => event.event)).toEqual(['conference.moved'])
    expect(moved.notices.map((notice) => notice.to).sort()).toEqual(['a', 'c', 'r', 's'])
    const again = take(moved.family, '2026-12-17', '2026-11-24T11:00:00Z')
    expect(again).toEqual({
      family: moved.family,
      events: [],
      notices: [],
      problems: [],
      notes: [],
    })
  })

  it('never shows a meeting to somebody with a conflict of interest', () => {
    const first = take(undefined, '2026-12-10', '2026-11-23T10:00:00Z')
    const hidden = withConflict(first.family, personId('r'), { by: personId('c'), at })
    const moved = take(hidden, '2026-12-17', '2026-11-24T11:00:00Z')
    expect(onlyConference(moved.family).invitations[0]?.withdrawn?.why).toBe('conflict')
    expect(moved.notices.map((notice) => notice.to)).not.toContain('r')
  })
})

describe('a request that somebody stays out', () => {
  it('is due three working days before, and a later one is marked and taken', () => {
    const due = exclusionDeadline(meeting, ground)
    expect(due).toMatchObject({ chosen: false, deadline: { due: '2026-12-07' } })
    const late = asked(meeting, {
      id: 'x',
      who: 'dad',
      grounds: 'There is an order',
      by,
      at: instant('2026-12-08T10:00:00Z'),
    })
    const [request] = late.ok ? late.value.exclusions : []
    expect(request && isLateRequest(request, due)).toBe(true)
  })

  it('is decided by the chair alone, with a reason', () => {
    const open = asked(meeting, {
      id: 'x',
      who: 'dad',
      grounds: 'There is an order',
      by: personId('school'),
      at,
    })
    if (!open.ok) throw new Error('refused')
    const decision = { id: 'x', allowed: true, reason: 'The order', by, at }
    expect(decided(open.value, { ...decision, by: personId('admin') })).toMatchObject({
      ok: false,
      refusal: { code: 'exclusion.not-chair' },
    })
    expect(decided(open.value, { ...decision, reason: '' })).toMatchObject({
      ok: false,
      refusal: { code: 'reason.missing' },
    })
    const done = decided(open.value, decision)
    expect(
      done.ok && decided(done.value, { ...decision, at: instant('2026-11-25T10:00:00Z') }),
    ).toEqual(done)
  })
})
