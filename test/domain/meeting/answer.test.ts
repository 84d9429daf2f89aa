import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { instant, personId } from '../../../src/domain/ids.ts'
import {
  answer,
  type AnswerContext,
  type Choice,
  choiceProblem,
  undo,
} from '../../../src/domain/meeting/answer.ts'
import {
  type Answer,
  currentAnswer,
  type Invitation,
  isSettled,
  revision,
} from '../../../src/domain/state/invitation.ts'
import { invitationFor } from '../../support/families.ts'
import { refusal, value } from '../../support/practices.ts'
import { anyNumberOf } from '../../support/some.ts'

const closesAt = instant('2026-12-10T10:00:00.000Z')
const school = personId('school')
const fresh = invitationFor('school')
const on = (invitation: Invitation, more: Partial<AnswerContext> = {}): AnswerContext => ({
  by: school,
  at: instant('2026-11-24T09:00:00.000Z'),
  closesAt,
  seen: revision(invitation),
  ...more,
})
const given = (invitation: Invitation, ...choices: Choice[]): Invitation =>
  choices.reduce((before, choice) => value(answer(before, choice, on(before))), invitation)

const attending: Choice = { status: 'attending', mode: 'in-person' }
const online: Choice = { status: 'attending', mode: 'online' }
const declined: Choice = { status: 'declined', reason: 'In court', askInstead: 'Wen Li' }
const represented: Choice = {
  status: 'represented',
  name: 'Wen Li',
  role: 'Deputy',
  agency: 'Agency of school',
}

describe('an answer', () => {
  it.each<[string, Choice]>([
    ['coming', attending],
    ['joining online', online],
    ['not coming', declined],
    ['somebody else comes', represented],
    ['not sure', { status: 'undecided' }],
    ['not me', { status: 'not-me' }],
  ])('is kept with who gave it and when: %s', (_name, choice) => {
    const after = given(fresh, choice)
    expect(currentAnswer(after)).toMatchObject({
      status: choice.status,
      by: school,
      at: '2026-11-24T09:00:00.000Z',
    })
    expect(fresh.answers).toEqual([])
  })

  it('that already stands changes nothing, whatever card it came from and however late', () => {
    const after = given(fresh, attending)
    for (const seen of [-1, 0, 1, 7])
      expect(value(answer(after, attending, on(after, { seen })))).toBe(after)
    expect(
      value(answer(after, attending, on(after, { at: instant('2026-12-10T10:00:00.000Z') }))),
    ).toBe(after)
  })

  it('that differs in anything is another answer', () => {
    expect(revision(given(fresh, attending, online, attending))).toBe(3)
    expect(
      revision(
        given(
          fresh,
          declined,
          { ...declined, reason: 'On leave' },
          { ...declined, reason: 'On leave', askInstead: 'Ed' },
        ),
      ),
    ).toBe(3)
    expect(
      revision(
        given(
          fresh,
          represented,
          { ...represented, role: 'Teacher' },
          { ...represented, role: 'Teacher', email: 'wen@example.org' },
        ),
      ),
    ).toBe(3)
  })

  it('from an older card is refused, and says what to do', () => {
    const after = given(fresh, attending)
    const refused = refusal(answer(after, online, on(after, { seen: 0 })))
    expect(refused.code).toBe('card.outdated')
    expect(refused.words).toContain('Change')
  })

  it('is taken until the minute at which the meeting begins, and then no more', () => {
    expect(
      answer(fresh, attending, on(fresh, { at: instant('2026-12-10T09:59:59.999Z') })).ok,
    ).toBe(true)
    expect(refusal(answer(fresh, attending, on(fresh, { at: closesAt }))).code).toBe(
      'conference.over',
    )
    const after = given(fresh, attending)
    expect(refusal(undo(after, on(after, { at: closesAt }))).code).toBe('conference.over')
  })

  it.each<[string, Choice, string]>([
    ['a colleague without a name', { ...represented, name: ' ' }, 'representative.missing'],
    ['a colleague without a role', { ...represented, role: '' }, 'role.missing'],
    ['oneself as one’s colleague', { ...represented, person: school }, 'representative.yourself'],
    [
      'a colleague of another agency',
      { ...represented, agency: 'Mereshire Police' },
      'representative.other-agency',
    ],
  ])('is refused with words to act on: %s', (_name, choice, code) => {
    const refused = refusal(answer(fresh, choice, on(fresh)))
    expect(refused.code).toBe(code)
    expect(refused.words).toMatch(/^\S.{20,}\.$/)
    expect(choiceProblem(fresh, choice)?.code).toBe(code)
  })

  it('that is wrong in itself is refused for that, even from an old card after the start', () => {
    expect(
      refusal(answer(fresh, { ...represented, name: '' }, on(fresh, { seen: 9, at: closesAt })))
        .code,
    ).toBe('representative.missing')
  })

  it('counts as a no without a reason, and keeps its moment when more is said', () => {
    const no = given(fresh, { status: 'declined', reason: '', askInstead: '' })
    const more = value(answer(no, declined, on(no, { at: instant('2026-12-09T09:00:00.000Z') })))
    expect(currentAnswer(more)).toMatchObject({
      status: 'declined',
      reason: 'In court',
      at: '2026-11-24T09:00:00.000Z',
    })
  })

  it('names a colleague of the same agency however the agency is spelt', () => {
    expect(
      choiceProblem(invitationFor('school'), { ...represented, agency: 'AGENCY  of School ' }),
    ).toBeUndefined()
  })
})

