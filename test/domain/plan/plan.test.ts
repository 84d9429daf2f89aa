import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { commitmentsOf, replaceCommitment } from '../../../src/domain/commitment/commitment.ts'
import { finish, withdraw } from '../../../src/domain/commitment/steps.ts'
import {
  actionId,
  contingencyId,
  instant,
  meetingId,
  outcomeId,
  personId,
} from '../../../src/domain/ids.ts'
import { type Act, commitmentLevelOf, may } from '../../../src/domain/permissions.ts'
import { agreePlan, planChanges } from '../../../src/domain/plan/agreeing.ts'
import { draftOf, editPlan, maxActions, type PlanEdit } from '../../../src/domain/plan/draft.ts'
import { outcomesOf, planInForce } from '../../../src/domain/plan/plan.ts'
import { familyDid, familyDidNot, harmActionsDone } from '../../../src/domain/plan/progress.ts'
import {
  bringFamilyPlan,
  bringOffers,
  leftOutOffers,
  readyOffers,
} from '../../../src/domain/plan/sources.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { PlanAction, PlanOutcome } from '../../../src/domain/state/plan.ts'
import { partsOf } from '../../../src/features/afterwards/plan/family-lines.ts'
import { samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { invitationFor, oneFamily, onlyConference, person } from '../../support/families.ts'
import { day, refusal, value } from '../../support/practices.ts'

const at = instant('2026-12-10T12:00:00Z')
const chair = personId('chair')
const writing = { by: chair, at, seen: 99 }
const outcome = (id: string, harm = 'Hurt at night'): PlanOutcome => ({
  id: outcomeId(id),
  words: `Better ${id}`,
  harm,
  childNotices: '',
})
const action = (id: string, under: string, more: Partial<PlanAction> = {}): PlanAction => ({
  id: actionId(id),
  outcome: outcomeId(under),
  words: `Do ${id}`,
  owner: { owner: 'professional', person: personId('school') },
  by: day('2027-01-15'),
  ...more,
})
const nan: Partial<PlanAction> = {
  owner: { owner: 'family', who: 'Nan', agreedOn: day('2026-12-01') },
}
const whatIf = { id: contingencyId('w'), whatIf: 'Ill', then: 'Nan comes', who: 'Nan' }
const write = (family: Case, ...edits: PlanEdit[]): Case =>
  edits.reduce((now, edit) => value(editPlan(now, edit, writing)).family, family)
const agreeing = (family: Case) => ({
  meeting: meetingId('m-4471'),
  who: 'Mum',
  how: 'At the table',
  on: day('2026-12-10'),
  seen: family.plan?.draft?.revision ?? 0,
  by: chair,
  at,
})
const agree = (family: Case): Case => value(agreePlan(family, agreeing(family)))
const begun = write(
  oneFamily({}),
  { edit: 'outcome', outcome: outcome('o1') },
  { edit: 'outcome', outcome: outcome('o2', '') },
  { edit: 'action', action: action('a1', 'o1') },
  { edit: 'action', action: action('a2', 'o1', nan) },
  { edit: 'what-if', contingency: whatIf },
)

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

describe('the agreement', () => {
  it('freezes the draft as a version, with a promise in force for each professional and none for the family', () => {
    const family = agree(begun)
    expect(planInForce(family)).toMatchObject({
      number: 1,
      familyAgreed: 'Mum: At the table, Thu 10 December',
    })
    expect(family.plan?.draft).toBeUndefined()
    expect(commitmentsOf(family)).toMatchObject([
      {
        status: 'in-plan',
        owner: 'school',
        action: 'a1',
        words: { promise: 'Do a1', finishBy: '2027-01-15' },
        agreement: { who: 'Mum', how: 'with-the-plan' },
      },
    ])
    expect(outcomesOf(family).map(({ id }) => id)).toEqual(['o1', 'o2'])
  })

  it('refuses what is unfinished, unread, or unchanged', () => {
    const code = (family: Case, more = {}) =>
      refusal(agreePlan(family, { ...agreeing(family), ...more })).code
    expect(code(oneFamily({}))).toBe('plan.no-draft')
    expect(code(begun, { seen: 1 })).toBe('plan.changed-meanwhile')
    expect(code(begun, { who: '' })).toBe('plan.who')
    expect(code(begun, { on: day('2026-12-11') })).toBe('plan.future')
    expect(code(write(begun, { edit: 'remove', entry: whatIf.id }))).toBe('plan.no-what-if')
    expect(code(write(oneFamily({}), { edit: 'outcome', outcome: outcome('o1') }))).toBe(
      'plan.empty',
    )
    const agreed = agree(begun)
    expect(
      code(
        write(write(agreed, { edit: 'outcome', outcome: outcome('o3') }), {
          edit: 'remove',
          entry: outcomeId('o3'),
        }),
      ),
    ).toBe('plan.unchanged')
  })

  it('does not count on an offer that was taken back', () => {
    const offered: Case = {
      ...oneFamily({}),
      commitments: [{ ...samplePromise.smart, owner: personId('school') }],
    }
    const drafted = write(bringOffers(offered, { by: chair, at }).family, {
      edit: 'what-if',
      contingency: whatIf,
    })
    const back = replaceCommitment(
      drafted,
      value(withdraw(samplePromise.smart, 'Ill', { by: personId('school'), at })),
    )
    expect(refusal(agreePlan(back, agreeing(back))).code).toBe('plan.taken-back')
  })

  it('of a change takes back what is no longer in the plan, passes on what somebody else does, and keeps what is done', () => {
    const first = agree(
      write(
        begun,
        { edit: 'action', action: action('a3', 'o1') },
        { edit: 'action', action: action('a4', 'o1') },
      ),
    )
    const of = (family: Case, id: string) =>
      commitmentsOf(family).filter(
        (commitment) => 'action' in commitment && commitment.action === id,
      )
    const [promise] = of(first, 'a4')
    if (promise === undefined) throw new Error('There is no such promise')
    const done = replaceCommitment(
      first,
      value(finish(promise, { on: day('2026-12-10'), seen: '' }, { by: personId('school'), at })),
    )
    const second = agree(
      write(
        done,
        { edit: 'remove', entry: actionId('a1') },
        {
          edit: 'action',
          action: action('a3', 'o1', {
            owner: { owner: 'professional', person: personId('police') },
          }),
        },
      ),
    )
    expect(of(second, 'a1').map(({ status }) => status)).toEqual(['withdrawn'])
    expect(
      of(second, 'a3')
        .map(({ status, owner }) => [status, owner])
        .sort(),
    ).toEqual([
      ['in-plan', 'police'],
      ['withdrawn', 'school'],
    ])
    expect(of(second, 'a4').map(({ status }) => status)).toEqual(['done'])
    expect(
      planChanges(planInForce(first), draftOf(second)).map(({ what, did }) => `${what} ${did}`),
    ).toEqual(['action changed', 'action removed'])
  })

  it('whatever is written afterwards, an agreed version stays as it was agreed', () => {
    const edits: readonly PlanEdit[] = [
      { edit: 'outcome', outcome: outcome('o1') },
      { edit: 'outcome', outcome: { ...outcome('o1'), words: 'Other' } },
      { edit: 'outcome', outcome: outcome('o3') },
      { edit: 'action', action: action('a5', 'o1') },
      { edit: 'action', action: action('a1', 'o1', { words: 'Other' }) },
      { edit: 'remove', entry: actionId('a1') },
      { edit: 'remove', entry: outcomeId('o2') },
      { edit: 'move-up', entry: outcomeId('o2') },
      { edit: 'what-if', contingency: { ...whatIf, then: 'Other' } },
      { edit: 'remove', entry: whatIf.id },
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...edits), fc.constant('agree' as const)), {
          maxLength: 25,
        }),
        (way) => {
          let family = agree(begun)
          for (const one of way) {
            const before = structuredClone(family.plan?.agreed ?? [])
            const after =
              one === 'agree' ? agreePlan(family, agreeing(family)) : editPlan(family, one, writing)
            if (after.ok) family = 'family' in after.value ? after.value.family : after.value
            expect(family.plan?.agreed.slice(0, before.length)).toEqual(before)
            expect(family.plan?.agreed.map(({ number }) => number)).toEqual(
              family.plan?.agreed.map((_, index) => index + 1),
            )
            for (const { owner } of planInForce(family)?.actions ?? [])
              if (owner.owner === 'family')
                expect(commitmentsOf(family).some((promise) => promise.owner.includes('Nan'))).toBe(
                  false,
                )
          }
        },
      ),
    )
  })
})

