import { localDate } from '../../../src/domain/ids.ts'
import { moveEffects } from '../../../src/domain/meeting/move-effects.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import {
  addedCard,
  addForm,
  conflictCard,
  conflictForm,
  noInputs,
  removeCheck,
  removedCard,
  removeList,
} from '../../../src/features/inviting/change-meeting/invitee-cards.ts'
import { lateForm } from '../../../src/features/inviting/change-meeting/late-booking.ts'
import {
  officeChanged,
  officeCheck,
  officeForm,
} from '../../../src/features/inviting/change-meeting/office-cards.ts'
import {
  cancelForm,
  cancelledCard,
  menuCard,
  movedCard,
  moveForm,
} from '../../../src/features/inviting/change-meeting/view.ts'
import { sayConference, toldCard } from '../../../src/features/kernel/lines-card.ts'
import type { MeetingFacts } from '../../../src/features/kernel/meeting-facts.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const facts = (ground: SampleGround, more: Partial<Conference> = {}): MeetingFacts => {
  const conference = { ...sampleConference, ...more }
  return {
    person: samplePeople.chair,
    family: { ...sampleCase, conferences: [conference] },
    conference,
    ...ground,
    people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
    now: sampleNow,
  }
}

const inputs = {
  date: '2027-03-26',
  time: '10:00',
  place: 'Room 2, Civic Offices',
  link: 'https://meet.example.org/4471',
  reason: 'The interpreter can only come then',
}

export const samples: FeatureSamples = (ground) => {
  const now = facts(ground)
  const [socialWorker] = sampleConference.invitations
  if (socialWorker === undefined) throw new Error('The sample conference invites nobody')
  const effects = moveEffects(
    now.family,
    now.conference,
    { date: localDate(inputs.date), time: now.conference.time },
    { ...ground, now: sampleNow, by: samplePeople.chair.id },
  )
  const off = {
    by: samplePeople.admin.id,
    at: sampleNow,
    reason: 'The family has moved away',
    late: true,
  }
  return [
    { state: 'what can be changed', card: menuCard(now) },
    {
      state: 'what can be changed once it is cancelled',
      card: menuCard(facts(ground, { cancelled: off })),
    },
    {
      state: 'another day',
      card: moveForm(now, { inputs: { ...inputs, date: '2027-03-11', reason: '' } }),
    },
    {
      state: 'what another day would mean',
      card: moveForm(now, { inputs, effects, seen: '0.abc' }),
    },
    {
      state: 'a day that has passed',
      card: moveForm(now, {
        inputs,
        problem: 'Mon 1 March 2027 at 10:00 has passed. Please choose a time to come.',
      }),
    },
    {
      state: 'why it is on this day?',
      card: lateForm(now, { reason: '', problem: 'Please write why.' }),
    },
    { state: 'moved', card: movedCard(now, { told: 7, changed: true }) },
    { state: 'moved already', card: movedCard(now, { told: 0, changed: false }) },
    { state: 'cancel it?', card: cancelForm(now, { reason: '', late: false, touched: 7 }) },
    {
      state: 'cancel it late, with a problem',
      card: cancelForm(now, {
        reason: '',
        late: true,
        touched: 7,
        problem: 'Please write why it is cancelled.',
      }),
    },
    {
      state: 'cancelled',
      card: cancelledCard(facts(ground, { cancelled: off }), ['Set the new date at once.']),
    },
    { state: 'invite somebody', card: addForm(now, noInputs, '') },
    {
      state: 'invite somebody unknown',
      card: addForm(
        now,
        { ...noInputs, name: 'Sam Otieno' },
        'I do not know ‘Sam Otieno’ yet. Please give what ' +
          'they do, their agency and their work e-mail address.',
      ),
    },
    { state: 'invited', card: addedCard(now, 'Sam Otieno', 'new') },
    { state: 'invited again', card: addedCard(now, 'Ed Corrigan', 'again') },
    { state: 'whom to take off', card: removeList(now) },
    { state: 'what taking off would mean', card: removeCheck(now, socialWorker) },
    { state: 'taken off', card: removedCard(now, socialWorker) },
    {
      state: 'conflict of interest',
      card: conflictForm(facts(ground, { conflicts: [samplePeople.police.id] }), ''),
    },
    { state: 'conflict recorded', card: conflictCard(now, samplePeople.police, false) },
    { state: 'conflict taken back', card: conflictCard(now, samplePeople.police, true) },
    {
      state: 'told that it is cancelled',
      card: toldCard(samplePeople.school, 'A meeting is cancelled', [
        `${sayConference(sampleConference)}, is cancelled.`,
      ]),
    },
    {
      state: 'told that it has moved',
      card: toldCard(
        samplePeople.admin,
        'A meeting has a new day or time',
        ['Meeting 4471 is now on Fri 26 March at 10:00.'],
        [
          {
            title: 'Who is coming',
            verb: 'status.show',
            caseId: sampleCase.id,
            meetingId: sampleConference.id,
          },
        ],
      ),
    },
    { state: 'another chair', card: officeForm(now, { office: 'chair', who: '' }) },
    {
      state: 'another lead social worker, who is not known',
      card: officeForm(now, {
        office: 'lead-social-worker',
        who: 'Margaret',
        problem:
          'I know nobody called ‘Margaret’. Please give the name as I know it, or the work e-mail.',
      }),
    },
    { state: 'another chair, looked at', card: officeCheck(now, 'chair', samplePeople.housing) },
    {
      state: 'another lead social worker, done',
      card: officeChanged(now, 'lead-social-worker', {
        to: samplePeople.housing,
        before: socialWorker.person,
      }),
    },
    {
      state: 'another chair, told to the new one',
      card: toldCard(samplePeople.chair, 'You are the chair of a meeting', [
        `${sayConference(now.conference)}: from now on you are its chair.`,
      ]),
    },
  ]
}
