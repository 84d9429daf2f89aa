// Crashes, lost answers, two devices in the same moment, and parts that end between two taps: over a real store.
import { describe, expect, it } from 'vitest'

import { instant, invitationId, personId } from '../../../src/domain/ids.ts'
import { reportOf } from '../../../src/domain/report/report.ts'
import {
  type Case,
  findInvitation,
  replaceConference,
  replaceInvitation,
} from '../../../src/domain/state/case.ts'
import type { Answer } from '../../../src/domain/state/invitation.ts'
import { papersOf } from '../../../src/domain/state/paper.ts'
import { draftId, versionId, wordsIn } from '../../../src/domain/state/report-words.ts'
import { features } from '../../../src/features/index.ts'
import { notFoundCard } from '../../../src/features/kernel/cards.ts'
import { oneFamily, onlyConference, person } from '../../support/families.ts'
import { ownFolder } from '../../support/folders.ts'
import { some } from '../../support/some.ts'
import { type Luck, nothing, PowerCut } from '../../support/unlucky-store.ts'
import { clock, one, other, withAHouse } from './write-report-mishaps-ground.ts'

withAHouse()

export const folder = ownFolder()
export const family = oneFamily({ invited: ['school', 'police'] })
const whose = { meeting: onlyConference(family).id, invitation: invitationId('i-school') }
const child = family.children[0]?.id ?? ''
/** A report that lacks nothing, as one step. */
const strengths = { strengths: 'Mum sings with him.' }

async function tap(who: string, verb: string, inputs: Record<string, string> = {}, { deps } = one) {
  const found = features.flatMap((feature) => feature.verbs).find((each) => each.verb === verb)
  if (found === undefined) throw new Error(`No verb ${verb}`)
  return found.press(
    { actor: person(who), now: clock.now(), deps },
    { caseId: family.id, meetingId: whose.meeting, invitationId: whose.invitation, ...inputs },
  )
}
const step = (id: string, inputs: Record<string, string>, more: Record<string, string> = {}) =>
  tap('school', 'report.next', { step: id, ...inputs, ...more })
async function stands(): Promise<Case> {
  const now = await one.deps.cases.load(family.id)
  if (now === undefined) throw new Error('The family is gone')
  return now
}
const change = (to: (now: Case) => Case, { deps } = one) =>
  deps.cases.change(family.id, (now) =>
    now === undefined
      ? { change: 'none', answer: '' }
      : { change: 'commit', family: to(now), audit: [], answer: '' },
  )
const draft = async () =>
  papersOf(await one.deps.cases.papers(family.id, { kinds: ['report-draft'] }), 'report-draft')[0]
const versions = async () =>
  papersOf(await one.deps.cases.papers(family.id, { kinds: ['report-version'] }), 'report-version')
const facts = async () => reportOf(onlyConference(await stands()), whose.invitation)
const audit = async () =>
  (await one.deps.cases.audit(family.id)).filter(({ event }) => event.startsWith('report.'))
const ready = async () => {
  await step('strengths', strengths)
  await step('view', { [`view:${child}`]: 'cin-plan' })
}