describe('step-down', () => {
  it('may be asked about once every action that addresses harm is done, those of the family too', () => {
    const family = agree(write(begun, { edit: 'action', action: action('fun', 'o2') }))
    const done = (family: Case, id: string) => {
      const promise = commitmentsOf(family).find(
        (found) => 'action' in found && found.action === id,
      )
      if (promise === undefined) throw new Error('There is no such promise')
      return replaceCommitment(
        family,
        value(finish(promise, { on: day('2026-12-10'), seen: '' }, { by: personId('school'), at })),
      )
    }
    expect(harmActionsDone(oneFamily({}))).toBe(false)
    expect(harmActionsDone(done(family, 'a1'))).toBe(false)
    const both = value(
      familyDid(done(family, 'a1'), actionId('a2'), { on: day('2026-12-10'), by: chair, at }),
    )
    // 'fun' only promotes wellbeing: it does not hold the question up.
    expect(harmActionsDone(both)).toBe(true)
    expect(harmActionsDone(value(familyDidNot(both, actionId('a2'))))).toBe(false)
    expect(
      refusal(familyDid(family, actionId('a1'), { on: day('2026-12-10'), by: chair, at })).code,
    ).toBe('plan.not-family')
    expect(
      harmActionsDone(
        agree(
          write(
            oneFamily({}),
            { edit: 'outcome', outcome: outcome('o2', '') },
            { edit: 'action', action: action('fun', 'o2') },
            { edit: 'what-if', contingency: whatIf },
          ),
        ),
      ),
    ).toBe(false)
  })
})

