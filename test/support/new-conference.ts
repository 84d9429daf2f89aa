// What an administrator writes into the form for a new conference.

import type { House, Shown } from './house.ts'

type Form = Readonly<Record<string, string>>

/** Of a family that is new here; `more` stands in place of what is usual. */
export const newConferenceForm = (more: Form = {}): Record<string, string> => ({
  family: 'HC-7',
  conference: '4700',
  kind: 'initial',
  practice: 'statutory',
  date: '2026-12-16',
  time: '11:00',
  place: 'Town Hall',
  online_link: '',
  chair: 'chair',
  social_worker: 'social-worker',
  children: 'Child A, 5',
  ...more,
})

/** The first review of the practice room's family. */
export const firstReviewForm = (more: Form): Record<string, string> =>
  newConferenceForm({
    family: 'HC-20391',
    conference: '4471-R1',
    kind: 'review',
    practice: 'portsmouth',
    time: '10:00',
    counted_from: '',
    place: 'Civic Offices',
    children: 'Mia, 7\nLeo, 3',
    ...more,
  })

/** Scenario K2: a first conference in Tower Hamlets, on the eve of Easter 2027. */
export const easterConferenceForm = (more: Form = {}): Record<string, string> =>
  newConferenceForm({
    family: 'HC-900',
    conference: '7001',
    practice: 'tower-hamlets',
    date: '2027-03-31',
    time: '10:00',
    counted_from: '2027-03-08',
    chair: 'second-chair',
    children: 'Child A, 7\nChild B, 3',
    invited: 'Ruth Adeyemi; she knows him well\nShazia Malik; she visits',
    ...more,
  })

/** The administrator fills it in, and everybody is invited. */
export async function bringInConference(house: House, form: Form): Promise<Shown> {
  await house.say('admin', 'add new conference')
  return house.press('admin', 'Bring it in and invite', form)
}