describe('nothing is lost', () => {
  const unlucky: readonly (readonly [string, readonly Luck[]])[] = [
    ['the answer of the store was lost before it wrote', ['lost before it was written']],
    ['the answer was lost after it wrote', [{ lostAfterItWasWritten: nothing }]],
    ['the store was busy', [{ throttled: 1 }]],
    [
      'somebody answered the invitation in the same moment',
      [{ conflict: () => change((now) => now, other).then(() => undefined) }],
    ],
  ]
  it.each(some(unlucky))('of a step when %s', async (_what, luck) => {
    one.store.arrange(...luck)
    const card = await step('strengths', strengths)
    expect(JSON.stringify(card.data)).toContain('✓ Kept')
    expect(wordsIn((await draft())?.entries ?? [], 'strengths')).toBe('Mum sings with him.')
  })

  it.each(some(unlucky))('of a submission when %s, and it is in once', async (_what, luck) => {
    await ready()
    one.store.arrange(...luck)
    expect(
      JSON.stringify((await tap('school', 'report.submit', { step: 'read-over' })).data),
    ).toContain('Your report is in')
    expect([
      (await versions()).length,
      (await facts())?.versions.length,
      (await audit()).length,
      await draft(),
    ]).toEqual([1, 1, 1, undefined])
  })

  it.each(['the power fails before', 'the power fails after'] as const)(
    'when %s a submission is written: all of it is there or none, and a second tap ends well',
    async (luck) => {
      await ready()
      one.store.arrange(luck)
      await expect(tap('school', 'report.submit', { step: 'read-over' })).rejects.toThrow(PowerCut)
      const isIn = luck === 'the power fails after'
      expect([
        (await versions()).length,
        (await facts())?.versions.length ?? 0,
        (await audit()).length,
        (await draft()) === undefined,
      ]).toEqual(isIn ? [1, 1, 1, true] : [0, 0, 0, false])
      await tap('school', 'report.submit', { step: 'read-over' })
      expect([
        (await versions()).length,
        (await facts())?.versions.length,
        (await audit()).length,
        await draft(),
      ]).toEqual([1, 1, 1, undefined])
    },
  )

  it('when the other device submits while this one keeps a step: the words stand in the card, and become a change with one tap', async () => {
    await ready()
    const seen = (await draft())?.at ?? ''
    one.store.arrange({
      conflict: () =>
        tap('school', 'report.submit', { step: 'read-over' }, other).then(() => undefined),
    })
    await step('strengths', { strengths: 'Mum sings and reads with him.' }, { seen })
    const words = [
      (await draft())?.entries ?? [],
      ...(await versions()).map(({ entries }) => entries),
    ].map((entries) => wordsIn(entries, 'strengths'))
    expect(words).toContain('Mum sings with him.')
    expect(words).toContain('Mum sings and reads with him.')
    expect((await facts())?.versions.length).toBe(1)
  })

  it('of words longer than a field may be: they are refused kindly, and what was kept before stands', async () => {
    await step('strengths', strengths)
    const card = await step('strengths', { strengths: 'x'.repeat(20_001) })
    expect(JSON.stringify(card.data)).toContain('longer than a whole report')
    expect(wordsIn((await draft())?.entries ?? [], 'strengths')).toBe('Mum sings with him.')
  })

  it('a hundred taps at once leave one draft with everything in it', async () => {
    const fields = ['strengths', 'involvement', 'family-views', 'offer'] as const
    const steps = {
      strengths: 'strengths',
      involvement: 'involvement',
      'family-views': 'family',
      offer: 'next',
    } as const
    await Promise.all(
      Array.from({ length: 100 }, (_none, index) => {
        const field = fields[index % 4] ?? 'offer'
        return step(steps[field], { [field]: `words for ${field}` })
      }),
    )
    expect(fields.map(async (field) => wordsIn((await draft())?.entries ?? [], field)).length).toBe(
      4,
    )
    for (const field of some(fields))
      expect(wordsIn((await draft())?.entries ?? [], field)).toBe(`words for ${field}`)
  })
})

