import { instant, invitationId, localDate, localTime, personId } from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import { findInvitation } from '../../../src/domain/state/case.ts'
import type { Move } from '../../../src/domain/state/conference.ts'
import type { Answer, Represented } from '../../../src/domain/state/invitation.ts'
import { timingVerbs } from '../../../src/features/inviting/answer-invitation/answering.ts'
import {
  colleagueSaidCard,
  representForm,
} from '../../../src/features/inviting/answer-invitation/colleague-cards.ts'
import type { InvitationFacts } from '../../../src/features/inviting/answer-invitation/invitation-facts.ts'
import {
  listCard,
  whichInvitationCard,
} from '../../../src/features/inviting/answer-invitation/invitation-lists.ts'
import {
  answeredCard,
  askingCard,
  cancelledCard,
  declineCard,
} from '../../../src/features/inviting/answer-invitation/view.ts'
import { timingForm } from '../../../src/features/inviting/shared/lateness.ts'
import type { AttendanceSlot } from '../../../src/features/kernel/attendance-slots.ts'
import { proposalCard, sayUnstated } from '../../../src/features/kernel/proposal.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleAnswered, sampleNow, samplePeople } from '../sample-family.ts'

const person = samplePeople.school
const given = { by: person.id, at: sampleNow }

function facts(ground: SampleGround, ...answers: Answer[]): InvitationFacts {
  return factsIn(ground, sampleAnswered(person, ...answers))
}

function factsIn(ground: SampleGround, family: Case): InvitationFacts {
  const found = findInvitation(family, invitationId(`i-${person.id}`))
  if (found === undefined) throw new Error('The sample invitation is missing')
  return { family, ...found, person, ...ground, now: sampleNow }
}

const part = (invitationFacts: InvitationFacts): AttendanceSlot => ({
  as: 'invited',
  ...invitationFacts,
})
const named: Omit<Represented, 'confirmation'> = {
  status: 'represented',
  name: 'Wen Li',
  role: 'Deputy safeguarding lead',
  person: samplePeople.deputy.id,
  ...given,
}

/** The meeting was on the Tuesday of that week, and everybody answered for that day. */
function moved(ground: SampleGround, answer: Answer): InvitationFacts {
  const family = sampleAnswered(person, answer)
  const move: Move = {
    from: { date: localDate('2027-03-09'), time: localTime('10:00') },
    to: { date: localDate('2027-03-11'), time: localTime('10:00') },
    reason: 'The room is not free',
    by: samplePeople.admin.id,
    at: instant('2027-02-23T09:00:00Z'),
  }
  return factsIn(ground, {
    ...family,
    conferences: family.conferences.map((conference) => ({ ...conference, moves: [move] })),
  })
}

function theDayBefore(ground: SampleGround): InvitationFacts {
  const coming = facts(ground, { status: 'attending', mode: 'in-person', ...given })
  const now = instant('2027-03-10T16:00:00Z')
  return {
    ...coming,
    now,
    invitation: {
      ...coming.invitation,
      timings: [
        { kind: 'late', minutes: 15, by: person.id, at: now },
        { kind: 'leaving-early', time: localTime('11:00'), by: person.id, at: now },
      ],
    },
  }
}

