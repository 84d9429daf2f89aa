import { describe, expect, it } from 'vitest'

import { instant, localDate, personId, practiceId } from '../../../src/domain/ids.ts'
import { alarms, nextAlarm } from '../../../src/domain/meeting/quorum-alarm.ts'
import { type Case, replaceConference } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { alarmNotice } from '../../../src/features/on-the-day/quorum-alarm/flow.ts'
import { openInstance } from '../../support/delivery-ground.ts'
import { oneFamily, onlyConference, person, setClock } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'

const groundAt = (now: string) => ({
  practices: new Map([[practiceId('statutory'), practice('statutory')]]),
  calendar,
  now: instant(now),
})
const family = oneFamily()
const but = (more: Partial<Conference>): Case =>
  replaceConference(family, { ...onlyConference(family), ...more })
const dayBefore = '2026-12-09T09:00:00.000Z'

async function drawn(at: string, now: Case): Promise<boolean> {
  const clock = setClock(at)
  const instance = openInstance(':memory:', clock)
  const [notice] = alarms(family, groundAt(dayBefore))
  if (notice === undefined) throw new Error('Nothing alarms')
  const card = await alarmNotice({
    notice,
    family: now,
    to: person('chair'),
    now: clock.now(),
    deps: instance.deps,
  })
  await instance.close()
  return card !== undefined
}

describe('the alarm about a quorum', () => {
  it('begins at 09:00 on the working day before, and ends when the meeting begins', () => {
    expect(alarms(family, groundAt('2026-12-09T08:59:59.000Z'))).toEqual([])
    expect(alarms(family, groundAt(dayBefore)).map(({ to }) => to)).toEqual(['chair', 'admin'])
    expect(alarms(family, groundAt('2026-12-10T10:00:00.000Z'))).toEqual([])
    expect(nextAlarm(family, groundAt('2026-12-01T09:00:00.000Z'))).toBe(dayBefore)
  })
  it('about a Monday comes on the Friday', () => {
    expect(
      nextAlarm(but({ date: localDate('2026-12-14') }), groundAt('2026-12-01T09:00:00.000Z')),
    ).toBe('2026-12-11T09:00:00.000Z')
  })
  it('has the same ids each time, and others for another day', () => {
    const ids = (of: Case, at: string) => alarms(of, groundAt(at)).map(({ id }) => id)
    expect(ids(family, '2026-12-09T15:00:00.000Z')).toEqual(ids(family, dayBefore))
    expect(ids(but({ date: localDate('2026-12-11') }), '2026-12-10T09:00:00.000Z')).not.toEqual(
      ids(family, dayBefore),
    )
  })
  it('is not sent when the meeting has moved or was called off meanwhile', async () => {
    expect(await drawn(dayBefore, family)).toBe(true)
    expect(await drawn(dayBefore, but({ date: localDate('2026-12-17') }))).toBe(false)
    expect(
      await drawn(
        dayBefore,
        but({
          cancelled: { by: personId('chair'), at: instant(dayBefore), reason: 'x', late: true },
        }),
      ),
    ).toBe(false)
  })
  it('tells nobody with a conflict of interest', () => {
    expect(
      alarms(but({ conflicts: [personId('admin')] }), groundAt(dayBefore)).map(({ to }) => to),
    ).toEqual(['chair'])
  })
})
