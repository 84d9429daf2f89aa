// What becomes of a plan and of promises when things happen at once, twice, or half: over a real store with bad luck.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { commitmentsOf, replaceCommitment } from '../../../src/domain/commitment/commitment.ts'
import { actionId, instant, localDate, outcomeId, personId } from '../../../src/domain/ids.ts'
import type { PrivateCard } from '../../../src/domain/messages/card.ts'
import { draftOf, editPlan, type PlanEdit } from '../../../src/domain/plan/draft.ts'
import { planInForce } from '../../../src/domain/plan/plan.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Commitment } from '../../../src/domain/state/commitment.ts'
import type { ActionOwner } from '../../../src/domain/state/plan.ts'
import { commitments } from '../../../src/features/afterwards/commitments/feature.ts'
import { plan } from '../../../src/features/afterwards/plan/feature.ts'
import { renderCard } from '../../../src/turns/render-card.ts'
import { samplePlan, samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { type Instance, openInstance } from '../../support/delivery-ground.ts'
import { oneFamily, onlyConference, person, setClock } from '../../support/families.ts'
import { ownFolder } from '../../support/folders.ts'
import { value } from '../../support/practices.ts'
import { nothing, PowerCut } from '../../support/unlucky-store.ts'

const clock = setClock('2026-12-10T12:00:00.000Z')
let house: Instance
let folder: ReturnType<typeof ownFolder>
let file: string
beforeEach(async () => {
  clock.set('2026-12-10T12:00:00.000Z')
  folder = ownFolder()
  file = folder.file('house.sqlite')
  house = openInstance(file, clock)
  await house.know('chair', 'social-worker', 'school', 'police', 'midwife')
})
afterEach(async () => {
  await house.close()
  folder.remove()
})

const verbs = new Map([...plan.verbs, ...commitments.verbs].map((verb) => [verb.verb, verb]))
const press = (who: string, verb: string, data: Record<string, unknown>, on: Instance = house) => {
  const found = verbs.get(verb)
  if (found === undefined) throw new Error(`No verb ${verb}`)
  return found.press({ actor: person(who), now: clock.now(), deps: on.deps }, data)
}
/** Somebody else is first, on another instance of the service. */
const meanwhile = (verb: string, data: Record<string, unknown>) => ({
  conflict: async () => {
    const other = openInstance(file, clock)
    await press('social-worker', verb, data, other)
    await other.close()
  },
})
const familyTitles = (card: PrivateCard) =>
  z
    .object({ familyActions: z.array(z.object({ title: z.string() })) })
    .parse(card.data)
    .familyActions.map(({ title }) => title)
const text = (card: { readonly data: object }) => JSON.stringify(card.data)
const school: Commitment = {
  ...samplePromise.smart,
  meeting: onlyConference(oneFamily({})).id,
  owner: personId('school'),
}
/** A draft whose one action is the school's offer. */
function drafted(): Case {
  const family: Case = { ...oneFamily({}), commitments: [school] }
  const at = instant('2026-12-10T12:00:00Z')
  const [first] = samplePlan.outcomes
  const [whatIf] = samplePlan.contingencies
  if (first === undefined || whatIf === undefined) throw new Error('The sample plan is empty')
  const writing = { by: personId('chair'), at, seen: 0 }
  const withOutcome = value(editPlan(family, { edit: 'outcome', outcome: first }, writing)).family
  const withAction = value(
    editPlan(
      withOutcome,
      {
        edit: 'action',
        action: {
          ...(samplePlan.actions[0] ?? never()),
          owner: { owner: 'professional', person: personId('school') },
          outcome: first.id,
          commitment: school.id,
        },
      },
      writing,
    ),
  ).family
  return value(editPlan(withAction, { edit: 'what-if', contingency: whatIf }, writing)).family
}
function never(): never {
  throw new Error('The sample plan has no action')
}
const load = async (family: Case) => (await house.deps.cases.load(family.id)) ?? family
const agreement = (family: Case) => ({
  caseId: family.id,
  seen: draftOf(family).revision,
  meeting: onlyConference(family).id,
  who: 'Mum',
  how: 'At the table, all together',
  on: '2026-12-10',
})

describe('an agreement', () => {
  it.each([
    ['the power fails before', 0],
    ['the power fails after', 1],
  ] as const)(
    'is there whole or not at all when %s it is written, and trying again makes it once',
    async (luck, versions) => {
      const family = drafted()
      await house.bringIn(family)
      house.store.arrange(luck)
      await expect(press('chair', 'plan.agree', agreement(family))).rejects.toThrow(PowerCut)
      const half = await load(family)
      expect(half.plan?.agreed).toHaveLength(versions)
      expect(commitmentsOf(half).map(({ status }) => status)).toEqual([
        versions === 0 ? 'smart' : 'in-plan',
      ])
      expect(
        (await house.messages(family)).filter(({ notice }) => notice.kind === 'plan-agreed'),
      ).toHaveLength(versions)
      expect(text(await press('chair', 'plan.agree', agreement(family)))).toContain('Version 1')
      expect((await load(family)).plan?.agreed).toHaveLength(1)
      expect(
        (await house.messages(family)).filter(({ notice }) => notice.kind === 'plan-agreed'),
      ).toHaveLength(1)
      expect(
        (await house.deps.cases.audit(family.id)).filter(({ event }) => event === 'plan.agreed'),
      ).toHaveLength(1)
    },
  )

  it('does not count when the draft changed in the very moment', async () => {
    const family = drafted()
    await house.bringIn(family)
    house.store.arrange(
      meanwhile('plan.keep-outcome', {
        caseId: family.id,
        entry: 'o-mornings',
        seen: 3,
        words: 'Calm',
        harm: '',
        childNotices: '',
        children: '',
      }),
    )
    expect(text(await press('chair', 'plan.agree', agreement(family)))).toContain(
      'The draft was changed after you opened it.',
    )
    expect(planInForce(await load(family))).toBeUndefined()
  })
})

describe('an outcome without a harm of its own', () => {
  const outcome = (id: string, words: string) => ({
    entry: id,
    words,
    harm: '',
    childNotices: '',
    children: '',
  })

  it('is asked about where its words name none, at length once, and not where they do', async () => {
    const family = oneFamily({})
    await house.bringIn(family)
    const ref = { caseId: family.id }
    await press('chair', 'plan.keep-outcome', {
      ...ref,
      ...outcome('o-1', 'No shouting or hitting at home'),
    })
    expect(text(await press('chair', 'plan.board', ref))).not.toContain('No harm is named')
    await press('chair', 'plan.keep-outcome', { ...ref, ...outcome('o-2', 'Calm mornings') })
    await press('chair', 'plan.keep-outcome', { ...ref, ...outcome('o-3', 'More time for music') })
    const board = text(await press('chair', 'plan.board', ref))
    expect(board.split('No harm is named here. If it helps')).toHaveLength(2)
    expect(board.split('No harm is named here either.')).toHaveLength(2)
  })
})

describe('the buttons under the plan', () => {
  /** Those with the one that stands out marked, and those behind 'More'. */
  const shown = (card: PrivateCard): string[] => {
    const actions = z.array(z.object({ title: z.string(), style: z.string().optional() }))
    const sets = z
      .array(
        z.object({
          type: z.string(),
          isVisible: z.boolean().optional(),
          actions: actions.optional(),
        }),
      )
      .parse(z.object({ body: z.unknown() }).parse(renderCard(card)).body)
    return sets
      .filter((one) => one.type === 'ActionSet' && one.isVisible !== false)
      .flatMap((one) =>
        (one.actions ?? []).map(({ title, style }) =>
          style === 'positive' ? `* ${title}` : title,
        ),
      )
  }

  it('lead to the next thing to do: an outcome first, then who does what and a ‘what if’, and only then that the family agreed', async () => {
    const family = oneFamily({})
    await house.bringIn(family)
    const ref = { caseId: family.id }
    expect(shown(await press('chair', 'plan.board', ref))).toEqual(['* Add an outcome', 'More'])
    await press('chair', 'plan.keep-outcome', {
      ...ref,
      entry: 'o-mornings',
      words: 'Calm mornings',
      harm: '',
      childNotices: '',
      children: '',
    })
    const begun = await press('chair', 'plan.board', ref)
    expect(shown(begun)).toEqual(['* What if', 'Add an outcome', 'More'])
    expect(text(begun)).toContain('Add who does what for 1')
  })

  it('offer the chair what the family takes home once it is agreed, and the rest behind ‘More’', async () => {
    const family = drafted()
    await house.bringIn(family)
    expect(shown(await press('chair', 'plan.board', { caseId: family.id }))).toEqual([
      '* The family agreed',
      'Add an outcome',
      'More',
    ])
    expect(shown(await press('chair', 'plan.agree', agreement(family)))).toEqual([
      '* Easy to read, for the family',
      'More',
    ])
    expect(shown(await press('school', 'plan.show', { caseId: family.id }))).toEqual([
      '* What I said I would do',
      'More',
    ])
  })
})

describe('two who write at once', () => {
  it('both find their words when they wrote different entries', async () => {
    const family = drafted()
    await house.bringIn(family)
    const entry = (id: string, words: string) => ({
      caseId: family.id,
      entry: id,
      seen: 3,
      words,
      harm: 'Hurt',
      childNotices: '',
      children: '',
    })
    house.store.arrange(meanwhile('plan.keep-outcome', entry('o-theirs', 'Theirs')))
    expect(text(await press('chair', 'plan.keep-outcome', entry('o-mine', 'Mine')))).toContain(
      'Added.',
    )
    expect(
      draftOf(await load(family))
        .outcomes.map(({ words }) => words)
        .slice(1),
    ).toEqual(['Theirs', 'Mine'])
  })

  it('of the same entry the newer words stand, and the card says whose they took the place of', async () => {
    const family = drafted()
    await house.bringIn(family)
    const entry = (words: string) => ({
      caseId: family.id,
      entry: 'o-mornings',
      seen: 3,
      words,
      harm: 'Hurt',
      childNotices: '',
      children: '',
    })
    house.store.arrange(meanwhile('plan.keep-outcome', entry('Theirs')))
    expect(text(await press('chair', 'plan.keep-outcome', entry('Mine')))).toContain(
      'social-worker had changed this after you opened it. It said: ‘Theirs’. Yours stands now.',
    )
    expect(
      draftOf(await load(family)).outcomes.find(({ id }) => id === outcomeId('o-mornings'))?.words,
    ).toBe('Mine')
  })
})

describe('a promise that is stuck', () => {
  it('tells the lead social worker once, though the answer was lost and the tap came again', async () => {
    const family = drafted()
    await house.bringIn(family)
    await press('chair', 'plan.agree', agreement(family))
    const say = () =>
      press('school', 'commitment.stuck', {
        caseId: family.id,
        entry: school.id,
        first: 'The club is full',
        second: 'A letter',
      })
    house.store.arrange({ lostAfterItWasWritten: nothing })
    expect(text(await say())).toContain('■ Stuck')
    expect(text(await say())).toContain('■ Stuck')
    expect(
      (await house.messages(family))
        .filter(({ notice }) => notice.kind === 'commitment-stuck')
        .map(({ notice }) => notice.to),
    ).toEqual(['social-worker'])
  })
})

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
    for (const verb of [...verbs.keys()].filter((one) => !own.has(one))) {
      for (const who of ['midwife', 'police']) {
        // An invited colleague may offer something of their own; the school's offer stays the school's.
        if (who === 'police' && verb === 'commitment.keep-what') continue
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
