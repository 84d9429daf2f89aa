// How a duty stands by what was recorded about it, and feedback, which closes by itself.
import { describe, expect, it } from 'vitest'

import {
  instant,
  localDate,
  localTime,
  paperId,
  personId,
  practiceId,
} from '../../../src/domain/ids.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference, DutyRecord } from '../../../src/domain/state/conference.ts'
import type { FeedbackGiven } from '../../../src/domain/state/feedback.ts'
import type { Purpose } from '../../../src/domain/state/purpose.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { calendar } from '../../support/ground.ts'

const base: Conference = {
  ...onlyConference(oneFamily({ date: '2027-01-20' })),
  practice: practiceId('tower-hamlets'),
  countedFrom: localDate('2027-01-05'),
}
const record = (duty: Purpose, answer: string, on: string, more = {}): DutyRecord => ({
  duty,
  answer,
  on: localDate(on),
  note: '',
  by: personId('social-worker'),
  at: instant(`${on}T15:00:00Z`),
  ...more,
})
const stateOf = (kind: Purpose, more: Partial<Conference>, now = '2027-01-06T10:00:00Z') => {
  const family: Case = { ...oneFamily(), conferences: [{ ...base, ...more }] }
  return obligations(family, { practices: shippedPractices(), calendar, now: instant(now) })
    .filter((obligation) => obligation.kind === kind)
    .map(({ owner, state }) => `${owner} ${state.status}`)
}

describe('a duty that is recorded', () => {
  it('is open until it is done, and by what says only how it stands', () => {
    expect(stateOf('tell-parents', {})).toEqual(['social-worker open'])
    expect(
      stateOf('tell-parents', { records: [record('tell-parents', 'some', '2027-01-06')] }),
    ).toEqual(['social-worker open'])
    expect(
      stateOf('tell-parents', { records: [record('contact-family', 'done', '2027-01-06')] }),
    ).toEqual(['social-worker open'])
  })

  it('stands by the last that was said, and by the day on which it was done, not the day of saying so', () => {
    const done = record('tell-parents', 'done', '2027-01-06')
    expect(stateOf('tell-parents', { records: [done] })).toEqual(['social-worker met'])
    expect(
      stateOf('tell-parents', { records: [{ ...done, at: instant('2027-01-19T15:00:00Z') }] }),
    ).toEqual(['social-worker met'])
    expect(
      stateOf('tell-parents', { records: [record('tell-parents', 'done', '2027-01-19')] }),
    ).toEqual(['social-worker met-late'])
    expect(
      stateOf('tell-parents', {
        records: [done, record('tell-parents', 'some', '2027-01-07')],
      }),
    ).toEqual(['social-worker open'])
  })

  it('for a day from which the meeting has moved is open again; that no interpreter is needed still holds', () => {
    const moved = (at: string): Pick<Conference, 'moves'> => ({
      moves: [
        {
          from: { date: localDate('2027-01-18'), time: base.time },
          to: { date: base.date, time: base.time },
          by: personId('admin'),
          at: instant(at),
          reason: '',
        },
      ],
    })
    const told = [record('tell-parents', 'done', '2027-01-06')]
    const after = moved('2027-01-07T09:00:00Z')
    expect(stateOf('tell-parents', { records: told, ...after })).toEqual(['social-worker open'])
    expect(stateOf('tell-parents', { records: told, ...moved('2027-01-05T09:00:00Z') })).toEqual([
      'social-worker met',
    ])
    const interpreter = (answer: string) =>
      stateOf('arrange-interpreter', {
        records: [record('arrange-interpreter', answer, '2027-01-06')],
        ...after,
      })
    expect(interpreter('preferred')).toEqual(['social-worker open'])
    expect(interpreter('not-needed')).toEqual(['social-worker waived'])
    const spoken = stateOf('contact-family', {
      records: [record('contact-family', 'done', '2027-01-06')],
      ...after,
    })
    expect(spoken).toEqual(['chair met'])
  })
})

describe('feedback after a conference', () => {
  const held: Partial<Conference> = {
    records: [record('hold-conference', 'plan', '2027-01-20')],
    invitations: base.invitations.map((invitation) => ({
      ...invitation,
      marks: [
        {
          mark: 'arrived',
          who: 'invited',
          time: localTime('10:00'),
          mode: 'in-person',
          by: personId('chair'),
          at: instant('2027-01-20T10:00:00Z'),
        },
      ],
    })),
  }
  const given = (from: FeedbackGiven['from'], by: string): Partial<Conference> => ({
    ...held,
    feedback: [
      { paper: paperId('p-1'), from, by: personId(by), at: instant('2027-01-20T15:00:00Z') },
    ],
  })
  const soon = '2027-01-21T10:00:00Z'

  it('is asked of each professional who was there, until the form closes', () => {
    expect(stateOf('give-feedback', {}, soon)).toEqual([])
    expect(stateOf('give-feedback', held, soon)).toEqual(['school open', 'police open'])
    expect(stateOf('give-feedback', given('professional', 'school'), soon)).toEqual([
      'school met',
      'police open',
    ])
    expect(stateOf('give-feedback', given('parent', 'school'), soon)).toEqual([
      'school open',
      'police open',
    ])
    // Ten working days after the conference.
    expect(stateOf('give-feedback', held, '2027-02-03T17:00:00Z')).toEqual([
      'school open',
      'police open',
    ])
    expect(stateOf('give-feedback', held, '2027-02-03T17:00:01Z')).toEqual([
      'school waived',
      'police waived',
    ])
  })

  it('that a parent or a child has given was asked for; a professional’s own was not', () => {
    expect(stateOf('ask-feedback', held, soon)).toEqual(['social-worker open'])
    expect(stateOf('ask-feedback', given('professional', 'school'), soon)).toEqual([
      'social-worker open',
    ])
    expect(stateOf('ask-feedback', given('parent', 'social-worker'), soon)).toEqual([
      'social-worker met',
    ])
    expect(stateOf('ask-feedback', given('child', 'social-worker'), soon)).toEqual([
      'social-worker met',
    ])
  })
})
