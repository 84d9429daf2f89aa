// The sample family on a plan, with two core groups and a review to come: what everybody said, and where they disagree.
import { ratingId } from '../../../src/domain/core-group/rating.ts'
import type { CoreGroupReport } from '../../../src/domain/core-group/report.ts'
import {
  caseId,
  childId,
  instant,
  type InvitationId,
  invitationId,
  localDate,
  localTime,
  meetingId,
  type OutcomeId,
  outcomeId,
  parentId,
  reference,
} from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import {
  type CoreGroupCycle,
  cycleId,
  noteId,
} from '../../../src/domain/state/core-group-papers.ts'
import type { AgreedPlan } from '../../../src/domain/state/plan.ts'
import type { FamilyRating, MemberRating, RatingWords } from '../../../src/domain/state/rating.ts'
import { sampleConference, samplePeople } from '../sample-family.ts'

const school = outcomeId('o-school')
const home = outcomeId('o-home')

const plan: AgreedPlan = {
  number: 1,
  meeting: sampleConference.id,
  agreedBy: samplePeople.chair.id,
  agreedAt: instant('2027-03-11T12:00:00Z'),
  familyAgreed: 'Mum and Robin agreed at the conference.',
  actions: [],
  contingencies: [],
  outcomes: [
    {
      id: school,
      words: 'Robin gets to school every day and has had breakfast',
      harm: 'Robin has gone without food and missed weeks of school',
      childNotices: 'I am not hungry in class',
    },
    {
      id: home,
      words: 'No shouting or hitting at home',
      harm: 'Robin has seen Mum being hurt',
      childNotices: 'I sleep all night',
    },
  ],
}

const members = [
  samplePeople.socialWorker,
  samplePeople.school,
  samplePeople.healthVisitor,
  samplePeople.police,
]

const coreGroup = (number: number, date: string): Conference => ({
  ...sampleConference,
  id: meetingId(`m-cg-${number}`),
  reference: reference(`4471-CG${number}`),
  kind: 'core-group',
  date: localDate(date),
  time: localTime('14:00'),
  chair: samplePeople.socialWorker.id,
  invitations: members.map((person) => ({
    id: invitationId(`i-cg${number}-${person.id}`),
    person: person.id,
    agency: person.agency,
    role: person.role,
    why: 'You are in the core group.',
    invitedAt: instant('2027-03-12T10:00:00Z'),
    answers: [],
    timings: [],
    marks: [],
  })),
})

export const firstCoreGroup = coreGroup(1, '2027-03-24')
const second = coreGroup(2, '2027-05-05')
/** All but the police have given their update. */
export const secondCoreGroup: Conference = {
  ...second,
  updates: second.invitations
    .filter((invitation) => invitation.person !== samplePeople.police.id)
    .map((invitation) => ({
      invitation: invitation.id,
      rated: [],
      completeAt: instant('2027-05-03T11:30:00Z'),
    })),
}
export const sampleReview: Conference = {
  ...sampleConference,
  id: meetingId('m-review'),
  reference: reference('4471-R1'),
  kind: 'review',
  date: localDate('2027-06-09'),
}

/** After the second core group, with a parent who is known. */
export const familyOnPlan: Case = {
  id: caseId('f-sample'),
  parents: [{ id: parentId('p-mum'), label: 'Mum' }],
  children: [
    { id: childId('child-a'), label: 'Robin', age: 7 },
    { id: childId('child-b'), label: 'Kit', age: 'unborn' },
  ],
  conferences: [sampleConference, firstCoreGroup, secondCoreGroup, sampleReview],
  plan: { agreed: [plan] },
}

export const beforeSecond = instant('2027-05-03T10:00:00Z')
export const afterSecond = instant('2027-05-06T10:00:00Z')

type Given = Pick<RatingWords, 'colour' | 'direction' | 'safer'> & {
  readonly seen?: string
  readonly barrier?: string
}

