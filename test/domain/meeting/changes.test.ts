import { describe, expect, it } from 'vitest'

import { instant, localDate, localTime, personId, practiceId } from '../../../src/domain/ids.ts'
import { changeNotices } from '../../../src/domain/meeting/announcements.ts'
import {
  arrangementProblem,
  cancelled,
  invited,
  rearranged,
  removed,
  withConflict,
  withoutConflict,
} from '../../../src/domain/meeting/changes.ts'
import { moveEffects } from '../../../src/domain/meeting/move-effects.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { may } from '../../../src/domain/permissions.ts'
import { peopleOf } from '../../../src/domain/state/case.ts'
import { type Conference, toBeConfirmedAgain } from '../../../src/domain/state/conference.ts'
import { onlyConference, person } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'
import { at, by, family, ground, meeting } from './changes-ground.ts'

const occasion = { by, at, reason: 'The room is not free' }
const to = { date: localDate('2026-12-17'), time: localTime('14:00'), place: 'Town Hall' }
const comes = (conference: Conference): Conference => ({
  ...conference,
  invitations: conference.invitations.map((invitation) => ({
    ...invitation,
    answers: [
      {
        status: 'attending',
        mode: 'in-person',
        by: invitation.person,
        at: instant('2026-11-23T12:00:00Z'),
      },
    ],
  })),
})

describe('another day for a meeting', () => {
  it('is added to its moves, and answers from before it are to be confirmed again', () => {
    const moved = rearranged(comes(meeting), to, occasion)
    expect(moved.moves).toEqual([
      {
        by,
        at,
        reason: 'The room is not free',
        from: { date: '2026-12-10', time: '10:00' },
        to: { date: '2026-12-17', time: '14:00' },
      },
    ])
    expect(moved.invitations.every((invitation) => toBeConfirmedAgain(moved, invitation))).toBe(
      true,
    )
    expect(rearranged(moved, to, occasion)).toBe(moved)
  })

  it('moves every day before it, and what was told or booked for the old day no longer counts', () => {
    const told: Conference = {
      ...meeting,
      records: [
        {
          duty: 'tell-parents',
          answer: 'done',
          on: localDate('2026-11-23'),
          note: '',
          by,
          at: instant('2026-11-23T12:00:00Z'),
        },
      ],
    }
    const owed = (conference: Conference) =>
      obligations(
        { ...family, conferences: [conference] },
        {
          practices: new Map([[practiceId('statutory'), practice('tower-hamlets')]]),
          calendar,
          now: at,
        },
      ).find((obligation) => obligation.kind === 'tell-parents')
    expect(owed(told)?.state.status).toBe('met')
    const after = owed(rearranged(told, to, occasion))
    expect(after?.state.status).toBe('open')
    expect(after?.due.due).not.toBe(owed(told)?.due.due)
  })

  it('another place alone is no move', () => {
    const changed = rearranged(meeting, { ...to, date: meeting.date, time: meeting.time }, occasion)
    expect(changed.moves).toEqual([])
    expect(changed.place).toBe('Town Hall')
    expect(changed.onlineLink).toBeUndefined()
  })

  it('takes a cancellation back, which stays on record', () => {
    const off = cancelled(meeting, occasion, ground)
    if (!off.ok) throw new Error(off.refusal.words)
    const again = rearranged(off.value, to, occasion)
    expect(again.cancelled).toBeUndefined()
    expect(again.moves.at(-1)?.lifted?.reason).toBe('The room is not free')
  })

  it('is possible after the start only when it is recorded that it could not go ahead', () => {
    const begun = instant('2026-12-10T10:00:00Z')
    expect(arrangementProblem(meeting, to, begun)?.code).toBe('meeting.begun')
    const notHeld: Conference = {
      ...meeting,
      records: [
        { duty: 'hold-conference', answer: 'not-held', on: meeting.date, note: '', by, at: begun },
      ],
    }
    expect(arrangementProblem(notHeld, to, begun)).toBeUndefined()
  })

  it('tells each person once, with an id of its own for each move, and not the one who moved it', () => {
    const once = rearranged(meeting, to, occasion)
    const back = rearranged(once, { ...to, date: meeting.date, time: meeting.time }, occasion)
    const all = [
      ...changeNotices(family.id, meeting, once, occasion),
      ...changeNotices(family.id, once, back, occasion),
    ]
    expect(all.map((notice) => notice.to).sort()).toEqual([
      'admin',
      'admin',
      'police',
      'police',
      'school',
      'school',
      'social-worker',
      'social-worker',
    ])
    expect(new Set(all.map((notice) => notice.id)).size).toBe(8)
  })

  it('says in both readings how much notice the parents would have', () => {
    const counted = { ...meeting, countedFrom: localDate('2026-11-19') }
    const words = moveEffects(
      family,
      counted,
      { ...to, date: localDate('2026-12-14') },
      { practice: practice('tower-hamlets'), calendar, now: instant('2026-12-07T10:00:00Z'), by },
    )
      .map((effect) => `${effect.warns ? '!' : ''}${effect.words}`)
      .join('\n')
    // A date alone is easily the wrong week's: its day and how soon it is come first.
    expect(words).toMatch(/^New: Mon 14 December at \d\d:\d\d, in 5 working days\./)
    expect(words).toContain('!Parents who are told today have 7 days’ notice, 12 expected')
    expect(words).toContain('Read as working days it would be')
    expect(words).toContain('!2 working days after its latest day, Thu 10 December 2026')
  })
})

