import { instant, messageId } from '../../../src/domain/ids.ts'
import { toChase } from '../../../src/domain/meeting/chasing.ts'
import type { Message } from '../../../src/domain/messages/message.ts'
import type { Chased, Conference } from '../../../src/domain/state/conference.ts'
import {
  type ChaseFacts,
  outcomeCard,
  previewCard,
} from '../../../src/features/inviting/chase/view.ts'
import {
  type AskedInstead,
  drawAskedInstead,
} from '../../../src/features/inviting/shared/asked-instead-card.ts'
import { whichMeetingCard } from '../../../src/features/kernel/pick-meeting.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const now = instant('2027-02-23T11:00:00Z')
const [, school, , , housing] = sampleConference.invitations
const asked: Chased[] = [school, housing].flatMap((invitation, index) =>
  invitation === undefined
    ? []
    : [
        {
          invitation: invitation.id,
          whom: 'invited',
          message: messageId(`told:chase:${index}`),
          by: samplePeople.admin.id,
          at: instant('2027-02-23T10:12:00Z'),
        },
      ],
)
const chasedConference: Conference = { ...sampleConference, chases: asked }

const facts = (ground: SampleGround, conference: Conference, at = now): ChaseFacts => ({
  person: samplePeople.chair,
  family: { ...sampleCase, conferences: [conference] },
  conference,
  ...ground,
  people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
  now: at,
})

const message = (index: number, progress: Message['progress']): Message => ({
  notice: {
    id: messageId(`told:chase:${index}`),
    caseId: sampleCase.id,
    meeting: sampleConference.id,
    kind: 'chase',
    step: 'chase',
    tell: 'owner',
    to: index === 0 ? samplePeople.school.id : samplePeople.housing.id,
    about: [],
    at: sampleNow,
  },
  unsure: 0,
  progress,
})

function askedFor(answers: AskedInstead['invitation']['answers']): AskedInstead {
  const [, invitation] = sampleConference.invitations
  if (invitation === undefined) throw new Error('The sample conference invites nobody')
  return {
    family: sampleCase,
    conference: sampleConference,
    invitation: { ...invitation, answers },
    person: samplePeople.deputy,
    colleague: 'Ed Corrigan',
    administrator: 'Nell Ferris',
  }
}

export const samples: FeatureSamples = (ground) => {
  const first = facts(ground, sampleConference)
  const later = facts(ground, chasedConference)
  const nextDay = facts(ground, chasedConference, instant('2027-02-25T11:00:00Z'))
  return [
    { state: 'whom to ask', card: previewCard(first, toChase(first)) },
    {
      state: 'asked today already',
      card: previewCard(later, toChase(later), { notice: 'Please tick whom to ask.' }),
    },
    { state: 'silent after being asked', card: previewCard(nextDay, toChase(nextDay)) },
    { state: 'everybody has answered', card: previewCard(first, []) },
    {
      state: 'what came of it',
      card: outcomeCard(
        later,
        [
          message(0, { state: 'sent', attempts: 1, at: now, activity: 'a' }),
          message(1, { state: 'failed', at: now, reason: 'blocked' }),
        ],
        { notice: '2 people are asked.', ring: toChase(later) },
      ),
    },
    { state: 'nobody asked yet', card: outcomeCard(first, [], { ring: [] }) },
    {
      state: 'to somebody else of the agency',
      card: drawAskedInstead(askedFor([])),
    },
    {
      state: 'to somebody else of the agency, after a decline',
      card: drawAskedInstead(
        askedFor([
          {
            status: 'declined',
            reason: 'In court',
            askInstead: '',
            by: samplePeople.police.id,
            at: now,
          },
        ]),
        'This meeting has no online link. Please say whether you can come.',
      ),
    },
    {
      state: 'which meeting',
      card: whichMeetingCard(samplePeople.chair, 'chase.preview', [first, first]),
    },
  ]
}
