import { describe, expect, it } from 'vitest'

import { addWorkingDays } from '../../../src/domain/dates/calendar.ts'
import {
  instant,
  localDate,
  localTime,
  meetingId,
  paperId,
  personId,
  practiceId,
} from '../../../src/domain/ids.ts'
import { dissent } from '../../../src/domain/meeting/dissent.ts'
import { feedbackForm, feedbackId, feedbackSums } from '../../../src/domain/meeting/feedback.ts'
import { whoWasThere } from '../../../src/domain/meeting/who-was-there.ts'
import { rungs } from '../../../src/domain/messages/rungs.ts'
import { feedbackDuties } from '../../../src/domain/obligations/feedback-duties.ts'
import { deadlineIn } from '../../../src/domain/rules/deadlines.ts'
import { ruleFor } from '../../../src/domain/rules/practice.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Dissent } from '../../../src/domain/state/dissent.ts'
import type { Feedback, FeedbackFrom } from '../../../src/domain/state/feedback.ts'
import type { Mark } from '../../../src/domain/state/invitation.ts'
import { oneFamily, onlyConference, outcomeRecorded } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'

const at = instant('2026-12-10T14:00:00Z')
const arrived: Mark = {
  mark: 'arrived',
  who: 'invited',
  time: localTime('10:00'),
  mode: 'in-person',
  by: personId('chair'),
  at,
}
const decided: Partial<Conference> = {
  practice: practiceId('tower-hamlets'),
  records: [outcomeRecorded(at)],
}

/** The school came, the police did not; the outcome is recorded. */
function held(more: Partial<Conference> = {}): { family: Case; conference: Conference } {
  const family = oneFamily()
  const before = onlyConference(family)
  const conference: Conference = {
    ...before,
    ...decided,
    invitations: before.invitations.map((invitation) =>
      invitation.person === personId('school') ? { ...invitation, marks: [arrived] } : invitation,
    ),
    ...more,
  }
  return { family: { ...family, conferences: [conference] }, conference }
}
const duties = (
  { family, conference }: ReturnType<typeof held>,
  name = 'tower-hamlets',
  now = at,
) => feedbackDuties({ family, conference, practice: practice(name), calendar, now })

describe('who is asked for feedback', () => {
  it('is whoever was there, until ten working days after the conference', () => {
    expect(duties(held())).toMatchObject([
      { owner: 'school', due: { due: '2026-12-24' }, state: { status: 'open' } },
    ])
  })

  it('is whoever had said that they come, where nobody was marked', () => {
    const { conference } = held()
    const unmarked: Conference = {
      ...conference,
      invitations: conference.invitations.map((invitation) => ({
        ...invitation,
        marks: [],
        answers:
          invitation.person === personId('police')
            ? [{ status: 'attending', mode: 'online', by: invitation.person, at }]
            : [],
      })),
    }
    expect(whoWasThere(unmarked).map((one) => one.person)).toEqual(['police'])
  })

  it('is nobody before there is an outcome, in a practice that asks for none, or with a conflict of interest', () => {
    expect(duties(held({ records: [] }))).toEqual([])
    expect(duties(held(), 'portsmouth')).toEqual([])
    expect(duties(held({ conflicts: [personId('school')] }))).toEqual([])
  })

  it('is done once they have answered, and over when the form has closed: nobody is late with it', () => {
    const given = held({
      feedback: [
        { paper: paperId('feedback:x'), from: 'professional', by: personId('school'), at },
      ],
    })
    expect(duties(given)).toMatchObject([{ state: { status: 'met' } }])
    expect(duties(held(), 'tower-hamlets', instant('2026-12-29T09:00:00Z'))).toMatchObject([
      { state: { status: 'waived' } },
    ])
  })

  it('is asked once more on the day that the practice names for it', () => {
    const [owed] = duties(held())
    const rule = ruleFor(practice('tower-hamlets'), 'remind-feedback', 'initial')
    if (owed === undefined || rule === undefined) throw new Error('There is no such rule')
    const nudge = deadlineIn(practice('tower-hamlets'), rule, {
      kind: 'initial',
      anchor: localDate('2026-12-10'),
      calendar,
    }).due
    expect(nudge).toBe(addWorkingDays(calendar, localDate('2026-12-10'), 3))
    expect(
      rungs(owed, { practice: practice('tower-hamlets'), calendar }).map((rung) =>
        rung.at.slice(0, 10),
      ),
    ).toEqual(['2026-12-10', nudge])
  })
})

describe('what is said', () => {
  const meeting = meetingId('m-4471')
  const form = (from: FeedbackFrom, by: string, answer: 'yes' | 'no', words = ''): Feedback => ({
    kind: 'feedback',
    id: feedbackId(meeting, from, personId(by)),
    meeting,
    from,
    by: personId(by),
    at,
    answers: [{ question: 'listened', answer }],
    words,
  })

  it('is counted group by group, the family first, and no name is in it', () => {
    const sums = feedbackSums([
      form({ who: 'professional' }, 'school', 'yes', 'Thank you'),
      form({ who: 'parent', label: 'Mum' }, 'social-worker', 'no', 'Too fast'),
      form({ who: 'parent', label: 'Dad' }, 'social-worker', 'yes'),
    ])
    expect(sums.map((sum) => [sum.group, sum.forms])).toEqual([
      ['parent', 2],
      ['professional', 1],
    ])
    expect(sums[0]?.questions[0]).toMatchObject({ yes: 1, partly: 0, no: 1 })
    expect(JSON.stringify(sums)).not.toMatch(/school|social-worker|Mum|Dad/)
  })

  it('never stands in another’s place: mum’s words to the school and to the social worker are two forms', () => {
    const ids = [
      feedbackId(meeting, { who: 'parent', label: 'Mum' }, personId('school')),
      feedbackId(meeting, { who: 'parent', label: 'Mum' }, personId('social-worker')),
      feedbackId(meeting, { who: 'parent', label: 'Dad' }, personId('school')),
      feedbackId(meeting, { who: 'professional' }, personId('school')),
    ]
    expect(new Set(ids).size).toBe(4)
  })

  it('is not kept when it is empty', () => {
    expect(
      feedbackForm({
        meeting,
        from: { who: 'professional' },
        by: personId('school'),
        at,
        answers: [],
        words: '',
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'feedback.empty' } })
  })
})

describe('a disagreement', () => {
  const given: Omit<Dissent, 'kind'> = {
    id: paperId('dissent:1'),
    meeting: meetingId('m-4471'),
    who: 'Dad',
    words: 'It is too much.',
    by: personId('social-worker'),
    at,
  }
  it('is kept in their words, and once', () => {
    const first = dissent(held().conference, given, [])
    expect(first).toMatchObject({ ok: true, value: { who: 'Dad' } })
    expect(
      first.ok && dissent(held().conference, { ...given, id: paperId('dissent:2') }, [first.value]),
    ).toMatchObject({ ok: true, value: { id: 'dissent:1' } })
  })
  it.each([
    [{ records: [] }, {}, 'dissent.nothing-decided'],
    [{}, { who: '' }, 'dissent.who'],
    [{}, { words: '' }, 'dissent.words'],
  ])('is refused: %j %j', (more, other, code) => {
    expect(dissent(held(more).conference, { ...given, ...other }, [])).toMatchObject({
      ok: false,
      refusal: { code },
    })
  })
})