describe('calling a meeting off', () => {
  it.each([
    ['2026-12-07T10:00:00Z', false],
    ['2026-12-08T16:00:00Z', true],
    ['2026-12-09T09:00:00Z', true],
  ])('at %s is late: %s', (moment, late) => {
    const off = cancelled(meeting, { ...occasion, at: instant(moment) }, ground)
    expect(off.ok && off.value.cancelled?.late).toBe(late)
  })

  it('again changes nothing; without a reason, or after the start, it is refused', () => {
    const off = cancelled(meeting, occasion, ground)
    expect(off.ok && cancelled(off.value, { ...occasion, reason: 'other' }, ground)).toEqual({
      ok: true,
      value: off.ok && off.value,
    })
    expect(cancelled(meeting, { ...occasion, reason: ' ' }, ground).ok).toBe(false)
    expect(
      cancelled(meeting, { ...occasion, at: instant('2026-12-10T10:00:00Z') }, ground).ok,
    ).toBe(false)
  })
})

describe('the list of a meeting', () => {
  const [school] = meeting.invitations
  if (school === undefined) throw new Error('Nobody is invited')

  it('keeps what somebody had answered when they are taken off and invited again', () => {
    const off = removed(comes(meeting), school.id, { by, at })
    if (!off.ok) throw new Error('refused')
    expect(peopleOf({ ...family, conferences: [off.value] })).not.toContain('school')
    const again = invited(off.value, { ...school, why: '' }, at)
    expect(again.ok && again.value.invitations[0]?.answers.map((answer) => answer.status)).toEqual([
      'attending',
      'awaited',
    ])
    expect(again.ok && again.value.invitations[0]?.withdrawn).toBeUndefined()
  })

  it('a conflict of interest comes before every right, and names no reason', () => {
    const after = withConflict(family, personId('chair'), { by: personId('admin'), at })
    const conference = onlyConference(after)
    for (const act of [
      'see-status',
      'chase',
      'change-meeting',
      'record-conflict',
      'ask-for-exclusion',
      'decide-exclusion',
    ] as const)
      expect(may(person('chair'), { act, conference })).toBe(false)
    expect(peopleOf(after)).not.toContain('chair')
    expect(withConflict(after, personId('chair'), { by: personId('admin'), at })).toBe(after)
    expect(onlyConference(withoutConflict(after, personId('chair'))).conflicts).toEqual([])
  })
})
