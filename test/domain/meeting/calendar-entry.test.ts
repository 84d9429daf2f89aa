import { describe, expect, it } from 'vitest'

import { instant, localDate, localTime, personId } from '../../../src/domain/ids.ts'
import { calendarEntryFor } from '../../../src/domain/meeting/calendar-entry.ts'
import { cancelled, rearranged } from '../../../src/domain/meeting/changes.ts'
import { type Conference } from '../../../src/domain/state/conference.ts'
import type { Answer } from '../../../src/domain/state/invitation.ts'
import { by, ground, meeting } from './changes-ground.ts'

const [invitation] = meeting.invitations
if (invitation === undefined) throw new Error('Nobody is invited')
const invited = invitation.person
const colleague = personId('colleague')
const given = { by: invited, at: instant('2026-11-23T10:00:00Z') }

const answered = (answer: Answer, conference: Conference = meeting): Conference => ({
  ...conference,
  invitations: conference.invitations.map((standing) =>
    standing === invitation ? { ...standing, answers: [answer] } : standing,
  ),
})
const coming = answered({ status: 'attending', mode: 'in-person', ...given })
const represented = (confirmation: { status: 'awaited' } | { status: 'confirmed' }): Conference =>
  answered({
    status: 'represented',
    name: 'A colleague',
    role: '',
    person: colleague,
    confirmation:
      confirmation.status === 'awaited'
        ? { status: 'awaited' }
        : { status: 'confirmed', mode: 'online', at: given.at },
    ...given,
  })
const entryOf = (conference: Conference, person = invited) =>
  calendarEntryFor(conference, person, ground.practice)
const moved = (conference: Conference, date: string): Conference =>
  rearranged(
    conference,
    { date: localDate(date), time: localTime('10:00'), place: 'Room 1' },
    { by, at: instant('2026-11-24T10:00:00Z'), reason: 'the interpreter' },
  )
const off = (conference: Conference): Conference => {
  const result = cancelled(
    conference,
    { by, at: instant('2026-11-24T11:00:00Z'), reason: 'the family has moved' },
    ground,
  )
  if (!result.ok) throw new Error(result.refusal.words)
  return result.value
}

describe('who has a calendar entry', () => {
  it('is whoever has said that they come, and the chair', () => {
    expect(entryOf(coming)?.status).toBe('confirmed')
    expect(entryOf(meeting, meeting.chair)?.status).toBe('confirmed')
  })

  it.each<[string, Answer]>([
    ['who has not answered', { status: 'awaited' }],
    ['who is not sure', { status: 'undecided', ...given }],
    ['who cannot come', { status: 'declined', reason: '', askInstead: '', ...given }],
    ['who is somebody else', { status: 'not-me', ...given }],
  ])('is nobody %s', (_who, answer) => {
    expect(entryOf(answered(answer))).toBeUndefined()
  })

  it('is a colleague once they have said yes, and nobody before', () => {
    expect(entryOf(represented({ status: 'awaited' }), colleague)).toBeUndefined()
    expect(entryOf(represented({ status: 'confirmed' }), colleague)?.status).toBe('confirmed')
    expect(entryOf(represented({ status: 'confirmed' }))).toBeUndefined()
  })
})

describe('a calendar entry', () => {
  it('lasts as long as the practice says: two hours, and one for a core group', () => {
    const date = coming.date
    expect(entryOf({ ...coming, time: localTime('10:00') })?.ends).toEqual({ date, time: '12:00' })
    expect(entryOf({ ...coming, kind: 'core-group', time: localTime('10:00') })?.ends).toEqual({
      date,
      time: '11:00',
    })
  })

  it('counts each move, each cancellation and each new day after one', () => {
    const after = [
      coming,
      moved(coming, '2026-12-17'),
      off(moved(coming, '2026-12-17')),
      moved(off(moved(coming, '2026-12-17')), '2026-12-18'),
    ]
    expect(after.map((one) => entryOf(one)?.sequence)).toEqual([0, 1, 2, 3])
    expect(after.map((one) => entryOf(one)?.status)).toEqual([
      'confirmed',
      'to-confirm',
      'cancelled',
      'to-confirm',
    ])
  })

  it('says a number and nothing of the family', () => {
    expect(entryOf(coming)?.title).toBe(`Meeting, reference ${meeting.reference}`)
  })
})
