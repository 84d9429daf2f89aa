import { vagueQuestion } from '../../../src/domain/commitment/smart.ts'
import type { Suggestion } from '../../../src/domain/language/language.ts'
import type { Commitment } from '../../../src/domain/state/commitment.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import type { CommitmentFacts } from '../../../src/features/afterwards/commitments/facts.ts'
import {
  agreementForm,
  familyForm,
  sayForm,
  whatForm,
  whenForm,
} from '../../../src/features/afterwards/commitments/forms.ts'
import { countsCard, listCard } from '../../../src/features/afterwards/commitments/list-card.ts'
import {
  offerCard,
  type OfferToDraw,
} from '../../../src/features/afterwards/commitments/offer-card.ts'
import { forms } from '../../../src/features/afterwards/commitments/progress-steps.ts'
import { commitmentCard } from '../../../src/features/afterwards/commitments/view.ts'
import { sentenceCard } from '../../../src/features/kernel/cards.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleConference, sampleNow, samplePeople } from '../sample-family.ts'
import { samplePlanCase, samplePromise, samplePromises } from './plan-samples.ts'

const { school, chair, socialWorker, housing } = samplePeople
const people = new Map(Object.values(samplePeople).map((one) => [one.id, one]))
const facts = (commitment: Commitment, person: Person = school): CommitmentFacts => ({
  person,
  family: samplePlanCase,
  people,
  now: sampleNow,
  commitment,
  conference: sampleConference,
})
const listed = samplePromises.map((commitment) => ({ family: samplePlanCase, commitment }))
const empty = { promise: '', outcome: '', hope: '', childNotices: '', until: '' }
const { offered, smart, agreed, inPlan, inProgress, done, stuck, withdrawn } = samplePromise
const suggestion: Suggestion = {
  at: { from: 0, to: 7 },
  words: 'contact',
  kind: 'term',
  place: 'term:contact#1',
  gentle: 'family time',
  because: 'It says what it is for the child.',
  source: 'TACT, language that cares',
}

const typedOffer = {
  promise: 'I can do Tuesdays breakfast club till Easter',
  firstStepBy: '2026-12-15',
  finishBy: '2027-03-25',
  outcome: '',
  hope: '',
  childNotices: '',
  howFamilyKnows: 'I tell the family myself',
}
const nothingTyped = { ...typedOffer, promise: '', firstStepBy: '', finishBy: '' }
const forOne = { family: samplePlanCase, meeting: sampleConference.id }
const offerAs = (person: Person, changes: Partial<OfferToDraw>) =>
  offerCard(person, {
    entry: offered.id,
    offerFor: forOne,
    inputs: typedOffer,
    problems: [],
    ...changes,
  })

export const samples: FeatureSamples = () => [
  { state: 'read back, as it was typed', card: offerAs(school, {}) },
  { state: 'read back, with a gentler word', card: offerAs(school, { suggestion }) },
  { state: 'nothing typed yet', card: offerAs(school, { inputs: nothingTyped }) },
  { state: 'read back, outcomes to choose', card: offerAs(socialWorker, {}) },
  {
    state: 'with everything that is missing',
    card: offerAs(school, {
      inputs: { ...nothingTyped, promise: 'I will monitor attendance', howFamilyKnows: '' },
      problems: [
        vagueQuestion,
        'Please give both days: when you begin, and when it is done.',
        'Please say what should get better.',
        'Please say how the family will know.',
      ],
    }),
  },
  {
    state: 'for one of several families',
    card: offerAs(school, {
      offerFor: {
        places: [samplePlanCase, samplePlanCase].map((family) => ({
          family,
          conference: sampleConference,
        })),
      },
      problems: ['Please choose for whom.'],
    }),
  },
  {
    state: 'step one, as it was typed',
    card: whatForm(
      { ...facts(offered), meeting: sampleConference.id, entry: offered.id },
      { ...empty, promise: 'I can do Tuesdays breakfast club till Easter', until: 'easter' },
      '',
    ),
  },
  {
    state: 'step one, outcomes to choose',
    card: whatForm(
      { ...facts(offered, socialWorker), meeting: sampleConference.id, entry: offered.id },
      empty,
      '',
    ),
  },
  {
    state: 'step one, words alone',
    card: whatForm(
      { ...facts(offered), meeting: sampleConference.id, entry: offered.id },
      { ...empty, promise: 'I will monitor attendance', hope: 'Getting to school' },
      vagueQuestion,
    ),
  },
  {
    state: 'step two',
    card: whenForm(
      facts(offered),
      { firstStepBy: '', finishBy: '2027-03-26', checkInDate: '', howOften: '' },
      { problem: '', suggestion },
    ),
  },
  {
    state: 'step two, with a problem',
    card: whenForm(
      facts(offered),
      {
        firstStepBy: '2027-02-31',
        finishBy: '2027-03-26',
        checkInDate: '',
        howOften: 'Every Tuesday',
      },
      { problem: 'There is no 2027-02-31: February 2027 ends on the 28th.' },
    ),
  },
  {
    state: 'step three',
    card: familyForm(
      facts(offered),
      { howFamilyKnows: '', needsFromOthers: '', trigger: '', then: '', who: '' },
      '',
    ),
  },
  { state: 'not finished', card: commitmentCard(facts(offered), '') },
  {
    state: 'offered',
    card: commitmentCard(
      facts(smart),
      'Thank you. The chair and the lead social worker ' +
        'see your offer, and it is there for the plan.',
    ),
  },
  { state: 'agreed with the family', card: commitmentCard(facts(agreed), '') },
  { state: 'in the plan', card: commitmentCard(facts(inPlan), '') },
  { state: 'begun', card: commitmentCard(facts(inProgress), '') },
  { state: 'done', card: commitmentCard(facts(done), '') },
  {
    state: 'stuck, to the lead social worker',
    card: commitmentCard(
      facts(stuck, socialWorker),
      'Ed Corrigan says that this is stuck. Please ask what would help.',
      'A promise is stuck',
    ),
  },
  { state: 'taken back', card: commitmentCard(facts(withdrawn, chair), '') },
  {
    state: 'read by a colleague of the core group',
    card: commitmentCard(facts(inProgress, housing), ''),
  },
  {
    state: 'what becomes of it',
    card: sayForm(facts(inPlan), forms.stuck, {
      inputs: { first: 'The club is full on Tuesdays', second: '', on: '' },
      problem: '',
    }),
  },
  {
    state: 'done on which day',
    card: sayForm(facts(inPlan), forms.done, {
      inputs: { first: '', second: '', on: '2027-02-22' },
      problem: '',
    }),
  },
  {
    state: 'how the family agreed',
    card: agreementForm(facts(smart), { who: '', how: '', on: '2027-02-22' }, ''),
  },
  {
    state: 'everybody’s',
    card: listCard({ person: chair, people, now: sampleNow }, listed, {
      heading: 'What people offered and promised',
      lines: ['□ In the plan: 1, ✓ Done: 1', '2 can come into the plan. Type ‘plan’.'],
    }),
  },
  {
    state: 'which one is done',
    card: listCard({ person: school, people, now: sampleNow }, listed.slice(3, 5), {
      heading: 'Which one is done?',
      verb: 'commitment.done-form',
      action: 'This one',
    }),
  },
  {
    state: 'counts for an administrator',
    card: countsCard(samplePeople.admin, ['4471: □ In the plan: 3, ✓ Done: 1']),
  },
  {
    state: 'nothing offered',
    card: sentenceCard(
      school,
      'You have not offered anything yet. Type what you can do to ' +
        'help, for example ‘I can take him to football on Saturdays’.',
    ),
  },
]
