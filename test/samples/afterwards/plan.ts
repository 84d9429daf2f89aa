import { instant } from '../../../src/domain/ids.ts'
import { draftOf } from '../../../src/domain/plan/draft.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import { handedCard } from '../../../src/features/afterwards/plan/export.ts'
import type { PlanFacts } from '../../../src/features/afterwards/plan/facts.ts'
import {
  actionForm,
  agreeForm,
  familyPlanForm,
  outcomeForm,
  whatIfForm,
} from '../../../src/features/afterwards/plan/forms.ts'
import {
  boardCard,
  noPlanCard,
  planCard,
  whichPlanCard,
} from '../../../src/features/afterwards/plan/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'
import { sampleDraftCase, samplePlan, samplePlanCase, sampleVersions } from './plan-samples.ts'

const { chair, socialWorker, school } = samplePeople
const people = new Map(Object.values(samplePeople).map((one) => [one.id, one]))

export const samples: FeatureSamples = ({ practice }: SampleGround) => {
  const facts = (family: Case, person: Person = chair): PlanFacts => ({
    person,
    family,
    conference: sampleConference,
    practice,
    people,
    now: instant('2027-03-11T12:00:00Z'),
    draft: draftOf(family),
  })
  const draft = facts(sampleDraftCase)
  const [first, second] = sampleVersions
  const [outcome] = samplePlan.outcomes
  const [action, , , nans] = samplePlan.actions
  const [whatIf] = samplePlan.contingencies
  if (
    first === undefined ||
    second === undefined ||
    outcome === undefined ||
    action === undefined ||
    nans === undefined ||
    whatIf === undefined
  )
    throw new Error('The sample plan is not whole')
  return [
    {
      state: 'nothing written',
      card: boardCard(facts({ ...sampleCase, commitments: sampleDraftCase.commitments ?? [] }), ''),
    },
    { state: 'the draft', card: boardCard(draft, '') },
    {
      state: 'the draft, after somebody else',
      card: boardCard(
        draft,
        'Changed. Maya Lowe had changed this after you opened ' +
          'it. It said: ‘Home is calm’. Yours stands now.',
      ),
    },
    { state: 'an outcome', card: outcomeForm(draft, outcome.id, { notice: 'Added.' }) },
    { state: 'a new outcome', card: outcomeForm(draft, 'o-new', {}) },
    {
      state: 'an outcome with actions under it',
      card: outcomeForm(draft, 'o-home', {
        problem:
          'There are actions under this. Please move or remove ' +
          'them first, so that nobody’s promise is lost.',
      }),
    },
    {
      state: 'an action',
      card: actionForm(facts(samplePlanCase), { entry: action.id, slot: outcome.id }, {}),
    },
    {
      state: 'a new action',
      card: actionForm(draft, { entry: 'a-new', slot: outcome.id }, { day: '2027-04-08' }),
    },
    {
      state: 'what the family does',
      card: actionForm(
        draft,
        { entry: nans.id, slot: 'o-home' },
        {
          problem:
            'Please say on which day they agreed to it themselves. ' +
            'Nothing is promised for anybody of the family.',
        },
      ),
    },
    { state: 'what if', card: whatIfForm(draft, whatIf.id, {}) },
    {
      state: 'the family’s own plan',
      card: familyPlanForm(draft, 'f-new', {
        inputs: { words: '', harm: '', childNotices: '', agreedOn: '', parts: '' },
      }),
    },
    {
      state: 'the family’s own plan, a line that cannot be read',
      card: familyPlanForm(draft, 'f-new', {
        inputs: {
          words: 'Saturdays together',
          harm: '',
          childNotices: '',
          agreedOn: '2027-03-01',
          parts: 'Nan has Robin\nMum: cooks by Sunday',
        },
        problem:
          'I cannot read line 1: ‘Nan has Robin’. Write ' +
          'it as ‘Nan: takes Leo on Fridays by 31 March’.',
      }),
    },
    {
      state: 'agreeing',
      card: agreeForm(draft, [sampleConference], {
        inputs: { meeting: sampleConference.id, who: '', how: '', on: '2027-03-11' },
        seen: 7,
      }),
    },
    {
      state: 'agreeing, changed meanwhile',
      card: agreeForm(facts({ ...samplePlanCase, plan: { agreed: [first] } }), [sampleConference], {
        inputs: { meeting: sampleConference.id, who: 'Mum', how: '', on: '2027-03-11' },
        seen: 6,
        problem:
          'The draft was changed after you opened it. Please look ' +
          'at it again before you record that the family agreed.',
      }),
    },
    { state: 'in force, to the chair', card: planCard(facts(samplePlanCase), second, '') },
    {
      state: 'in force, to the core group',
      card: planCard(
        facts(samplePlanCase, school),
        second,
        'The plan is agreed, with what you said you would do.',
      ),
    },
    {
      state: 'an earlier version',
      card: planCard(facts(samplePlanCase, socialWorker), first, ''),
    },
    {
      state: 'as a file',
      card: handedCard(facts(samplePlanCase), '2', {
        offered: 'link',
        url: 'http://127.0.0.1:3978/sandbox/files/0123456789abcdef',
      }),
    },
    {
      state: 'as a file in the chat',
      card: handedCard(facts(samplePlanCase), '2', { offered: 'in-chat' }),
    },
    { state: 'none to see', card: noPlanCard(school) },
    { state: 'several families', card: whichPlanCard(chair, [samplePlanCase, sampleDraftCase]) },
  ]
}
