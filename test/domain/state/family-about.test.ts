// The part of a family's record that is about the children of one meeting, and how the whole is made of it again.
import { describe, expect, it } from 'vitest'

import { noWords } from '../../../src/domain/commitment/steps.ts'
import {
  actionId,
  commitmentId,
  contingencyId,
  instant,
  localDate,
  outcomeId,
  personId,
} from '../../../src/domain/ids.ts'
import { agreePlan } from '../../../src/domain/plan/agreeing.ts'
import { editPlan, withDraft } from '../../../src/domain/plan/draft.ts'
import { outcomesOf, planInForce } from '../../../src/domain/plan/plan.ts'
import { familyDid } from '../../../src/domain/plan/progress.ts'
import { currentParts, isChairOf } from '../../../src/domain/plan/roster.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { familyAt, partsOf, withPart } from '../../../src/domain/state/family-about.ts'
import type { PlanWords } from '../../../src/domain/state/plan.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { conferenceNumbered, familyOfNiaAndKit, kit, nia } from '../../support/nia-and-kit.ts'

const ofNia = conferenceNumbered('5101', { children: [nia], chair: personId('chair-of-nia') })
const ofKit = conferenceNumbered('5102', { children: [kit], chair: personId('chair-of-kit') })
const together = conferenceNumbered('5103', {
  children: [nia, kit],
  date: localDate('2027-03-03'),
  chair: personId('chair-of-both'),
})
const at = instant('2026-12-10T12:00:00.000Z')
const words = (name: string): PlanWords => ({
  outcomes: [
    { id: outcomeId(`o-${name}`), words: `${name} sleeps`, harm: 'No sleep', childNotices: '' },
  ],
  actions: [
    {
      id: actionId(`a-${name}`),
      outcome: outcomeId(`o-${name}`),
      words: `Mum reads to ${name}`,
      owner: { owner: 'family', who: 'Mum', agreedOn: localDate('2026-12-10') },
      by: localDate('2027-02-01'),
    },
  ],
  contingencies: [
    { id: contingencyId(`w-${name}`), whatIf: 'Mum is ill', then: 'Nan reads', who: 'Nan' },
  ],
})

const drafted = (whole: Case, conference: Conference, name: string): Case =>
  withPart(
    whole,
    withDraft(familyAt(whole, conference), words(name), {
      by: conference.chair,
      at,
      entries: [],
    }),
  )
function agreed(whole: Case, conference: Conference): Case {
  const part = familyAt(whole, conference)
  const after = agreePlan(part, {
    meeting: conference.id,
    who: 'Mum',
    how: 'At the table, all together',
    on: localDate('2026-12-10'),
    seen: part.plan?.draft?.revision ?? 0,
    by: conference.chair,
    at,
  })
  if (!after.ok) throw new Error(after.refusal.words)
  return withPart(whole, after.value)
}

