// How the conference went, as the professionals and the family say it and the chair alone reads it.
// Tower Hamlets asks for it (S2).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { oneFamily } from '../../support/families.ts'
import { practice } from '../../support/ground.ts'
import { openPressing, type Pressing } from '../../support/pressing.ts'

let house: Pressing
beforeEach(async () => {
  house = await openPressing(oneFamily(), '2026-12-10T09:50:00.000Z', practice('tower-hamlets'))
  await house.press('chair', 'day.here', { ...house.ids, invitationId: 'i-school', seen: 0 })
  house.clock.set('2026-12-10T13:00:00.000Z')
  await house.press('chair', 'duty.record', {
    ...house.ids,
    duty: 'hold-conference',
    child: '',
    answer: 'plan',
    on: '2026-12-10',
    note: '',
  })
})
afterEach(() => house.close())

const own = () => ({ ...house.ids, slot: 'own', 'family-first': 'partly', words: 'Start at ten' })
/** The first of the family on the list: a parent. */
const parent = () => ({ ...house.ids, slot: 'f0' })

describe('every button', () => {
  it('asks whoever was there how it went, and keeps one form however often they send it', async () => {
    const form = await house.press('school', 'feedback.form', house.ids)
    expect(form).toContain('Was the family at the centre of the meeting?')
    expect(await house.press('school', 'feedback.give', { ...house.ids, slot: 'own' })).toContain(
      'Nothing is chosen yet.',
    )
    for (const _twice of [1, 2])
      expect(await house.press('school', 'feedback.give', own())).toContain('✓ Kept. Thank you.')
    expect(await house.audit('feedback.given')).toBe(1)
    expect(await house.press('school', 'feedback.form', house.ids)).toContain('Start at ten')
  })

  it('lets somebody the family knows write down what they say, each of them apart', async () => {
    const list = await house.press('social-worker', 'feedback.family', house.ids)
    expect(list).toContain('Mum')
    expect(list).toContain('Child A')
    const form = await house.press('social-worker', 'feedback.ask', parent())
    expect(form).toMatch(/What this person says: .*"text":"Mum"/)
    expect(form).toContain('Did people listen to you?')
    expect(
      await house.press('social-worker', 'feedback.give', { ...parent(), listened: 'no' }),
    ).toContain('✓ Kept')
    expect((await house.kept()).conferences[0]?.feedback).toMatchObject([{ from: 'parent' }])
  })

  it('shows me what was said without the professionals’ names, and that I read it is recorded', async () => {
    await house.press('school', 'feedback.give', own())
    const read = await house.audit('read')
    const shown = await house.press('chair', 'feedback.read', house.ids)
    expect(shown).toContain('Start at ten')
    expect(shown).not.toContain('Agency of school')
    expect(await house.audit('read')).toBe(read + 1)
  })

  it('keeps what I will do differently for the next conference', async () => {
    const kept = await house.press('chair', 'feedback.keep', {
      ...house.ids,
      summary: 'Slower, and at ten.',
    })
    expect(kept).toContain('✓ Kept for the next conference')
    expect(await house.press('chair', 'feedback.read', house.ids)).toContain('Slower, and at ten.')
  })

  it('is read and kept by nobody but me, and given by nobody who has no part', async () => {
    await house.press('school', 'feedback.give', own())
    for (const who of ['school', 'social-worker', 'admin', 'midwife'])
      for (const shown of [
        await house.press(who, 'feedback.read', house.ids),
        await house.press(who, 'feedback.keep', { ...house.ids, summary: 'x' }),
      ])
        expect(shown, who).toContain('I cannot find this for you.')
    for (const shown of [
      await house.press('midwife', 'feedback.form', house.ids),
      await house.press('midwife', 'feedback.family', house.ids),
      await house.press('midwife', 'feedback.ask', parent()),
      await house.press('midwife', 'feedback.give', own()),
    ])
      expect(shown).toContain('I cannot find this for you.')
    expect(await house.audit('feedback.given')).toBe(1)
  })
})
