// Somebody says of themself that they have a conflict of interest: they are thanked and told who records it, whether a
// meeting names them or none does, and nothing is written by it.
import { afterAll, beforeAll, expect, it } from 'vitest'

import { features } from '../../src/features/index.ts'
import { messageRouter } from '../../src/turns/route-message.ts'
import { oneFamily, onlyConference, person } from '../support/families.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'

const family = oneFamily({ invited: ['school', 'police'] })
const other = oneFamily({ id: 'f-other', number: '4502', invited: ['police'], chair: 'tom' })
const ids = { caseId: family.id, meetingId: onlyConference(family).id }
const people = [
  person('admin', { duties: ['administrator'] }),
  person('chair', { duties: ['chair'] }),
  person('tom', { duties: ['chair'] }),
  person('school', { agency: 'School' }),
  person('police'),
  person('stand-in', { agency: 'Agency of school' }),
  person('asked', { agency: 'Agency of police' }),
  person('nowhere'),
]
const router = messageRouter(features)
let council: Staffed
beforeAll(async () => {
  council = await openStaffed(people)
  await council.bringIn(family)
  await council.bringIn(other)
  const place = { ...ids, invitationId: 'i-school', seen: 0 }
  await council.press('school', 'invitation.represent', { ...place, colleague: 'stand-in' })
  await council.press('stand-in', 'representative.come', { ...place, seen: 1 })
  await council.press('police', 'invitation.represent', {
    ...place,
    invitationId: 'i-police',
    colleague: 'asked',
  })
})
afterAll(() => council.close())

const say = async (who: string, text: string) => {
  const actor = people.find(({ id }) => id === who) ?? person(who)
  return router.from({ actor, now: council.deps.clock.now(), deps: council.deps }, text)
}
const families = async () => [await council.stands(family), await council.stands(other)]

it.each([
  'I have a conflict of interest with this family',
  'conflict of interest',
  'I know the mum, she’s my cousin',
])('‘%s’ is answered the same to everybody who may not record it', async (text) => {
  const before = await families()
  for (const who of ['nowhere', 'school', 'stand-in', 'asked', 'police']) {
    const told = JSON.stringify(await say(who, text)).includes(
      'please tell the chair or a conference',
    )
    expect({ who, told }).toEqual({ who, told: true })
  }
  expect(await families()).toEqual(before)
})

it('the chair of another meeting is not shown the list of this one', async () => {
  expect(JSON.stringify(await say('tom', 'conflict of interest for 4471'))).not.toContain('school')
})

it.each([
  ['somebody who is nobody', 'chair', { who: 'f-alder' }],
  ['oneself', 'chair', { who: 'chair' }],
  ['nobody', 'chair', { who: '' }],
  ['another family’s meeting', 'chair', { who: 'police', meetingId: onlyConference(other).id }],
  ['a meeting of another chair', 'tom', { who: 'police' }],
  ['a colleague who stands in, of the one they stand in for', 'stand-in', { who: 'school' }],
  ['a colleague who is only asked', 'asked', { who: 'police' }],
])('a form that says %s writes nothing', async (_what, who, forged) => {
  const before = await families()
  await council.press(who, 'meeting.conflict', { ...ids, ...forged })
  expect(await families()).toEqual(before)
})
