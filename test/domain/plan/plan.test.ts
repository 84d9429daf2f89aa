import { describe, expect, it } from 'vitest'

import { actionId, outcomeId, personId } from '../../../src/domain/ids.ts'
import { draftOf, editPlan, maxActions, type PlanEdit } from '../../../src/domain/plan/draft.ts'
import {
  bringFamilyPlan,
  bringOffers,
  leftOutOffers,
  readyOffers,
} from '../../../src/domain/plan/sources.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { PlanAction } from '../../../src/domain/state/plan.ts'
import { partsOf } from '../../../src/features/afterwards/plan/family-lines.ts'
import { samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { oneFamily } from '../../support/families.ts'
import { day, refusal, value } from '../../support/practices.ts'
import { action, agree, at, begun, chair, outcome, whatIf, write, writing } from './plan-ground.ts'

describe('the draft', () => {
  it('takes no action for the family that they have not agreed to, nor for a professional in their name', () => {
    const refused = (more: Partial<PlanAction>) =>
      refusal(editPlan(begun, { edit: 'action', action: action('a9', 'o1', more) }, writing)).code
    expect(refused({ words: 'Mum will stop' })).toBe('plan.for-family')
    expect(refused({ owner: { owner: 'family', who: 'Mum', agreedOn: day('2026-12-11') } })).toBe(
      'plan.not-agreed',
    )
    expect(refused({ owner: { owner: 'family', who: '', agreedOn: day('2026-12-01') } })).toBe(
      'plan.who',
    )
    expect(refused({ words: '' })).toBe('plan.no-words')
    expect(refused({ by: day('2026-12-09') })).toBe('plan.past')
    expect(refused({ by: day('2029-12-09') })).toBe('plan.far')
    expect(refused({ outcome: outcomeId('gone') })).toBe('plan.no-outcome')
    expect(
      refusal(editPlan(begun, { edit: 'what-if', contingency: { ...whatIf, who: '' } }, writing))
        .code,
    ).toBe('plan.what-if')
  })

  it('keeps its order by moving one place up, an action among those of its outcome', () => {
    const more = write(
      begun,
      { edit: 'action', action: action('b1', 'o2') },
      { edit: 'action', action: action('a3', 'o1') },
      { edit: 'move-up', entry: outcomeId('o2') },
      { edit: 'move-up', entry: actionId('a3') },
    )
    expect(draftOf(more).outcomes.map(({ id }) => id)).toEqual(['o2', 'o1'])
    expect(draftOf(more).actions.map(({ id }) => id)).toEqual(['a1', 'a3', 'b1', 'a2'])
    expect(value(editPlan(more, { edit: 'move-up', entry: outcomeId('o2') }, writing)).did).toBe(
      'nothing',
    )
  })

  it('a second tap on the same ‘Move up’ moves it no further', () => {
    const three = write(begun, { edit: 'outcome', outcome: outcome('o3') })
    const seen = draftOf(three).revision
    const up: PlanEdit = { edit: 'move-up', entry: outcomeId('o3') }
    const once = value(editPlan(three, up, { ...writing, seen })).family
    expect(draftOf(once).outcomes.map(({ id }) => id)).toEqual(['o1', 'o3', 'o2'])
    expect(value(editPlan(once, up, { ...writing, seen })).did).toBe('nothing')
    const again = value(editPlan(once, up, { ...writing, seen: draftOf(once).revision })).family
    expect(draftOf(again).outcomes.map(({ id }) => id)).toEqual(['o3', 'o1', 'o2'])
  })

  it('lets nothing go that has actions under it', () => {
    expect(refusal(editPlan(begun, { edit: 'remove', entry: outcomeId('o1') }, writing)).code).toBe(
      'plan.has-actions',
    )
    expect(draftOf(write(begun, { edit: 'remove', entry: outcomeId('o2') })).outcomes).toHaveLength(
      1,
    )
  })

  it('of two people the newest words stand for each entry; whoever wrote over somebody is told what was there', () => {
    const seen = begun.plan?.draft?.revision ?? 0
    const theirs = value(
      editPlan(
        begun,
        { edit: 'outcome', outcome: { ...outcome('o1'), words: 'Theirs' } },
        { by: personId('social-worker'), at, seen },
      ),
    ).family
    const mine = value(
      editPlan(
        theirs,
        { edit: 'outcome', outcome: { ...outcome('o1'), words: 'Mine' } },
        { by: chair, at, seen },
      ),
    )
    expect([mine.over, draftOf(mine.family).outcomes[0]?.words]).toEqual([
      { by: 'social-worker', words: 'Theirs' },
      'Mine',
    ])
    expect(
      value(
        editPlan(
          theirs,
          { edit: 'outcome', outcome: { ...outcome('o2'), words: 'Mine' } },
          { by: chair, at, seen },
        ),
      ).over,
    ).toBeUndefined()
    const removed = value(
      editPlan(
        begun,
        { edit: 'remove', entry: actionId('a1') },
        { by: personId('social-worker'), at, seen },
      ),
    ).family
    expect(
      value(
        editPlan(removed, { edit: 'action', action: action('a1', 'o1') }, { by: chair, at, seen }),
      ),
    ).toMatchObject({ did: 'added', over: { words: '' } })
  })

  it('holds as many actions as one commit can keep when all of them change at once', () => {
    const full = Array.from({ length: maxActions }, (_, index) => index).reduce(
      (family, index) => write(family, { edit: 'action', action: action(`f${index}`, 'o1') }),
      write(oneFamily({}), { edit: 'outcome', outcome: outcome('o1') }),
    )
    expect(
      refusal(editPlan(full, { edit: 'action', action: action('more', 'o1') }, writing)).code,
    ).toBe('plan.full')
  })
})

describe('what comes in whole', () => {
  const offers: Case = {
    ...oneFamily({}),
    commitments: [
      samplePromise.smart,
      { ...samplePromise.agreed, words: { ...samplePromise.agreed.words, hope: '' } },
      samplePromise.offered,
    ],
  }

  it('offers come under what they help, hopes in the same words as one outcome, unfinished ones not; nothing twice', () => {
    const hoping = (hope: string, id: 'smart' | 'agreed') => {
      const { outcome: _none, ...rest } = samplePromise[id].words
      return { ...samplePromise[id], words: { ...rest, hope } }
    }
    const alike: Case = {
      ...offers,
      commitments: [
        hoping('Calm mornings', 'smart'),
        hoping('calm  mornings!', 'agreed'),
        samplePromise.offered,
      ],
    }
    const { family, brought } = bringOffers(alike, { by: chair, at })
    expect([brought, draftOf(family).outcomes.length, draftOf(family).actions.length]).toEqual([
      2, 1, 2,
    ])
    expect(bringOffers(family, { by: chair, at })).toEqual({ family, brought: 0 })
    expect(readyOffers(family)).toEqual([])
  })

  it('the ‘what if’ that somebody thought of for their own offer comes in with it, once', () => {
    const whatIf = { trigger: 'Ed is away', then: 'Wen Li is at the gate', who: 'Ed asks her' }
    const offered = { ...samplePromise.smart, words: { ...samplePromise.smart.words, whatIf } }
    const { family } = bringOffers({ ...offers, commitments: [offered] }, { by: chair, at })
    const [action] = draftOf(family).actions
    expect(draftOf(family).contingencies).toEqual([
      ...draftOf(offers).contingencies,
      {
        id: `w-${offered.id}`,
        outcome: action?.outcome,
        whatIf: whatIf.trigger,
        then: whatIf.then,
        who: whatIf.who,
      },
    ])
    const without = write(family, { edit: 'remove', entry: action?.id ?? actionId('none') })
    const back = bringOffers(without, { by: chair, at, which: 'left-out' }).family
    expect(draftOf(back).contingencies).toEqual(draftOf(family).contingencies)
  })

  it('an offer that was taken out of the draft stays out, also in the next version, until somebody asks for it', () => {
    const { family } = bringOffers(offers, { by: chair, at })
    const [first] = draftOf(family).actions
    if (first === undefined) throw new Error('Nothing came in')
    const without = write(
      family,
      { edit: 'remove', entry: first.id },
      { edit: 'what-if', contingency: whatIf },
    )
    expect(bringOffers(without, { by: chair, at }).brought).toBe(0)
    const next = agree(without)
    expect([readyOffers(next).length, leftOutOffers(next).map(({ id }) => id)]).toEqual([
      0,
      [first.commitment],
    ])
    const back = bringOffers(next, { by: chair, at, which: 'left-out' })
    expect([back.brought, leftOutOffers(back.family)]).toEqual([1, []])
  })

  it('the family’s own plan is marked as theirs, and the same again adds nothing', () => {
    const plan = {
      words: 'Nights',
      harm: 'Alone',
      childNotices: '',
      agreedOn: day('2026-12-01'),
      parts: [{ who: 'Nan', words: 'sleeps here', by: day('2027-03-31') }],
    }
    const once = bringFamilyPlan(begun, plan, { by: chair, at, newId: 'f-1' })
    expect(draftOf(once.family).outcomes.at(-1)).toMatchObject({ words: 'Nights', from: 'family' })
    expect(draftOf(once.family).actions.at(-1)).toMatchObject({
      from: 'family',
      owner: { owner: 'family', who: 'Nan', agreedOn: '2026-12-01' },
    })
    expect(bringFamilyPlan(once.family, plan, { by: chair, at, newId: 'f-2' })).toEqual({
      family: once.family,
      brought: 0,
    })
  })

  it('reads the lines of a family’s plan, or says which line it cannot read', () => {
    expect(
      value(
        partsOf(
          'Nan: takes Leo on Fridays by 31 March\n- Uncle Bo: rings every night until 2027-02-28',
          at,
        ),
      ),
    ).toEqual([
      { who: 'Nan', words: 'takes Leo on Fridays', by: '2027-03-31' },
      { who: 'Uncle Bo', words: 'rings every night', by: '2027-02-28' },
    ])
    expect(refusal(partsOf('Nan: takes Leo by 31 March\nNan helps', at)).words).toContain(
      'line 2: ‘Nan helps’',
    )
    expect(refusal(partsOf('Nan: takes Leo by whenever', at)).code).toBe('family-plan.day')
    expect(refusal(partsOf('  \n ', at)).code).toBe('family-plan.empty')
  })
})
