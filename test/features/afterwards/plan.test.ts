// What becomes of a plan and of promises when things happen at once, twice, or half: over a real store with bad luck.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { commitmentsOf } from '../../../src/domain/commitment/commitment.ts'
import { outcomeId } from '../../../src/domain/ids.ts'
import type { PrivateCard } from '../../../src/domain/messages/card.ts'
import { draftOf } from '../../../src/domain/plan/draft.ts'
import { planInForce } from '../../../src/domain/plan/plan.ts'
import { renderCard } from '../../../src/turns/render-card.ts'
import { openInstance } from '../../support/delivery-ground.ts'
import { oneFamily } from '../../support/families.ts'
import { nothing, PowerCut } from '../../support/unlucky-store.ts'
import {
  agreement,
  clock,
  drafted,
  file,
  house,
  load,
  press,
  school,
  text,
  withAHouse,
} from './plan-ground.ts'

withAHouse()

/** Somebody else is first, on another instance of the service. */
const meanwhile = (verb: string, data: Record<string, unknown>) => ({
  conflict: async () => {
    const other = openInstance(file, clock)
    await press('social-worker', verb, data, other)
    await other.close()
  },
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
