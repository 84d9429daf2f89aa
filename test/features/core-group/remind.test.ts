// Who is asked again for an update: whoever may give it.
import { expect, it } from 'vitest'

import { caseId } from '../../../src/domain/ids.ts'
import { features } from '../../../src/features/index.ts'
import { openInstance } from '../../support/delivery-ground.ts'
import { person, setClock } from '../../support/families.ts'
import { bringInRoster, idsOnPlan } from '../../support/roster-on-a-plan.ts'
import { rosterPeople } from '../../support/whole-roster.ts'

const remind = features.flatMap(({ verbs }) => verbs).find(({ verb }) => verb === 'ratings.remind')

it('a second tap on the same day asks nobody again, and is no second entry in the trail', async () => {
  const clock = setClock('2026-12-14T10:00:00.000Z')
  const house = openInstance(':memory:', clock)
  await house.deps.directory.keep(rosterPeople)
  await bringInRoster(house, 'Q101', { family: 'on a plan' })
  const press = async () =>
    JSON.stringify(
      await remind?.press(
        { actor: person('lead'), now: clock.now(), deps: house.deps },
        { caseId: 'f-Q101', meetingId: idsOnPlan('Q101').coreGroup },
      ),
    )
  const asked = async () =>
    (await house.deps.cases.audit(caseId('f-Q101'))).filter(
      ({ event }) => event === 'updates.asked',
    ).length
  expect(await press()).toContain('2 people are reminded')
  expect(await press()).toContain('2 people are reminded')
  expect(await asked()).toBe(1)
  clock.set('2026-12-15T10:00:00.000Z')
  await press()
  expect(await asked()).toBe(2)
  await house.close()
})

it('the member is asked while the colleague whom they named has not said yes', async () => {
  const clock = setClock('2026-12-14T10:00:00.000Z')
  const house = openInstance(':memory:', clock)
  await house.deps.directory.keep(rosterPeople)
  await bringInRoster(house, 'Q101', { family: 'on a plan' })
  await remind?.press(
    { actor: person('lead'), now: clock.now(), deps: house.deps },
    { caseId: 'f-Q101', meetingId: idsOnPlan('Q101').coreGroup },
  )
  const asked = (await house.deps.cases.messages(caseId('f-Q101'))).filter(
    ({ notice }) => notice.kind === 'update-asked',
  )
  expect(asked.map(({ notice }) => notice.to).sort()).toEqual(['asking', 'core'])
  await house.close()
})
