import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { whichMeetingCard } from '../../../src/features/kernel/pick-meeting.ts'
import type { StatusFacts } from '../../../src/features/on-the-day/attendance-status/facts.ts'
import { supposeCard } from '../../../src/features/on-the-day/attendance-status/suppose-card.ts'
import {
  noMeetingCard,
  ownAnswersOnlyCard,
  statusCard,
  unansweredCard,
} from '../../../src/features/on-the-day/attendance-status/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import {
  sampleCase,
  sampleConference,
  sampleCoreGroup,
  sampleNow,
  samplePeople,
} from '../sample-family.ts'

const facts = (ground: SampleGround, conference: Conference): StatusFacts => ({
  person: samplePeople.chair,
  family: sampleCase,
  conference,
  ...ground,
  people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
  now: sampleNow,
  owed: obligations(sampleCase, {
    practices: new Map([[conference.practice, ground.practice]]),
    calendar: ground.calendar,
    now: sampleNow,
  }),
})

const everybodyComes: Conference = {
  ...sampleConference,
  invitations: sampleConference.invitations.map((invitation) => ({
    ...invitation,
    answers: [
      { status: 'attending', mode: 'in-person', by: invitation.person, at: invitation.invitedAt },
    ],
  })),
}

export const samples: FeatureSamples = (ground) => [
  { state: 'some have answered', card: statusCard(facts(ground, sampleConference)) },
  { state: 'everybody comes', card: statusCard(facts(ground, everybodyComes)) },
  { state: 'a core group', card: statusCard(facts(ground, sampleCoreGroup)) },
  {
    state: 'what if',
    card: supposeCard(facts(ground, sampleConference), {
      about: 'suppose',
      how: 'together',
      groups: ['health'],
    }),
  },
  {
    state: 'what if one or the other',
    card: supposeCard(facts(ground, sampleConference), {
      about: 'suppose',
      how: 'each',
      groups: ['police', 'school'],
    }),
  },
  {
    state: 'who has not answered',
    card: unansweredCard(facts(ground, sampleConference), sampleConference.invitations.slice(1, 2)),
  },
  {
    state: 'which meeting',
    card: whichMeetingCard(samplePeople.chair, 'status.show', [
      { family: sampleCase, conference: sampleConference },
      { family: sampleCase, conference: everybodyComes },
    ]),
  },
  {
    state: 'no such meeting',
    card: noMeetingCard(
      samplePeople.chair,
      [{ family: sampleCase, conference: sampleConference }],
      'named',
    ),
  },
  { state: 'not for this person', card: ownAnswersOnlyCard(samplePeople.school) },
]
