// Somebody promised something and has no part in the family any more: the lead social worker sees
// to it with the family, and hears of it as whoever promised it did.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { instant, meetingId, personId } from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import { samplePromise } from '../samples/afterwards/plan-samples.ts'
import { arrangeCoreGroup } from '../support/core-group-journey.ts'
import { type House, openHouse, words } from '../support/house.ts'
import { changeFamily } from '../support/plans.ts'
import { day } from '../support/practices.ts'

const promise = 'A place at breakfast club from January'
const before = /How does it go, before the core group\?|Say how your promises go, before the/

/** The school promised it at the conference, and was then taken off the list. */
function leftBehind(family: Case): Case {
  const [conference, ...others] = family.conferences
  if (conference === undefined) throw new Error('The family has no conference')
  const at = instant('2026-12-10T12:00:00.000Z')
  return {
    ...family,
    commitments: [
      {
        ...samplePromise.inPlan,
        meeting: meetingId(conference.id),
        owner: personId('school'),
        since: at,
        words: {
          ...samplePromise.inPlan.words,
          promise,
          firstStepBy: day('2026-12-14'),
          finishBy: day('2027-02-12'),
        },
      },
    ],
    conferences: [
      {
        ...conference,
        invitations: conference.invitations.map((invitation) =>
          invitation.person === personId('school')
            ? { ...invitation, withdrawn: { why: 'removed', by: personId('admin'), at } }
            : invitation,
        ),
      },
      ...others,
    ],
  }
}

let house: House
beforeEach(async () => {
  house = await openHouse()
  await house.moveClock('2026-12-10T16:00:00Z')
  await changeFamily(house, leftBehind)
})
afterEach(() => house.close())

/** What reaches somebody by itself up to a moment. */
async function told(person: string, at: string): Promise<string> {
  const known = (await house.chat(person)).length
  await house.moveClock(at)
  return (await house.chat(person)).slice(known).map(words).join('\n')
}

describe('a promise of somebody who has no part any more', () => {
  it('is asked about before the core group, of the lead social worker', async () => {
    await arrangeCoreGroup(house, '2026-12-22')
    const asked = await told('social-worker', '2026-12-21T10:00:00Z')
    expect(asked).toMatch(before)
    expect(asked).toContain(promise)
    expect(await told('school', '2026-12-22T10:00:00Z')).not.toMatch(before)
  })

  it('is among those that the lead social worker opens from what is to do, with its name', async () => {
    await house.moveClock('2026-12-14T10:00:00Z')
    expect(words(await house.answer('social-worker', 'to do'))).toContain(
      'Begin with what you promised',
    )
    const list = words(await house.answer('social-worker', 'my promises'))
    expect(list).toContain(promise)
    expect(list).toContain('Ruth Adeyemi')
    expect(list).toContain('has no part any more')
    expect(words(await house.answer('school', 'my promises'))).not.toContain(promise)
  })
})
