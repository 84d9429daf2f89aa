// Agreeing a plan, stepping down, and who may.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { commitmentsOf, replaceCommitment } from '../../../src/domain/commitment/commitment.ts'
import { finish, withdraw } from '../../../src/domain/commitment/steps.ts'
import { actionId, meetingId, outcomeId, personId } from '../../../src/domain/ids.ts'
import { type Act, commitmentLevelOf, may } from '../../../src/domain/permissions.ts'
import { agreePlan, planChanges } from '../../../src/domain/plan/agreeing.ts'
import { draftOf, editPlan, type PlanEdit } from '../../../src/domain/plan/draft.ts'
import { outcomesOf, planInForce } from '../../../src/domain/plan/plan.ts'
import { familyDid, familyDidNot, harmActionsDone } from '../../../src/domain/plan/progress.ts'
import { bringOffers } from '../../../src/domain/plan/sources.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import { samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { invitationFor, oneFamily, onlyConference, person } from '../../support/families.ts'
import { day, refusal, value } from '../../support/practices.ts'
import { anyNumberOf } from '../../support/some.ts'
import {
  action,
  agree,
  agreeing,
  at,
  begun,
  chair,
  outcome,
  whatIf,
  write,
  writing,
} from './plan-ground.ts'

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
          for (const one of anyNumberOf(way)) {
            const before = structuredClone(family.plan?.agreed ?? [])
            const after =
              one === 'agree' ? agreePlan(family, agreeing(family)) : editPlan(family, one, writing)
            if (after.ok) family = 'family' in after.value ? after.value.family : after.value
            expect(family.plan?.agreed.slice(0, before.length)).toEqual(before)
            expect(family.plan?.agreed.map(({ number }) => number)).toEqual(
              family.plan?.agreed.map((_, index) => index + 1),
            )
            for (const { owner } of anyNumberOf(planInForce(family)?.actions ?? []))
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