describe('a part that ends', () => {
  const named = (now: Case, confirmed: boolean): Case => {
    const found = findInvitation(now, whose.invitation)
    if (found === undefined) throw new Error('The school is invited')
    const at = instant('2026-11-23T09:30:00.000Z')
    const answers = [
      ...found.invitation.answers,
      {
        status: 'represented',
        name: 'deputy',
        role: 'Deputy',
        person: personId('deputy'),
        by: personId('school'),
        at,
        confirmation: confirmed
          ? { status: 'confirmed', mode: 'online', at }
          : { status: 'refused', reason: '', at },
      } satisfies Answer,
    ]
    return replaceInvitation(now, { ...found.invitation, answers })
  }

  it('a colleague writes for whoever they come for, and finds what was written so far; once the part has ended they keep nothing', async () => {
    await step('strengths', strengths)
    await change((now) => named(now, true))
    const card = await tap('deputy', 'report.go', {
      step: 'involvement',
      to: 'strengths',
      involvement: 'I teach him.',
    })
    expect(JSON.stringify(card.data)).toContain('Mum sings with him.')
    await change((now) => named(now, false))
    const ended = await tap('deputy', 'report.next', {
      step: 'strengths',
      strengths: 'Something else.',
    })
    expect(ended).toMatchObject({ template: 'nothing-here' })
    expect(JSON.stringify(ended.data)).toContain('not needed for this any more')
    expect(wordsIn((await draft())?.entries ?? [], 'strengths')).toBe('Mum sings with him.')
    expect(wordsIn((await draft())?.entries ?? [], 'involvement')).toBe('I teach him.')
  })

  it('between the moment of the tap and the commit: nothing is kept', async () => {
    await step('strengths', strengths)
    one.store.arrange({
      conflict: () =>
        change(
          (now) =>
            replaceConference(now, { ...onlyConference(now), conflicts: [personId('school')] }),
          other,
        ).then(() => undefined),
    })
    const card = await step('strengths', { strengths: 'Something else.' })
    expect(card).toEqual(notFoundCard(person('school')))
    expect(wordsIn((await draft())?.entries ?? [], 'strengths')).toBe('Mum sings with him.')
  })

  it.each(['police', 'chair', 'admin', 'deputy', 'stranger'])(
    '%s sees nothing of a draft and writes nothing into it, whichever button is forged',
    async (who) => {
      await step('strengths', strengths)
      for (const verb of [
        'report.write',
        'report.next',
        'report.back',
        'report.go',
        'report.keep',
        'report.use-words',
        'report.keep-words',
        'report.bring-back',
        'report.submit',
        'report.amend',
        'report.read-own',
        'report.voice',
        'report.rule',
      ]) {
        const card = await tap(who, verb, {
          step: 'strengths',
          strengths: 'Forged.',
          to: 'read-over',
          whose: child,
          said: 'Forged.',
        })
        expect(card, verb).toEqual(notFoundCard(person(who)))
      }
      expect(JSON.stringify(await draft())).not.toContain('Forged')
    },
  )

  it('of a meeting that was cancelled nothing more is asked', async () => {
    await change((now) =>
      replaceConference(now, {
        ...onlyConference(now),
        cancelled: {
          by: personId('chair'),
          at: instant('2026-11-23T09:30:00.000Z'),
          reason: 'x',
          late: false,
        },
      }),
    )
    const card = await step('strengths', strengths)
    expect([card.template, JSON.stringify(card.data)]).toEqual([
      'nothing-here',
      expect.stringContaining('was cancelled'),
    ])
    expect(await draft()).toBeUndefined()
  })
})

describe('what a button may not do', () => {
  it.each([
    ['no ids', {}],
    ['a step that never was', { step: 'nowhere', strengths: 'x' }],
    ['a time that is none', { step: 'strengths', seen: 'yesterday', ...strengths }],
    ['a view that is none', { step: 'view', [`view:${child}`]: 'adoption' }],
  ] as const)('%s: answered with a card, and nothing broken is kept', async (_what, inputs) => {
    const card = await tap('school', 'report.next', { ...inputs })
    expect(card.audience).toBe('one-person')
    expect((await draft())?.entries.some(({ words }) => words === 'adoption') ?? false).toBe(false)
  })

  it('papers lie where their ids say', async () => {
    await ready()
    await tap('school', 'report.submit', { step: 'read-over' })
    expect(
      await one.deps.cases.papers(family.id, { ids: [versionId(whose, 1), draftId(whose)] }),
    ).toMatchObject([{ kind: 'report-version', number: 1, late: false }])
  })
})
