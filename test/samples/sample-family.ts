// One invented family and its professionals, from which the sample cards of every feature are drawn.
import {
  caseId,
  childId,
  instant,
  invitationId,
  localDate,
  localTime,
  meetingId,
  personId,
  practiceId,
  reference,
} from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { Answer, Invitation } from '../../src/domain/state/invitation.ts'
import type { Person } from '../../src/domain/state/person.ts'

const person = (id: string, name: string, role: string, agency: string): Person => ({
  id: personId(id),
  name,
  role,
  agency,
  duties: [],
  email: `${id}@example.org`,
})

export const samplePeople = {
  admin: {
    ...person('sample-admin', 'Nell Ferris', 'Conference administrator', 'Harrowmere Council'),
    duties: ['administrator'],
  },
  chair: {
    ...person('sample-chair', 'Isaac Boateng', 'Conference chair', 'Harrowmere Council'),
    duties: ['chair'],
  },
  socialWorker: person(
    'sample-social-worker',
    'Maya Lowe',
    'Lead social worker',
    'Harrowmere Children’s Social Care',
  ),
  school: person(
    'sample-school',
    'Ed Corrigan',
    'Designated safeguarding lead',
    'Beech Road School',
  ),
  deputy: person('sample-deputy', 'Wen Li', 'Deputy safeguarding lead', 'Beech Road School'),
  healthVisitor: person(
    'sample-health-visitor',
    'Ana Duarte',
    'Health visitor',
    'Harrowmere Community Health',
  ),
  police: person(
    'sample-police',
    'DC Sol Finch',
    'Child abuse investigation officer',
    'Mereshire Police',
  ),
  housing: person('sample-housing', 'Pat Oduya', 'Housing officer', 'Harrowmere Homes'),
} satisfies Record<string, Person>

/** A Monday morning before the sample conference. */
export const sampleNow = instant('2027-02-22T10:00:00Z')
const given = { by: samplePeople.school.id, at: instant('2027-02-22T11:00:00Z') }

const invitation = (of: Person, why: string, ...answers: Answer[]): Invitation => ({
  id: invitationId(`i-${of.id}`),
  person: of.id,
  agency: of.agency,
  role: of.role,
  why,
  invitedAt: sampleNow,
  answers,
  timings: [],
  marks: [],
})

export const sampleConference: Conference = {
  id: meetingId('m-sample'),
  reference: reference('4471'),
  kind: 'initial',
  date: localDate('2027-03-11'),
  time: localTime('10:00'),
  practice: practiceId('statutory'),
  records: [],
  moves: [],
  exclusions: [],
  chases: [],
  conflicts: [],
  place: 'Room 2, Civic Offices',
  onlineLink: 'https://meet.example.org/4471',
  chair: samplePeople.chair.id,
  leadSocialWorker: samplePeople.socialWorker.id,
  administrator: samplePeople.admin.id,
  invitations: [
    invitation(samplePeople.socialWorker, 'You know the family best.', {
      status: 'attending',
      mode: 'in-person',
      ...given,
    }),
    invitation(samplePeople.school, 'Robin says you are the grown-up at school to talk to.'),
    invitation(samplePeople.healthVisitor, 'You have visited since the baby came home.', {
      status: 'attending',
      mode: 'online',
      ...given,
    }),
    invitation(samplePeople.police, 'The family wants you to hear what has changed.', {
      status: 'declined',
      reason: 'I am in court that day',
      askInstead: 'DS Ray Okoro',
      ...given,
    }),
    invitation(samplePeople.housing, 'The flat is part of what has to get better.', {
      status: 'undecided',
      ...given,
    }),
  ],
}

/** The core group after it: the police cannot come and send nobody. */
export const sampleCoreGroup: Conference = {
  ...sampleConference,
  id: meetingId('m-sample-core-group'),
  reference: reference('4471-CG1'),
  kind: 'core-group',
  date: localDate('2027-03-24'),
  chair: samplePeople.socialWorker.id,
}

export const sampleCase: Case = {
  id: caseId('f-sample'),
  children: [
    { id: childId('child-a'), label: 'Robin', age: 7 },
    { id: childId('child-b'), label: 'Kit', age: 'unborn' },
  ],
  conferences: [sampleConference],
}

/** The sample case with one person's answers replaced. */
export const sampleAnswered = (of: Person, ...answers: Answer[]): Case => ({
  ...sampleCase,
  conferences: [
    {
      ...sampleConference,
      invitations: sampleConference.invitations.map((invitation) =>
        invitation.person === of.id ? { ...invitation, answers } : invitation,
      ),
    },
  ],
})
