import {
  arrangedCard,
  coreGroupForm,
  nothingToArrangeCard,
} from '../../../src/features/core-group/arrange/view.ts'
import type { MeetingFacts } from '../../../src/features/kernel/meeting-facts.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import {
  sampleCase,
  sampleConference,
  sampleCoreGroup,
  sampleNow,
  samplePeople,
} from '../sample-family.ts'

const facts = (ground: SampleGround): MeetingFacts => ({
  person: samplePeople.socialWorker,
  family: sampleCase,
  conference: sampleConference,
  people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
  now: sampleNow,
  ...ground,
})

const filled = {
  number: '4471-CG1',
  date: '',
  time: '',
  place: '',
  link: '',
  whom: sampleConference.invitations.map((invitation) => invitation.id).join(','),
  late_reason: '',
}

export const samples: FeatureSamples = (ground) => [
  { state: 'asking', card: coreGroupForm(facts(ground), filled) },
  {
    state: 'with a problem',
    card: coreGroupForm(
      facts(ground),
      { ...filled, date: '2027-02-01', time: '10:00', place: 'Beech Road Family Hub' },
      { problem: 'Mon 1 February 2027 at 10:00 has passed. Please choose a time to come.' },
    ),
  },
  {
    state: 'on a day after its latest',
    card: coreGroupForm(
      facts(ground),
      { ...filled, date: '2027-04-20', time: '10:00', place: 'Beech Road Family Hub' },
      {
        problem: 'Please say why it is on this day.',
        late: ['This is 3 working days after its latest day, Thu 15 April 2027 (S3).'],
      },
    ),
  },
  { state: 'arranged', card: arrangedCard({ ...facts(ground), conference: sampleCoreGroup }) },
  { state: 'nothing to arrange', card: nothingToArrangeCard(samplePeople.school) },
]