export const samples: FeatureSamples = (ground) => [
  { state: 'asked', card: askingCard(facts(ground), '') },
  {
    state: 'reminded',
    card: askingCard(facts(ground), 'A reminder: your answer is still missing.'),
  },
  {
    state: 'who comes for you',
    card: representForm(
      { ...facts(ground), colleagues: [samplePeople.deputy] },
      { colleague: '', name: '', role: '', agency: '', email: '' },
      '',
    ),
  },
  {
    state: 'who comes for you, with a problem',
    card: representForm(
      { ...facts(ground), colleagues: [samplePeople.deputy] },
      { colleague: '', name: 'Wen Li', role: '', agency: '', email: '' },
      'Of that name I know Wen Li (Deputy safeguarding lead, Beech Road School, ' +
        'wen.li@example.org); Wen Li (Caretaker, Beech Road School, w.li@example.org). ' +
        'Please choose from the list, or give the work e-mail of the one who comes.',
    ),
  },
  {
    state: 'cannot come',
    card: declineCard(
      facts(ground, {
        status: 'declined',
        reason: '',
        askInstead: '',
        sends: 'report',
        ...given,
      }),
    ),
  },
  {
    state: 'coming',
    card: answeredCard(facts(ground, { status: 'attending', mode: 'in-person', ...given }), ''),
  },
  {
    state: 'joining online',
    card: answeredCard(facts(ground, { status: 'attending', mode: 'online', ...given }), ''),
  },
  {
    state: 'represented',
    card: answeredCard(
      facts(ground, {
        status: 'represented',
        name: 'Wen Li',
        role: 'Deputy safeguarding lead',
        confirmation: { status: 'awaited' },
        ...given,
      }),
      '',
    ),
  },
  {
    state: 'declined',
    card: answeredCard(
      facts(ground, {
        status: 'declined',
        reason: 'I am at another conference',
        askInstead: 'Wen Li',
        ...given,
      }),
      '',
    ),
  },
  {
    state: 'proposed',
    card: proposalCard(person, facts(ground), {
      unchanged: 'I have not asked Wen Li.',
      asks: `${sayUnstated({ unstated: 'question' })} Ask them to come for you?`,
      offers: [
        { title: 'Ask Wen', verb: 'invitation.ask-colleague', entry: samplePeople.deputy.id },
      ],
      no: 'invitation.show',
    }),
  },
  {
    state: 'cannot come, and says whom to ask',
    card: answeredCard(
      facts(ground, {
        status: 'declined',
        reason: 'In court that day',
        askInstead: 'Callum Pryce',
        ...given,
      }),
      '',
      { id: personId('school-deputy'), name: 'Callum Pryce' },
    ),
  },
  { state: 'not sure', card: answeredCard(facts(ground, { status: 'undecided', ...given }), '') },
  { state: 'not me', card: answeredCard(facts(ground, { status: 'not-me', ...given }), '') },
  {
    state: 'several',
    card: listCard(person, [
      part(facts(ground)),
      part(facts(ground, { status: 'attending', mode: 'online', ...given })),
    ]),
  },
  {
    state: 'moved, was coming',
    card: askingCard(moved(ground, { status: 'attending', mode: 'in-person', ...given }), ''),
  },
  {
    state: 'moved, a colleague was to come',
    card: askingCard(moved(ground, { ...named, confirmation: { status: 'awaited' } }), ''),
  },
  {
    state: 'moved, could not come',
    card: askingCard(
      moved(ground, {
        status: 'declined',
        reason: 'I am at another conference',
        askInstead: 'Wen Li',
        ...given,
      }),
      '',
    ),
  },
  {
    state: 'a colleague whom we can ask',
    card: answeredCard(facts(ground, { ...named, confirmation: { status: 'awaited' } }), ''),
  },
  {
    state: 'a colleague who has confirmed',
    card: answeredCard(
      facts(ground, {
        ...named,
        confirmation: { status: 'confirmed', mode: 'online', at: sampleNow },
      }),
      '',
    ),
  },
  {
    state: 'told that the colleague comes',
    card: colleagueSaidCard(
      facts(ground),
      { ...named, confirmation: { status: 'confirmed', mode: 'in-person', at: sampleNow } },
      '',
    ),
  },
  {
    state: 'told that the colleague cannot',
    card: colleagueSaidCard(
      facts(ground),
      {
        ...named,
        confirmation: { status: 'refused', reason: 'I am on leave that week', at: sampleNow },
      },
      '',
    ),
  },
  {
    state: 'running late',
    card: answeredCard(
      theDayBefore(ground),
      'The chair sees: about 15 minutes late, leaves at 11:00.',
    ),
  },
  {
    state: 'late or leaving early',
    card: timingForm(person, facts(ground), {
      inputs: { minutes: '15', leaves: '' },
      problem: '',
      verbs: timingVerbs,
    }),
  },
  {
    state: 'which meeting, with a reason',
    card: whichInvitationCard(person, [part(facts(ground)), part(facts(ground))], {
      verbFor: () => 'invitation.decline-form',
      field: { id: 'reason', label: 'Why not, in a few words', value: 'in court that day' },
    }),
  },
  { state: 'cancelled', card: cancelledCard(facts(ground)) },
  { state: 'none', card: listCard(person, []) },
  {
    state: 'an older card was tapped',
    card: answeredCard(
      facts(ground, { status: 'attending', mode: 'online', ...given }),
      'That button was on an older card. This is where things ' +
        'stand now; choose Change if you want something else.',
    ),
  },
]
