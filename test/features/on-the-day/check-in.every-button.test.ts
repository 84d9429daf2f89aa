// Every button of the list of who is here, pressed by the chair as people come and go.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { oneFamily } from '../../support/families.ts'
import { openPressing, type Pressing } from '../../support/pressing.ts'

let house: Pressing
beforeEach(async () => {
  house = await openPressing(oneFamily(), '2026-12-10T09:50:00.000Z')
})
afterEach(() => house.close())

/** The school's place on the list, as it was seen after this many marks. */
const school = (seen = 0) => ({ ...house.ids, invitationId: 'i-school', seen })
const marks = async () =>
  (await house.kept()).conferences[0]?.invitations.find(({ id }) => id === 'i-school')?.marks ?? []

describe('every button', () => {
  it('opens the list of the meeting that is on, from wherever I come', async () => {
    expect(await house.press('chair', 'day.show', house.ids)).toContain('0 of 2 here')
    expect(await house.press('chair', 'day.list')).toContain('0 of 2 here')
    expect(await house.press('midwife', 'day.list')).toContain('No meeting of yours is on now.')
  })

  it('marks whoever comes into the room, at the present time', async () => {
    const shown = await house.press('chair', 'day.here', school())
    expect(shown).toContain('Agency of school: Here since 09:50.')
    expect(shown).toContain('1 of 2 here')
    expect(await marks()).toMatchObject([{ mark: 'arrived', mode: 'in-person', time: '09:50' }])
  })

  it('marks whoever joins on the line, and once however often I tap', async () => {
    expect(await house.press('chair', 'day.online', school())).toContain('Online since 09:50')
    await house.press('chair', 'day.online', school())
    expect(await marks()).toMatchObject([{ mark: 'arrived', mode: 'online' }])
    expect(await house.audit('arrival.marked')).toBe(1)
  })

  it('marks whoever leaves, and still says when they came', async () => {
    await house.press('chair', 'day.here', school())
    house.clock.set('2026-12-10T11:15:00.000Z')
    expect(await house.press('chair', 'day.left', school(1))).toContain(
      'Left at 11:15, came at 09:50',
    )
  })

  it('marks whoever is not here, and takes it back with one tap', async () => {
    expect(await house.press('chair', 'day.absent', school())).toContain('✕ Not here')
    const back = await house.press('chair', 'day.undo', school(1))
    expect(back).toContain('Taken back. Agency of school: Not marked yet.')
  })

  it('marks several with one press, and takes them back with one', async () => {
    const entry = (seen: number, mark: string) => JSON.stringify([{ id: 'i-school', seen, mark }])
    expect(
      await house.press('chair', 'day.marks', { ...house.ids, entry: entry(0, 'in-person') }),
    ).toContain('Agency of school: Here since 09:50.')
    await house.press('chair', 'day.marks', { ...house.ids, entry: entry(0, 'in-person') })
    expect(await house.audit('arrival.marked')).toBe(1)
    expect(
      await house.press('chair', 'day.marks', { ...house.ids, entry: entry(1, 'taken-back') }),
    ).toContain('Taken back.')
    for (const [who, data] of [
      ['chair', { ...house.ids, entry: 'nonsense' }],
      ['school', { ...house.ids, entry: entry(2, 'absent') }],
    ] as const)
      expect(await house.press(who, 'day.marks', data)).toContain('I cannot find this for you.')
    expect((await marks()).length).toBe(2)
  })

  it('lets me say another time than now, for coming and for going', async () => {
    const form = await house.press('chair', 'day.person', school())
    expect(form).toContain('At what time? Leave empty for now')
    house.clock.set('2026-12-10T11:00:00.000Z')
    const said = { mode: 'in-person', who: 'invited' }
    const came = await house.press('chair', 'day.came', { ...school(), ...said, time: '10.12' })
    expect(came).toContain('Here since 10:12, ▲ 12 minutes late')
    const before = await house.press('chair', 'day.went', { ...school(1), ...said, time: '10:00' })
    expect(before).toContain('They came at 10:12, so they cannot have left at 10:00.')
    const went = await house.press('chair', 'day.went', { ...school(1), ...said, time: '10:45' })
    expect(went).toContain('Left at 10:45, came at 10:12')
  })

  it('marks nothing for anybody who does not run the meeting', async () => {
    for (const who of ['school', 'social-worker', 'midwife']) {
      for (const shown of [
        await house.press(who, 'day.here', school()),
        await house.press(who, 'day.absent', school()),
        await house.press(who, 'day.came', { ...school(), time: '09:40' }),
      ])
        expect(shown, who).toContain('I cannot find this for you.')
    }
    expect(await marks()).toEqual([])
  })
})