function memberRating(
  at: Conference,
  who: number,
  outcome: OutcomeId,
  { seen = '', barrier = '', ...said }: Given,
): MemberRating {
  const person = members[who] ?? samplePeople.school
  const invitation: InvitationId = invitationId(
    `i-${at.id === firstCoreGroup.id ? 'cg1' : 'cg2'}-${person.id}`,
  )
  const on = localDate(at.id === firstCoreGroup.id ? '2027-03-22' : '2027-05-03')
  return {
    kind: 'rating',
    id: ratingId({ meeting: at.id, place: invitation, outcome, number: 1 }),
    meeting: at.id,
    outcome,
    number: 1,
    by: person.id,
    at: instant(`${on}T11:00:00Z`),
    voice: 'member',
    invitation,
    evidence: seen === '' ? [] : [{ words: seen, on, how: 'observed' }],
    saferWhy: '',
    barrier,
    helpNeeded: '',
    childSays: '',
    familySays: '',
    ...(said.colour === 'red'
      ? {
          nextStep: {
            what: 'Walk with Robin on Mondays',
            who: 'Family support worker',
            when: localDate('2027-05-10'),
          },
        }
      : {}),
    ...said,
  }
}

export const sampleRatings: readonly (MemberRating | FamilyRating)[] = [
  memberRating(firstCoreGroup, 0, school, {
    colour: 'red',
    direction: 'worse',
    safer: 'no',
    seen: 'Robin was at home on three school days',
    barrier: 'Nobody is up in time',
  }),
  memberRating(firstCoreGroup, 1, school, {
    colour: 'red',
    direction: 'same',
    safer: 'partly',
    seen: '2 days out of 5',
    barrier: 'The first bus is at 9',
  }),
  memberRating(firstCoreGroup, 1, home, {
    colour: 'amber',
    direction: 'better',
    safer: 'partly',
    seen: 'Robin laughed at breakfast club',
  }),
  memberRating(firstCoreGroup, 3, home, {
    colour: 'red',
    direction: 'same',
    safer: 'no',
    seen: 'One call in March',
    barrier: 'Dad has a key',
  }),
  memberRating(secondCoreGroup, 0, school, {
    colour: 'amber',
    direction: 'better',
    safer: 'partly',
    seen: 'Up and dressed when I came',
  }),
  memberRating(secondCoreGroup, 1, school, {
    colour: 'green',
    direction: 'better',
    safer: 'yes',
    seen: '5 days out of 5 for three weeks',
  }),
  memberRating(secondCoreGroup, 2, school, { colour: 'not-rated' }),
  memberRating(secondCoreGroup, 1, home, {
    colour: 'green',
    direction: 'better',
    safer: 'yes',
    seen: 'Robin drew the new house',
  }),
  memberRating(secondCoreGroup, 2, home, {
    colour: 'amber',
    direction: 'same',
    safer: 'partly',
    seen: 'Mum is tired and says so',
  }),
  {
    kind: 'rating',
    id: ratingId({
      meeting: secondCoreGroup.id,
      place: 'child.child-a',
      outcome: school,
      number: 1,
    }),
    meeting: secondCoreGroup.id,
    outcome: school,
    number: 1,
    by: samplePeople.school.id,
    at: instant('2027-05-04T11:00:00Z'),
    voice: 'child',
    child: childId('child-a'),
    colour: 'green',
    words: 'I like toast club',
    askedOn: localDate('2027-05-04'),
  },
]

export const sampleCycle: CoreGroupCycle = {
  kind: 'core-group-cycle',
  id: cycleId(firstCoreGroup.id, 1),
  meeting: firstCoreGroup.id,
  number: 1,
  by: samplePeople.socialWorker.id,
  at: instant('2027-03-24T16:00:00Z'),
  working: 'Mum says that the mornings are the hard part.',
  progress: 'Breakfast club has begun.',
  safer: 'Robin a little; Kit is not born yet.',
  harm: 'some',
  harmWords: 'One call to the police on 20 March.',
}

/** Left by the police, who could not come. */
export const sampleNote: CoreGroupReport['notes'][number] = {
  coreGroup: secondCoreGroup,
  label: 'Mereshire Police',
  note: {
    kind: 'core-group-note',
    id: noteId(secondCoreGroup.id, invitationId(`i-cg2-${samplePeople.police.id}`), 1),
    meeting: secondCoreGroup.id,
    invitation: invitationId(`i-cg2-${samplePeople.police.id}`),
    number: 1,
    by: samplePeople.police.id,
    at: afterSecond,
    words: 'No calls to the house since March.',
  },
}
