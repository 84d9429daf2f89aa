// Whoever has no part in a plan, and the longest one that there can be.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { commitmentsOf, replaceCommitment } from '../../../src/domain/commitment/commitment.ts'
import { actionId, instant, localDate, outcomeId, personId } from '../../../src/domain/ids.ts'
import type { PrivateCard } from '../../../src/domain/messages/card.ts'
import { editPlan, type PlanEdit } from '../../../src/domain/plan/draft.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { ActionOwner } from '../../../src/domain/state/plan.ts'
import { renderCard } from '../../../src/turns/render-card.ts'
import { samplePlan } from '../../samples/afterwards/plan-samples.ts'
import { onlyConference } from '../../support/families.ts'
import { value } from '../../support/practices.ts'
import { some } from '../../support/some.ts'
import {
  agreement,
  drafted,
  house,
  load,
  never,
  press,
  school,
  text,
  verbs,
  withAHouse,
} from './plan-ground.ts'

withAHouse()

const familyTitles = (card: PrivateCard) =>
  z
    .object({ familyActions: z.array(z.object({ title: z.string() })) })
    .parse(card.data)
    .familyActions.map(({ title }) => title)

describe('whoever has no part', () => {
  it('learns nothing from any button of the plan or of a promise, and changes nothing', async () => {
    const family = drafted()
    await house.bringIn(family)
    const before = JSON.stringify(await load(family))
    const data = {
      ...agreement(family),
      entry: school.id,
      slot: 'o-mornings',
      meetingId: onlyConference(family).id,
      words: 'x',
      promise: 'I can help',
      hope: 'x',
      first: 'x',
      firstStepBy: '2026-12-11',
      finishBy: '2026-12-12',
      howFamilyKnows: 'x',
      by: '2026-12-20',
      owner: 'school',
      parts: 'Nan: helps by 31 March',
      whatIf: 'x',
      then: 'x',
    }
    const own = new Set(['commitment.offer', 'commitment.mine', 'commitment.all'])
    for (const verb of some([...verbs.keys()].filter((one) => !own.has(one)))) {
      for (const who of ['midwife', 'police']) {
        // An invited colleague may offer something of their own; the school's offer stays the school's.
        if (who === 'police' && verb.startsWith('commitment.keep-wh')) continue
        expect(text(await press(who, verb, data)), `${who} ${verb}`).toContain(
          'I cannot find this for you.',
        )
      }
    }
    expect(text(await press('police', 'commitment.keep-what', data))).not.toContain('quiet place')
    expect(JSON.stringify(await load(family))).toBe(before)
    for (const bad of [
      undefined,
      {},
      { caseId: 'f-other', entry: school.id },
      { caseId: 'x'.repeat(400), entry: '../..' },
    ])
      expect(text(await press('chair', 'plan.board', bad ?? {}))).toContain(
        'I cannot find this for you.',
      )
  })

  it('finds nothing once they have a conflict of interest, be it their own promise', async () => {
    const family = drafted()
    const conflicted: Case = {
      ...family,
      conferences: family.conferences.map((conference) => ({
        ...conference,
        conflicts: [personId('school')],
      })),
    }
    await house.bringIn(replaceCommitment(conflicted, school))
    expect(
      text(await press('school', 'commitment.show', { caseId: family.id, entry: school.id })),
    ).toContain('I cannot find this for you.')
    expect(text(await press('school', 'commitment.mine', {}))).toContain(
      'You have not offered anything yet.',
    )
  })
})

describe('the longest plan that there can be', () => {
  /** Eight outcomes, and as many actions under them as are asked for. */
  function longest(count: number, ownerOf: (index: number) => ActionOwner): Case {
    const long = (text: string) => `${text} ${'ünd so weiter '.repeat(30)}`.slice(0, 300)
    const writing = { by: personId('chair'), at: instant('2026-12-10T12:00:00Z'), seen: 0 }
    const outcomes = Array.from({ length: 8 }, (_, index) => ({
      id: outcomeId(`o-${index}`),
      words: long(`Outcome ${index}`),
      harm: long('Harm'),
      childNotices: long('Notices'),
    }))
    const [sample] = samplePlan.actions
    if (sample === undefined) never()
    const { commitment: _none, ...bare } = sample
    const actions = Array.from({ length: count }, (_, index) => ({
      ...bare,
      id: actionId(`a-${index}`),
      words: long(`Action ${index}`),
      outcome: outcomeId(`o-${index % 8}`),
      owner: ownerOf(index),
    }))
    const edits: PlanEdit[] = [
      ...outcomes.map((outcome) => ({ edit: 'outcome' as const, outcome })),
      ...actions.map((action) => ({ edit: 'action' as const, action })),
    ]
    return edits.reduce((now, edit) => value(editPlan(now, edit, writing)).family, drafted())
  }
  const size = (card: PrivateCard) => Buffer.byteLength(JSON.stringify(renderCard(card)))

  it('fits on every card of it, with every outcome at least named, and on a card of promises', async () => {
    const family = longest(29, (index) => ({
      owner: 'professional',
      person: personId(index % 2 === 0 ? 'school' : 'police'),
    }))
    await house.bringIn(family)
    const ref = { caseId: family.id }
    const board = await press('chair', 'plan.board', ref)
    expect(size(board)).toBeLessThanOrEqual(25 * 1024)
    for (const index of [0, 7]) expect(text(board)).toContain(`Outcome ${index} `)
    for (const entry of ['o-0', 'o-7'])
      expect(size(await press('chair', 'plan.outcome', { ...ref, entry }))).toBeLessThanOrEqual(
        25 * 1024,
      )
    const agreed = await press('chair', 'plan.agree', agreement(family))
    expect(text(agreed)).toContain('Version 1 is agreed.')
    expect(size(agreed)).toBeLessThanOrEqual(25 * 1024)
    expect(size(await press('school', 'commitment.mine', {}))).toBeLessThanOrEqual(25 * 1024)
    expect(
      commitmentsOf(await load(family)).filter(({ status }) => status === 'in-plan'),
    ).toHaveLength(30)
  })

  it('lets whoever leads record all that the family does: what is done makes room for the next', async () => {
    const family = longest(11, () => ({
      owner: 'family',
      who: 'Mum',
      agreedOn: localDate('2026-12-10'),
    }))
    await house.bringIn(family)
    let shown = await press('chair', 'plan.agree', agreement(family))
    expect(size(shown)).toBeLessThanOrEqual(25 * 1024)
    for (let index = 0; index < 11; index += 1) {
      expect(familyTitles(shown)[0]).toContain(`Now done: Mum: Action ${index} `)
      shown = await press('chair', 'plan.family-did', { caseId: family.id, entry: `a-${index}` })
    }
    expect(familyTitles(shown)[0]).toContain('Not done after all: Mum: Action 0 ')
  })
})
