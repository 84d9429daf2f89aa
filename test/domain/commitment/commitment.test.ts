import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  dateProblem,
  isForFamily,
  isVague,
  onlyWellbeing,
  promiseProblem,
  stillToSay,
} from '../../../src/domain/commitment/smart.ts'
import {
  agreeWording,
  begin,
  check,
  finish,
  getStuck,
  makeSmart,
  noWords,
  offer,
  withdraw,
} from '../../../src/domain/commitment/steps.ts'
import { commitmentId, meetingId } from '../../../src/domain/ids.ts'
import type { Commitment, OfferWords } from '../../../src/domain/state/commitment.ts'
import { samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { day, refusal, value } from '../../support/practices.ts'
import { anyNumberOf } from '../../support/some.ts'
import { now, step } from './commitment-ground.ts'

const words: OfferWords = {
  ...noWords,
  promise: 'Breakfast club on Tuesdays',
  hope: 'Calm mornings',
  firstStepBy: day('2026-12-15'),
  finishBy: day('2027-02-15'),
  howFamilyKnows: 'Ruth texts Mum',
}
const offering = { id: commitmentId('c-1'), meeting: meetingId('m-4471'), words }

describe('a promise', () => {
  it.each([
    ['mum will go to the course', true],
    ['Dad must stop drinking', true],
    ['The parents need to engage', true],
    ['mum and dad to attend', true],
    ['I will get mum to attend', true],
    ['I will go to the course with mum', false],
    ['Breakfast with mum and Mia on Tuesdays', false],
    ['I bring dad to the clinic', false],
    ['Nan’s house gets new locks', false],
  ])('is never made for the family: %s', (text, isTheirs) =>
    expect(isForFamily(text)).toBe(isTheirs),
  )

  it.each([
    ['I will monitor', true],
    ['Monitor and support the family', true],
    ['I will refer', true],
    ['Referral to the drugs service', true],
    ['Support mum', true],
    ['I visit every Monday and support mum with the feeds', false],
    ['Take Mia to the group', false],
    ['I will ring the service with mum on Tuesday', false],
  ])('in words that nobody could see is asked about: %s', (text, vague) =>
    expect(isVague(text)).toBe(vague),
  )

  it('has 25 words at the most, and is not empty', () => {
    expect(promiseProblem('word '.repeat(25).trim())).toBeUndefined()
    expect(promiseProblem('word '.repeat(26).trim())?.code).toBe('commitment.long')
    expect(promiseProblem('')?.code).toBe('commitment.empty')
  })

  it('is SMART once nothing is left to say; each thing that is missing is a question', () => {
    expect(stillToSay(words)).toEqual([])
    expect(stillToSay({ ...noWords, promise: 'I will monitor' })).toEqual([
      'What should get better?',
      expect.stringContaining('What will the child notice'),
      'When do you begin?',
      'When is it done?',
      'How will the family know?',
    ])
  })

  it('takes a weekend as a day like any other, and no day that is past, out of order or a slip of the year', () => {
    const problem = (firstStepBy: string, finishBy: string) =>
      dateProblem({ firstStepBy: day(firstStepBy), finishBy: day(finishBy) }, now)?.code
    expect(problem('2026-12-12', '2026-12-13')).toBeUndefined()
    expect(problem('2026-12-10', '2026-12-10')).toBeUndefined()
    expect(problem('2026-12-09', '2026-12-13')).toBe('commitment.past')
    expect(problem('2026-12-14', '2026-12-13')).toBe('commitment.order')
    expect(problem('2026-12-14', '2029-12-13')).toBe('commitment.far')
  })

  it('that helps an outcome without a harm suggests a child in need plan, and one with a harm does not', () => {
    expect([
      onlyWellbeing({ harm: ' ' }),
      onlyWellbeing({ harm: 'Hurt at night' }),
      onlyWellbeing(undefined),
    ]).toEqual([true, false, false])
  })
})

describe('its way', () => {
  it('goes from the offer to SMART to what the family agreed; changed words have to be agreed again', () => {
    const offered = value(offer(undefined, offering, step))
    expect(offered.status).toBe('offered')
    expect(
      refusal(agreeWording(offered, { who: 'Mum', how: 'visit', on: day('2026-12-10') }, step))
        .code,
    ).toBe('commitment.not-smart')
    const smart = value(makeSmart(offered, step))
    const agreed = value(
      agreeWording(smart, { who: 'Mum', how: 'visit', on: day('2026-12-09') }, step),
    )
    expect(agreed).toMatchObject({
      status: 'agreed',
      agreement: { who: 'Mum', how: 'visit', by: 'school' },
    })
    expect(
      value(
        offer(
          agreed,
          { ...offering, words: { ...words, promise: 'Breakfast club on Fridays' } },
          step,
        ),
      ).status,
    ).toBe('offered')
    expect(value(offer(agreed, offering, step))).toBe(agreed)
  })

  it('refuses what has no reason, what lies in the future, and what is not in the plan yet', () => {
    const { smart, inPlan } = samplePromise
    expect(refusal(begin(smart, day('2026-12-10'), step)).code).toBe('commitment.not-in-plan')
    expect(refusal(finish(inPlan, { on: day('2026-12-11'), seen: '' }, step)).code).toBe(
      'commitment.future',
    )
    expect(refusal(getStuck(inPlan, { why: '', wouldHelp: '' }, step)).code).toBe('commitment.why')
    expect(refusal(withdraw(inPlan, '', step)).code).toBe('commitment.reason')
    expect(refusal(offer(inPlan, offering, step)).code).toBe('commitment.in-plan')
    expect(refusal(withdraw(samplePromise.done, 'x', step)).code).toBe('commitment.done')
    expect(
      refusal(agreeWording(smart, { who: 'Mum', how: 'visit', on: day('2026-12-11') }, step)).code,
    ).toBe('commitment.future')
  })

  it('whatever is said in whatever order, a step that is repeated changes nothing, and what the family agreed to is never lost', () => {
    const steps: readonly ((stands: Commitment) => ReturnType<typeof finish>)[] = [
      (stands) => makeSmart(stands, step),
      (stands) => agreeWording(stands, { who: 'Mum', how: 'visit', on: day('2026-12-09') }, step),
      (stands) => begin(stands, day('2026-12-10'), step),
      (stands) => check(stands, { on: day('2026-12-10'), words: 'Well' }, step),
      (stands) => finish(stands, { on: day('2026-12-10'), seen: 'Calm' }, step),
      (stands) => getStuck(stands, { why: 'Full', wouldHelp: '' }, step),
      (stands) => withdraw(stands, 'Moved', step),
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(samplePromise)),
        fc.array(fc.nat(steps.length - 1), { maxLength: 12 }),
        (first, way) => {
          let stands: Commitment = first
          for (const index of anyNumberOf(way)) {
            const take = steps[index]
            const after = take?.(stands)
            if (after?.ok !== true) continue
            const again = take?.(after.value)
            if (again?.ok === true) expect(again.value).toBe(after.value)
            if ('agreement' in stands && 'agreement' in after.value)
              expect(after.value.agreement.who).not.toBe('')
            if (stands.status === 'withdrawn') expect(after.value.status).toBe('withdrawn')
            expect(after.value.words.promise).toBe(first.words.promise)
            stands = after.value
          }
        },
      ),
    )
  })
})