describe('who may', () => {
  const family = agree(begun)
  const conference = onlyConference(oneFamily({}))
  const people = {
    chair: person('chair', { duties: ['chair'] }),
    'social worker': person('social-worker'),
    'promised something': person('school'),
    invited: person('police'),
    administrator: person('admin', { duties: ['administrator'] }),
    'audit lead': person('auditor', { duties: ['audit-lead'] }),
    stranger: person('midwife'),
    'another chair': person('other', { duties: ['chair'] }),
  }
  const who = (act: Act) =>
    Object.entries(people)
      .filter(([, one]) => may(one, act))
      .map(([name]) => name)

  it('read and write the plan, and agree it at the meeting that they chair', () => {
    expect(who({ act: 'read-plan', family })).toEqual([
      'chair',
      'social worker',
      'promised something',
    ])
    expect(who({ act: 'edit-plan', family })).toEqual(['chair', 'social worker'])
    expect(who({ act: 'agree-plan', family, conference })).toEqual(['chair'])
    expect(who({ act: 'offer-commitment', family, conference })).toEqual([
      'chair',
      'social worker',
      'promised something',
      'invited',
    ])
  })

  it('see what was promised: all, the plan’s and their own, their own, how it stands, sums, nothing', () => {
    expect(Object.values(people).map((person) => commitmentLevelOf(person, family))).toEqual([
      'all',
      'all',
      'plan-and-own',
      'own',
      'status',
      'counts',
      'nothing',
      'nothing',
    ])
  })

  it('nobody with a conflict of interest anywhere in the family, and nobody whose role has ended', () => {
    const [first] = family.conferences
    if (first === undefined) throw new Error('There is no conference')
    const kept: Case = {
      ...family,
      conferences: [{ ...first, conflicts: [personId('social-worker'), personId('school')] }],
    }
    for (const name of ['social worker', 'promised something'] as const) {
      expect(may(people[name], { act: 'read-plan', family: kept })).toBe(false)
      expect(may(people[name], { act: 'offer-commitment', family: kept, conference: first })).toBe(
        false,
      )
      expect(commitmentLevelOf(people[name], kept)).toBe('nothing')
    }
    // After the review of spring another social worker leads: the first has no part any more.
    const review = {
      ...first,
      id: meetingId('m-review'),
      kind: 'review' as const,
      date: day('2027-03-10'),
      leadSocialWorker: personId('new-worker'),
      invitations: [invitationFor('police')],
      records: [
        {
          duty: 'hold-conference' as const,
          answer: 'plan-continues',
          on: day('2027-03-10'),
          note: '',
          by: chair,
          at,
        },
      ],
    }
    const later: Case = { ...family, conferences: [first, review] }
    expect(may(people['social worker'], { act: 'read-plan', family: later })).toBe(false)
    expect(may(people['promised something'], { act: 'read-plan', family: later })).toBe(false)
    expect(may(person('new-worker'), { act: 'edit-plan', family: later })).toBe(true)
  })
})
