import { instant, invitationId, localTime } from '../../../src/domain/ids.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { findInvitation } from '../../../src/domain/state/case.ts'
import type { Confirmation, Represented } from '../../../src/domain/state/invitation.ts'
import {
  cancelledCard,
  endedCard,
  notNeededCard,
  partCard,
  refusedCard,
  refuseForm,
  type RepresentFacts,
  unreachableCard,
} from '../../../src/features/inviting/represent/view.ts'
import { recordForm } from '../../../src/features/inviting/shared/colleague-record.ts'
import { timingForm } from '../../../src/features/inviting/shared/lateness.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleAnswered, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const invited = samplePeople.school
const person = samplePeople.deputy

function facts(
  ground: SampleGround,
  confirmation: Confirmation,
  named: 'known' | 'unknown' = 'known',
): RepresentFacts {
  const answer: Represented = {
    status: 'represented',
    name: person.name,
    role: person.role,
    confirmation,
    by: invited.id,
    at: sampleNow,
  }
  const family = sampleAnswered(
    invited,
    named === 'known'
      ? { ...answer, person: person.id }
      : { ...answer, email: 'wen.li@example.org' },
  )
  const found = findInvitation(family, invitationId(`i-${invited.id}`))
  if (found === undefined) throw new Error('The sample invitation is missing')
  const owed = obligations(family, {
    practices: new Map([[found.conference.practice, ground.practice]]),
    calendar: ground.calendar,
    now: sampleNow,
  }).filter(
    (obligation) =>
      obligation.owner === invited.id &&
      ['submit-report', 'share-report'].includes(obligation.kind),
  )
  return { family, ...found, person, invited, owed, now: sampleNow }
}

function theDayBefore(ground: SampleGround): RepresentFacts {
  const coming = facts(ground, { status: 'confirmed', mode: 'in-person', at: sampleNow })
  const now = instant('2027-03-10T16:00:00Z')
  return {
    ...coming,
    now,
    invitation: {
      ...coming.invitation,
      timings: [{ kind: 'leaving-early', time: localTime('11:00'), by: person.id, at: now }],
    },
  }
}

export const samples: FeatureSamples = (ground) => [
  { state: 'asked', card: partCard(facts(ground, { status: 'awaited' }), '') },
  {
    state: 'coming',
    card: partCard(facts(ground, { status: 'confirmed', mode: 'in-person', at: sampleNow }), ''),
  },
  {
    state: 'joining online',
    card: partCard(facts(ground, { status: 'confirmed', mode: 'online', at: sampleNow }), ''),
  },
  {
    state: 'leaving early',
    card: partCard(theDayBefore(ground), 'The chair sees: leaves at 11:00.'),
  },
  { state: 'cannot come', card: refuseForm(facts(ground, { status: 'awaited' }), '') },
  { state: 'has said no', card: refusedCard(person) },
  { state: 'no longer needed', card: endedCard(person) },
  { state: 'told that they are not needed', card: notNeededCard(person, sampleConference) },
  { state: 'cancelled', card: cancelledCard(person, sampleConference) },
  {
    state: 'late or leaving early',
    card: timingForm(person, facts(ground, { status: 'awaited' }), {
      problem:
        'Please give the minutes as a number, and the ' +
        'time as hours and minutes, for example 11:00.',
      inputs: { minutes: 'ten', leaves: '' },
      verbs: { give: 'representative.timing', back: 'representative.show' },
    }),
  },
  {
    state: 'not in the directory',
    card: unreachableCard(
      { ...facts(ground, { status: 'awaited' }, 'unknown'), person: samplePeople.admin },
      '',
    ),
  },
  {
    state: 'confirmed by telephone',
    card: unreachableCard(
      {
        ...facts(
          ground,
          {
            status: 'confirmed',
            mode: 'in-person',
            at: sampleNow,
            takenBy: samplePeople.admin.id,
          },
          'unknown',
        ),
        person: samplePeople.admin,
      },
      '',
    ),
  },
  {
    state: 'what they said by telephone',
    card: recordForm(
      { ...facts(ground, { status: 'awaited' }, 'unknown'), person: samplePeople.admin },
      '',
    ),
  },
]
