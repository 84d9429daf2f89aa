import { inLondon } from '../../../src/domain/dates/dates.ts'
import { invitationId } from '../../../src/domain/ids.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { outcomesOf } from '../../../src/domain/plan/plan.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { UpdateFacts as Given } from '../../../src/domain/state/update-facts.ts'
import { emptyInputs } from '../../../src/features/core-group/give-update/form.ts'
import { updateForm } from '../../../src/features/core-group/give-update/form-view.ts'
import {
  noCoreGroupCard,
  noteForm,
  updateAsked,
  type UpdateCardFacts,
  updateDone,
} from '../../../src/features/core-group/give-update/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'
import {
  afterSecond,
  beforeSecond,
  familyOnPlan,
  sampleRatings,
  secondCoreGroup,
} from './core-group-samples.ts'

const id = invitationId(`i-cg2-${samplePeople.school.id}`)

function facts(
  ground: SampleGround,
  given: Partial<Given> = {},
  now = beforeSecond,
): UpdateCardFacts {
  const conference: Conference = {
    ...secondCoreGroup,
    updates: [{ invitation: id, rated: [], ...given }],
  }
  const family: Case = {
    ...familyOnPlan,
    conferences: familyOnPlan.conferences.map((one) =>
      one.id === conference.id ? conference : one,
    ),
  }
  const invitation = conference.invitations.find((invitation) => invitation.id === id)
  const own = sampleRatings.flatMap((sampleRating) =>
    sampleRating.voice === 'member' && sampleRating.by === samplePeople.school.id
      ? [sampleRating]
      : [],
  )
  if (invitation === undefined) throw new Error('The sample member is missing')
  const obligation = obligations(family, {
    practices: new Map([[conference.practice, ground.practice]]),
    calendar: ground.calendar,
    now,
  }).find((obligation) => obligation.invitation === id && obligation.kind === 'core-group-update')
  return {
    family,
    conference,
    invitation,
    person: samplePeople.school,
    practice: ground.practice,
    now,
    others: [],
    own:
      given.completeAt === undefined
        ? own.filter((memberRating) => memberRating.meeting !== conference.id)
        : own,
    socialWorker: samplePeople.socialWorker.name,
    ...(obligation === undefined ? {} : { obligation }),
  }
}

const [first] = outcomesOf(familyOnPlan)
if (first === undefined) throw new Error('The sample plan has no outcome')
const outcome = first
const day = inLondon(beforeSecond).date
const red = {
  ...emptyInputs(day),
  colour: 'red',
  evidence: 'Not in since Monday',
  direction: 'worse',
  safer: 'no',
}

export const samples: FeatureSamples = (ground) => [
  { state: 'asked', card: updateAsked(facts(ground)) },
  {
    state: 'one outcome, empty',
    card: updateForm(facts(ground), outcome, { inputs: emptyInputs(day) }),
  },
  {
    state: 'one outcome, from a message',
    card: updateForm(facts(ground), outcome, {
      inputs: { ...emptyInputs(day), colour: 'amber', evidence: 'he’s been 4 days out of 5' },
      notice: 'From your message.',
    }),
  },
  {
    state: 'red without a barrier',
    card: updateForm(facts(ground), outcome, {
      inputs: red,
      faults: [
        { code: 'rating.barrier', words: 'Say what gets in the way, and what should happen.' },
      ],
    }),
  },
  {
    state: 'red with nothing else',
    card: updateForm(facts(ground), outcome, {
      inputs: { ...emptyInputs(day), colour: 'red' },
      faults: [
        { code: 'rating.evidence', words: 'Say what you have seen, heard or read.' },
        { code: 'rating.direction', words: 'Say whether it is better, the same or worse.' },
        { code: 'rating.barrier', words: 'Say what gets in the way, and what should happen.' },
      ],
    }),
  },
  {
    state: 'the next one, after a red',
    card: updateForm(facts(ground), outcome, { inputs: emptyInputs(day), tell: true }),
  },
  {
    state: 'one outcome, to be corrected',
    card: updateForm(facts(ground, { completeAt: beforeSecond }), outcome, {
      inputs: { ...emptyInputs(day), colour: 'green' },
    }),
  },
  {
    state: 'in, and closed to others',
    card: updateDone(facts(ground, { completeAt: beforeSecond })),
  },
  {
    state: 'in, and open',
    card: updateDone(facts(ground, { completeAt: afterSecond }, afterSecond), { tell: true }),
  },
  {
    state: 'a note left',
    card: updateDone(facts(ground, { noteAt: beforeSecond }), { notice: 'Thank you.' }),
  },
  {
    state: 'a note instead',
    card: noteForm(facts(ground), { words: '', problem: 'Please write a few words.' }),
  },
  { state: 'no core group', card: noCoreGroupCard(samplePeople.school) },
]
