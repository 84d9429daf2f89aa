import { instant, localDate, localTime } from '../../../src/domain/ids.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Invitation, Mark } from '../../../src/domain/state/invitation.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import type { MeetingFacts } from '../../../src/features/kernel/meeting-facts.ts'
import { whichMeetingCard } from '../../../src/features/kernel/pick-meeting.ts'
import { offerMarks } from '../../../src/features/on-the-day/check-in/several-marks.ts'
import {
  dayCard,
  noMeetingNowCard,
  personCard,
} from '../../../src/features/on-the-day/check-in/view.ts'
import {
  entryText,
  type WantedMark,
} from '../../../src/features/on-the-day/check-in/wanted-marks.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const started = instant('2027-03-11T10:20:00Z')
const by = { by: samplePeople.chair.id, at: started }
const arrived = (time: string, mode: 'in-person' | 'online' = 'in-person'): Mark => ({
  mark: 'arrived',
  who: 'invited',
  time: localTime(time),
  mode,
  ...by,
})

const marked = (marks: ReadonlyMap<Person, readonly Mark[]>): Conference => ({
  ...sampleConference,
  invitations: sampleConference.invitations.map((invitation): Invitation => ({
    ...invitation,
    marks: [...marks].find(([person]) => person.id === invitation.person)?.[1] ?? [],
  })),
})
const some = marked(
  new Map([
    [samplePeople.socialWorker, [arrived('09:55')]],
    [samplePeople.healthVisitor, [arrived('10:12', 'online')]],
    [samplePeople.police, [{ mark: 'absent', ...by }]],
  ]),
)
const max = marked(
  new Map([
    [samplePeople.socialWorker, [arrived('09:55')]],
    [samplePeople.school, [arrived('09:58')]],
    [samplePeople.healthVisitor, [arrived('10:12', 'online')]],
    [samplePeople.housing, [arrived('10:00'), { mark: 'left', time: localTime('10:15'), ...by }]],
  ]),
)
const decided: Conference = {
  ...some,
  override: {
    by: samplePeople.chair.id,
    at: started,
    grounds: ['delay-would-harm'],
    reason: 'Waiting would leave the baby without a plan.',
    interimPlan: 'Daily visits.',
    newDate: localDate('2027-03-24'),
  },
}

const facts = (
  ground: SampleGround,
  conference: Conference,
  person: Person = samplePeople.chair,
): MeetingFacts => ({
  person,
  family: { ...sampleCase, conferences: [conference] },
  conference,
  ...ground,
  now: started,
  people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
})

/** The school and the health visitor, as they were typed: 'school and hv here'. */
const both = (mark: 'arrived' | 'taken-back'): WantedMark[] =>
  some.invitations.slice(1, 3).map((invitation) => ({
    invitation,
    marking: mark === 'arrived' ? { mark, who: 'invited', mode: 'in-person' } : { mark },
  }))

function personSample(ground: SampleGround) {
  const [, , invitation] = some.invitations
  if (invitation === undefined) throw new Error('The sample conference has too few invitations')
  return personCard(facts(ground, some), invitation, {
    inputs: { time: '11:40', mode: 'online', who: 'invited' },
    problem: 'It is 10:20 now, so 11:40 is still to come.',
  })
}

export const samples: FeatureSamples = (ground) => [
  { state: 'nobody is marked', card: dayCard(facts(ground, sampleConference)) },
  {
    state: 'not enough are here',
    card: dayCard(facts(ground, some), {
      notice: 'Harrowmere Community Health: Online since 10:12, ▲ 12 minutes late.',
      ...(some.invitations[2] === undefined ? {} : { marked: some.invitations[2].id }),
    }),
  },
  {
    state: 'several marked at once',
    card: dayCard(facts(ground, some), {
      notice:
        'Alder Lane Primary School: Here since 10:12. Not marked: ' +
        '‘mum’: I find nobody on this list. Please tap below.',
      undo: entryText(both('taken-back')),
    }),
  },
  {
    state: 'everybody is said to be here',
    card: offerMarks(facts(ground, some), both('arrived'), { because: '', also: '' }),
  },
  { state: 'just enough', card: dayCard(facts(ground, max)) },
  { state: 'the chair went on', card: dayCard(facts(ground, decided)) },
  {
    state: 'for the lead social worker',
    card: dayCard(facts(ground, decided, samplePeople.socialWorker)),
  },
  { state: 'one person', card: personSample(ground) },
  {
    state: 'which meeting',
    card: whichMeetingCard(samplePeople.admin, 'day.show', [
      { family: sampleCase, conference: sampleConference },
      { family: sampleCase, conference: some },
    ]),
  },
  { state: 'no meeting now', card: noMeetingNowCard(samplePeople.school) },
]