describe('taking an answer back', () => {
  it('brings back what stood before, and keeps what was taken back in the history', () => {
    const twice = given(fresh, attending, online)
    const back = value(undo(twice, on(twice)))
    expect(currentAnswer(back)).toEqual(twice.answers[0])
    expect(back.answers.slice(0, 2)).toEqual(twice.answers)
    const once = given(fresh, attending)
    expect(currentAnswer(value(undo(once, on(once)))).status).toBe('awaited')
  })

  it('from an older card is refused, so that a second tap does not take back a second answer', () => {
    const once = given(fresh, attending, online)
    const back = value(undo(once, on(once)))
    expect(refusal(undo(back, on(once))).code).toBe('card.outdated')
    expect(refusal(undo(fresh, on(fresh))).code).toBe('undo.nothing')
  })
})

describe('the duty to answer', () => {
  it.each<[Answer['status'], boolean]>([
    ['awaited', false],
    ['undecided', false],
    ['attending', true],
    ['represented', true],
    ['declined', true],
    ['not-me', true],
  ])('is settled by ‘%s’: %s', (status, settled) => {
    const found = [
      { status: 'awaited' } satisfies Answer,
      ...given(fresh, { status: 'undecided' }, attending, represented, declined, {
        status: 'not-me',
      }).answers,
    ].find((answer) => answer.status === status)
    expect(found !== undefined && isSettled(found)).toBe(settled)
  })
})

describe('whatever anybody taps, in whatever order', () => {
  const choice = fc.constantFrom<Choice>(
    attending,
    online,
    declined,
    represented,
    { status: 'undecided' },
    { status: 'not-me' },
    { ...declined, reason: '' },
  )
  const step = fc.record({
    choice: fc.option(choice),
    stale: fc.boolean(),
    at: fc.constantFrom(
      '2026-11-24T09:00:00.000Z',
      '2026-12-10T09:59:00.000Z',
      '2026-12-10T10:01:00.000Z',
    ),
  })

  it('the history only grows, by one at a time; a refusal and a repeat change nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let now = fresh
        for (const { choice: wanted, stale, at } of anyNumberOf(steps)) {
          const occasion = on(now, { at: instant(at), seen: revision(now) - (stale ? 1 : 0) })
          const result = wanted === null ? undo(now, occasion) : answer(now, wanted, occasion)
          if (!result.ok) continue
          const after = result.value
          expect(after === now || revision(after) === revision(now) + 1).toBe(true)
          expect(after.answers.slice(0, revision(now))).toEqual(now.answers)
          if (after !== now) expect(stale || occasion.at >= closesAt).toBe(false)
          if (wanted !== null) expect(value(answer(after, wanted, occasion))).toBe(after)
          now = after
        }
      }),
    )
  })
})
