import { instant } from '../../../src/domain/ids.ts'
import type { Answer } from '../../../src/domain/state/invitation.ts'
import {
  emptyInputs,
  type PhoneFacts,
  phoneForm,
  phoneRecordedCard,
  recordedForYouCard,
  whoToldCard,
} from '../../../src/features/inviting/record-phone-answer/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const invitation = sampleConference.invitations.find(
  (invitation) => invitation.person === samplePeople.school.id,
)
if (invitation === undefined) throw new Error('The sample conference does not invite the school')
const facts: PhoneFacts = {
  person: samplePeople.admin,
  family: sampleCase,
  conference: sampleConference,
  invitation,
  invited: samplePeople.school,
}
const given = { by: samplePeople.admin.id, at: instant('2027-02-22T11:00:00Z') }
const online: Answer = { status: 'attending', mode: 'online', ...given }
const declined: Answer = {
  status: 'declined',
  reason: 'on a school trip',
  askInstead: 'Wen Li',
  ...given,
}

export const samples: FeatureSamples = () => [
  { state: 'what they said', card: phoneForm(facts, emptyInputs) },
  {
    state: 'who told it',
    card: whoToldCard(
      facts,
      [facts, { invitation, invited: samplePeople.healthVisitor }],
      'declined',
    ),
  },
  {
    state: 'with a problem',
    card: phoneForm(
      facts,
      { ...emptyInputs, answer: 'declined' },
      'Please say why they cannot come.',
    ),
  },
  { state: 'recorded', card: phoneRecordedCard(facts, online) },
  { state: 'recorded that they cannot come', card: phoneRecordedCard(facts, declined) },
  {
    state: 'to the invited person',
    card: recordedForYouCard(facts, { answer: online, takenBy: samplePeople.admin.name }),
  },
]
