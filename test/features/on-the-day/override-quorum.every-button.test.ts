// Every button of going on without a quorum, pressed by the chair at a table where too few came.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { oneFamily } from '../../support/families.ts'
import { openPressing, type Pressing } from '../../support/pressing.ts'

let house: Pressing
beforeEach(async () => {
  house = await openPressing(oneFamily(), '2026-12-10T10:05:00.000Z')
  await house.press('chair', 'day.here', { ...house.ids, invitationId: 'i-school', seen: 0 })
})
afterEach(() => house.close())

const decision = {
  grounds: 'delay-would-harm,enough-information',
  reason: 'Waiting over Christmas would leave Leo without a plan.',
  interimPlan: 'Grandma stays at the flat.',
  newDate: '2026-12-22',
}

describe('every button', () => {
  it('asks me for my grounds and says by when we meet again', async () => {
    const form = await house.press('chair', 'override.form', house.ids)
    expect(form).toContain('Missing: ')
    expect(form).toContain('it is held latest by Thu 24 December 2026')
    expect(await house.audit('quorum.overridden')).toBe(0)
  })

  it('records what I decided, and shows it to me from then on', async () => {
    const done = await house.press('chair', 'override.decide', { ...house.ids, ...decision })
    expect(done).toContain('Decided by the chair on Thu 10 December at 10:05.')
    expect(done).toContain(decision.reason)
    expect(await house.audit('quorum.overridden')).toBe(1)
    expect(await house.press('chair', 'override.form', house.ids)).toContain(decision.reason)
  })

  it('names the days on which we can meet again, to those who run the meeting', async () => {
    for (const who of ['chair', 'social-worker'])
      expect(await house.press(who, 'override.again', house.ids)).toContain(
        'it is held latest by Thu 24 December 2026',
      )
  })

  it('is nobody else’s to decide', async () => {
    for (const who of ['admin', 'social-worker', 'school', 'midwife']) {
      expect(await house.press(who, 'override.form', house.ids)).toContain(
        'I cannot find this for you.',
      )
      expect(await house.press(who, 'override.decide', { ...house.ids, ...decision })).toContain(
        'I cannot find this for you.',
      )
    }
    expect(await house.press('school', 'override.again', house.ids)).toContain(
      'I cannot find this for you.',
    )
    expect(await house.audit('quorum.overridden')).toBe(0)
  })
})
