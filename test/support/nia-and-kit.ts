// A family of two children, Nia and Kit, with whatever conferences a test gives it.
import { childId, meetingId, reference } from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import { oneFamily, onlyConference } from './families.ts'

export const nia = childId('nia')
export const kit = childId('kit')

/** A conference with that reference, and what else a test says of it. */
export const conferenceNumbered = (number: string, more: Partial<Conference>): Conference => ({
  ...onlyConference(oneFamily()),
  id: meetingId(`m-${number}`),
  reference: reference(number),
  ...more,
})

export const familyOfNiaAndKit = (...conferences: Conference[]): Case => ({
  ...oneFamily(),
  children: [
    { id: nia, label: 'Nia', age: 9 },
    { id: kit, label: 'Kit', age: 3 },
  ],
  conferences,
})