describe('two half-siblings with a conference each', () => {
  const whole = drafted(drafted(familyOfNiaAndKit(ofNia, ofKit), ofNia, 'Nia'), ofKit, 'Kit')
  const words = (conference: Conference, kept: Case) =>
    outcomesOf(familyAt(kept, conference)).map((outcome) => outcome.words)

  it('have a draft each, and each version is counted for its own children', () => {
    expect(words(ofNia, whole)).toEqual(['Nia sleeps'])
    expect(words(ofKit, whole)).toEqual(['Kit sleeps'])
    const both = agreed(agreed(whole, ofKit), ofNia)
    expect(planInForce(familyAt(both, ofNia))).toMatchObject({ number: 1, meeting: 'm-5101' })
    expect(planInForce(familyAt(both, ofKit))).toMatchObject({ number: 1, meeting: 'm-5102' })
    expect(both.plan).not.toHaveProperty('draft')
    expect(both.plan).not.toHaveProperty('otherDrafts')
  })

  it('agreeing one plan leaves the other’s draft, promises and what was done as they were', () => {
    const done = familyDid(familyAt(agreed(whole, ofKit), ofKit), actionId('a-Kit'), {
      on: localDate('2026-12-10'),
      by: ofKit.chair,
      at,
    })
    if (!done.ok) throw new Error(done.refusal.words)
    const before = withPart(agreed(whole, ofKit), done.value)
    const after = agreed(before, ofNia)
    expect(familyAt(after, ofKit)).toEqual(familyAt(before, ofKit))
    expect(after.plan?.done).toHaveLength(1)
    expect(familyAt(after, ofNia).plan?.done ?? []).toEqual([])
  })

  it('an offer that was taken out of one plan is no entry of the other’s', () => {
    const offered: Case = {
      ...whole,
      commitments: [ofNia, ofKit].map((conference) => ({
        id: commitmentId(`c-${conference.reference}`),
        meeting: conference.id,
        owner: personId('school'),
        offeredAt: at,
        status: 'offered',
        words: { ...noWords, promise: 'I ring on Mondays', hope: 'Sleep' },
      })),
    }
    const part = familyAt(offered, ofNia)
    expect(part.commitments?.map(({ id }) => id)).toEqual(['c-5101'])
    expect(withPart(offered, part)).toEqual(offered)
  })

  it('nothing of the one is written over by an id of the other', () => {
    const promise = {
      id: commitmentId('c-5102'),
      meeting: ofKit.id,
      owner: personId('school'),
      offeredAt: at,
      status: 'offered' as const,
      words: noWords,
    }
    const kept: Case = { ...whole, commitments: [promise] }
    const forged = { ...familyAt(kept, ofNia), commitments: [{ ...promise, meeting: ofNia.id }] }
    expect(() => withPart(kept, forged)).toThrow('another part')
  })

  it('whoever chairs the one chairs neither the other nor the whole', () => {
    expect(isChairOf(familyAt(whole, ofNia), ofNia.chair)).toBe(true)
    expect(isChairOf(familyAt(whole, ofKit), ofNia.chair)).toBe(false)
    expect(isChairOf(whole, ofNia.chair)).toBe(false)
  })
})

describe('a conference for both of them', () => {
  const apart = agreed(
    agreed(drafted(drafted(familyOfNiaAndKit(ofNia, ofKit), ofNia, 'Nia'), ofKit, 'Kit'), ofNia),
    ofKit,
  )
  const whole: Case = { ...apart, conferences: [ofNia, ofKit, together] }

  it('begins from both plans, and gives neither chair the other’s', () => {
    expect(outcomesOf(familyAt(whole, together)).map((outcome) => outcome.words)).toEqual([
      'Kit sleeps',
      'Nia sleeps',
    ])
    expect(isChairOf(familyAt(whole, together), ofNia.chair)).toBe(false)
    expect(isChairOf(familyAt(whole, together), together.chair)).toBe(true)
    expect(isChairOf(familyAt(whole, ofNia), together.chair)).toBe(true)
    expect(outcomesOf(familyAt(whole, ofNia)).map((outcome) => outcome.words)).toEqual([
      'Nia sleeps',
    ])
  })

  it('ends the parts that people had in the ones before, once it has decided', () => {
    const decided: Case = {
      ...whole,
      conferences: [
        ofNia,
        ofKit,
        {
          ...together,
          records: [
            {
              duty: 'hold-conference',
              answer: 'plan',
              on: localDate('2027-03-03'),
              note: '',
              by: together.chair,
              at,
            },
          ],
        },
      ],
    }
    expect(isChairOf(familyAt(decided, ofNia), ofNia.chair)).toBe(false)
    expect(currentParts(decided)).toHaveLength(1)
  })

  it('keeps what is drafted for both beside what stands for each', () => {
    const edited = editPlan(
      familyAt(whole, together),
      {
        edit: 'outcome',
        outcome: { id: outcomeId('o-new'), words: 'All eat', harm: '', childNotices: '' },
      },
      { by: together.chair, at, seen: 0 },
    )
    if (!edited.ok) throw new Error(edited.refusal.words)
    const after = withPart(whole, edited.value.family)
    expect(after.plan?.otherDrafts).toMatchObject([{ meeting: 'm-5103' }])
    expect(familyAt(after, ofNia)).toEqual(familyAt(whole, ofNia))
    expect(after.conferences).toEqual(whole.conferences)
  })
})

it('a family whose meetings are all about the same children is one part, and that part is the family itself', () => {
  const one = oneFamily()
  expect(partsOf(one)).toEqual([one])
  expect(familyAt(one, onlyConference(one))).toBe(one)
  expect(withPart(one, { ...one, commitments: [] })).toEqual({ ...one, commitments: [] })
})
