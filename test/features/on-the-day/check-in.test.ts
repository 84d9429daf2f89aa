import { expect, it } from 'vitest'

import type { Case } from '../../../src/domain/state/case.ts'
import { checkIn } from '../../../src/features/on-the-day/check-in/feature.ts'
import { openInstance } from '../../support/delivery-ground.ts'
import { oneFamily, onlyConference, person, setClock } from '../../support/families.ts'

const withAgency = (agency: string): Case => {
  const family = oneFamily()
  const conference = onlyConference(family)
  return {
    ...family,
    conferences: [
      {
        ...conference,
        invitations: conference.invitations.map((invitation) => ({ ...invitation, agency })),
      },
    ],
  }
}

it.each([
  ['2026-12-10T10:00:00.000Z', false],
  ['2026-12-10T10:15:00.000Z', true],
] as const)(
  'whoever is marked at %s is said to have come late, or not, by the clock and not by the name of their agency',
  async (now, late) => {
    const clock = setClock(now)
    const house = openInstance(':memory:', clock)
    await house.know('chair', 'school', 'police')
    const family = withAgency('Relate and Slater')
    await house.bringIn(family)
    const {
      id,
      invitations: [invited],
    } = onlyConference(family)
    const card = await checkIn.verbs
      .find(({ verb }) => verb === 'day.here')
      ?.press(
        { actor: person('chair'), now: clock.now(), deps: house.deps },
        { caseId: family.id, meetingId: id, invitationId: invited?.id, seen: 0 },
      )
    await house.close()
    const notice = JSON.stringify(card?.data['notice'])
    expect(notice).toContain('Here since')
    expect(notice.includes('If they came earlier')).toBe(late)
  },
)
