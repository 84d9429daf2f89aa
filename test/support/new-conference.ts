// What an administrator writes into the form for a new conference.

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
