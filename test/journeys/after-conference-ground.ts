// What the steps of this story share.
import { afterEach, beforeEach } from 'vitest'

import { type House, openHouse, type Shown, words } from '../support/house.ts'
import { bringInConference, easterConferenceForm } from '../support/new-conference.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouse()
    await house.moveClock('2027-03-08T10:00:00Z')
    await bringInConference(
      house,
      easterConferenceForm({ children: 'Child A, 7\nChild B, unborn' }),
    )
    await house.press(
      'school',
      'I can come',
      {},
      (await house.chat('school')).filter((one) => words(one).includes('7001')).at(-1),
    )
    await house.moveClock('2027-03-31T13:00:00Z')
  })
  afterEach(() => house.close())
}

export const read = (shown: Shown | undefined): string => (shown === undefined ? '' : words(shown))
export const say = async (person: string, text: string): Promise<string> =>
  (await house.say(person, text)).map(words).join(' ')
export const idsOf = (shown: Shown | undefined) => {
  const found = JSON.stringify(shown?.cards).match(/"caseId":"([^"]+)","meetingId":"([^"]+)"/)
  return { caseId: found?.[1], meetingId: found?.[2] }
}
