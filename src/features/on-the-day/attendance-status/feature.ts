import {
  sampleCase,
  sampleConference,
  sampleCoreGroup,
  sampleNow,
  samplePeople,
} from '../../../../test/samples/sample-family.ts'
import type { Conference } from '../../../domain/case.ts'
import { obligations } from '../../../domain/obligations.ts'
import type { Feature, SampleGround } from '../../kernel/feature.ts'
import { whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { texts, unansweredNotice, verbs } from './flow.ts'
import {
  noMeetingCard,
  ownAnswersOnlyCard,
  statusCard,
  type StatusFacts,
  supposeCard,
  unansweredCard,
} from './view.ts'

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
  invitations: sampleConference.invitations.map((one) => ({
    ...one,
    answers: [{ status: 'attending', mode: 'in-person', by: one.person, at: one.invitedAt }],
  })),
}

export const attendanceStatus: Feature = {
  name: 'attendance-status',
  verbs,
  texts,
  notices: new Map([
    ['answer-invitation/administrator', unansweredNotice],
    ['answer-invitation/chair', unansweredNotice],
  ]),
  samples: (ground) => [
    { state: 'some have answered', card: statusCard(facts(ground, sampleConference)) },
    { state: 'everybody comes', card: statusCard(facts(ground, everybodyComes)) },
    { state: 'a core group', card: statusCard(facts(ground, sampleCoreGroup)) },
    { state: 'what if', card: supposeCard(facts(ground, sampleConference), { sector: 'health' }) },
    {
      state: 'who has not answered',
      card: unansweredCard(
        facts(ground, sampleConference),
        sampleConference.invitations.slice(1, 2),
      ),
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
  ],
}
