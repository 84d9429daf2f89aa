// What a conference decided, where it is not the same for each child: chosen child by child,
// recorded once, shown a line a child.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { instant, localDate, localTime, personId } from '../../../src/domain/ids.ts'
import { type Case, replaceConference } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { invitationFor, oneFamily, onlyConference } from '../../support/families.ts'
import { familyOfNiaAndKit, kit, nia } from '../../support/nia-and-kit.ts'
import { openPressing, type Pressing } from '../../support/pressing.ts'

const conference: Conference = {
  ...onlyConference(oneFamily()),
  invitations: [invitationFor('school'), invitationFor('police')],
}
let house: Pressing
beforeEach(async () => {
  house = await openPressing(familyOfNiaAndKit(conference), '2026-12-10T13:00:00.000Z')
})
afterEach(() => house.close())

const onCard = { childIds: 'nia,kit', seen: '0', on: '2026-12-10' }
const differ = { ...onCard, child1: 'plan', child2: 'no-plan' }
const record = (data: Record<string, unknown>, who = 'chair') =>
  house.press(who, 'duty.record-each', { ...house.ids, ...data })
const open = () =>
  house.press('chair', 'duty.form', { ...house.ids, duty: 'hold-conference', child: '' })
const outcomes = async () =>
  (await house.kept()).conferences[0]?.records.map(({ answer, each }) => ({ answer, each }))

async function change(to: (family: Case, conference: Conference) => Case): Promise<void> {
  await house.deps.cases.change(familyOfNiaAndKit().id, (family) => {
    if (family === undefined) throw new Error('There is no family')
    return {
      change: 'commit',
      family: to(family, onlyConference(family)),
      audit: [],
      answer: undefined,
    }
  })
}

describe('the form', () => {
  it('leads to one choice a child, with nothing chosen, and back to one for all', async () => {
    expect(await open()).toContain('Not the same for each child')
    const form = await house.press('chair', 'duty.each', house.ids)
    for (const shown of ['"label":"Nia"', '"label":"Kit"', 'The same for all'])
      expect(form).toContain(shown)
    expect(form).toContain('"value":""')
    expect(form).not.toContain('It could not go ahead')
    expect(await house.press('chair', 'duty.for-all', house.ids)).toContain('It could not go ahead')
    expect(await house.audit('duty.recorded')).toBe(0)
  })

  it('is as ever where there is one child', async () => {
    await change((family) => ({ ...family, children: family.children.slice(0, 1) }))
    expect(await open()).not.toContain('Not the same for each child')
    expect(await house.press('chair', 'duty.each', house.ids)).toContain('It could not go ahead')
  })

  it('is nobody’s who does not run the conference', async () => {
    for (const who of ['school', 'midwife']) {
      expect(await house.press(who, 'duty.each', house.ids)).toContain('I cannot find this')
      expect(await record(differ, who)).toContain('I cannot find this')
    }
    expect(await house.audit('duty.recorded')).toBe(0)
  })
})

describe('what is recorded', () => {
  it('is an answer for each child, once, and corrected by the next', async () => {
    for (const _twice of [1, 2]) expect(await record(differ)).toContain('✓ Recorded')
    expect(await outcomes()).toEqual([
      {
        answer: 'plan',
        each: [
          { child: nia, answer: 'plan' },
          { child: kit, answer: 'no-plan' },
        ],
      },
    ])
    const [entry] = (await house.deps.cases.audit(familyOfNiaAndKit().id)).filter(
      ({ event }) => event === 'duty.recorded',
    )
    expect(entry).toMatchObject({ status: 'plan', each: [{ child: nia }, { child: kit }] })
    expect(await open()).toContain('"value":"no-plan"')
    expect(await record({ ...differ, child2: 'plan' })).toContain('✓ Recorded')
    expect((await outcomes())?.at(-1)).toEqual({ answer: 'plan', each: undefined })
    expect(await house.audit('duty.recorded')).toBe(2)
  })

  it('by two at once stands once', async () => {
    await Promise.all([record(differ), record(differ), record(differ)])
    expect(await house.audit('duty.recorded')).toBe(1)
  })

  it.each([
    ['a child is left out', { child2: '' }, 'Please choose for Kit.'],
    ['an answer is one of a review', { child2: 'ended' }, 'Please choose for Kit.'],
    ['a child is nobody of this meeting', { childIds: 'nia,other' }, 'have changed since'],
    ['a child is named twice', { childIds: 'nia,nia' }, 'have changed since'],
    ['the day is to come', { on: '2026-12-11' }, 'is still to come'],
  ])('is nothing where %s, and what was chosen stays', async (_what, wrong, words) => {
    const shown = await record({ ...differ, ...wrong })
    expect(shown).toContain(words)
    expect(shown).toContain('"value":"plan"')
    expect(await house.audit('duty.recorded')).toBe(0)
  })

  it('is nothing by a card from before the meeting was moved', async () => {
    await change((family, standing) =>
      replaceConference(family, {
        ...standing,
        moves: [
          {
            by: personId('admin'),
            at: instant('2026-12-10T12:30:00.000Z'),
            from: { date: localDate('2026-12-10'), time: localTime('10:00') },
            to: { date: localDate('2026-12-10'), time: localTime('12:00') },
            reason: '',
          },
        ],
      }),
    )
    expect(await record(differ)).toContain('was moved to Thu 10 December')
    const forAll = { ...house.ids, duty: 'hold-conference', child: '', answer: 'plan', note: '' }
    expect(
      await house.press('chair', 'duty.record', { ...forAll, on: '2026-12-10', seen: '0' }),
    ).toContain('was moved to Thu 10 December')
    expect(await house.audit('duty.recorded')).toBe(0)
    expect(await record({ ...differ, seen: '1' })).toContain('✓ Recorded')
  })

  it('is no answer of a review for a first conference, for all of them either', async () => {
    const shown = await house.press('chair', 'duty.record', {
      ...house.ids,
      duty: 'hold-conference',
      child: '',
      answer: 'ended',
      on: '2026-12-10',
      note: '',
    })
    expect(shown).toContain('Please choose one of the answers.')
    expect(await house.audit('duty.recorded')).toBe(0)
  })
})

describe('what is shown', () => {
  it('is a line for each child, to everybody at the table', async () => {
    await record(differ)
    for (const who of ['chair', 'social-worker', 'school']) {
      const shown = await house.press(who, 'outcome.show', house.ids)
      for (const words of [
        'Not the same for each child',
        'Nia',
        'A child protection plan',
        'Kit',
        'No child protection plan',
        'First core group held',
      ])
        expect(shown, `${who}: ${words}`).toContain(words)
    }
    expect(await house.press('midwife', 'outcome.show', house.ids)).not.toContain('Kit')
  })

  it('says nothing of a child who is no child of this meeting any more', async () => {
    await record(differ)
    await change((family, standing) => replaceConference(family, { ...standing, children: [nia] }))
    const shown = await house.press('school', 'outcome.show', house.ids)
    expect(shown).toContain('A child protection plan')
    expect(shown).not.toContain('Kit')
    expect(shown).not.toContain('Not the same')
  })
})
