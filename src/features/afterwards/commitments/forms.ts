// The three steps in which an offer is changed, and the short forms about a promise, as cards.
import { wellbeingSentence } from '../../../domain/commitment/smart.ts'
import type { CommitmentId, MeetingId } from '../../../domain/ids.ts'
import { mayReplace, type Suggestion } from '../../../domain/language/language.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { type Case, childrenKnownTo, sayChildren } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import { namesNoHarm } from '../shared/names-no-harm.ts'
import { wayChoices } from './agreement-ways.ts'
import type { CommitmentFacts } from './facts.ts'

export type WhatInputs = {
  readonly promise: string
  readonly outcome: string
  readonly hope: string
  readonly childNotices: string
  readonly until: string
}
export type WhenInputs = {
  readonly firstStepBy: string
  readonly finishBy: string
  readonly checkInDate: string
  readonly howOften: string
}
export type FamilyDetailInputs = {
  readonly howFamilyKnows: string
  readonly needsFromOthers: string
  readonly trigger: string
  readonly then: string
  readonly who: string
}

const card = (to: Person, template: string, data: CardData): PrivateCard => ({
  audience: 'one-person',
  to: to.id,
  template,
  data,
})
const problemData = (problem: string): CardData => ({ problem, hasProblem: problem !== '' })

const sayHope = 'What should get better, as the family says it'
type OfferFor = Pick<CommitmentFacts, 'person' | 'family' | 'now'> & {
  readonly meeting: MeetingId
  readonly entry: CommitmentId
}

const whatData = ({ promise, outcome, hope, childNotices, until }: WhatInputs): CardData => ({
  promise,
  outcome,
  hope,
  childNotices,
  until,
  hasUntil: until !== '',
})

/** Step one: what is promised, what it helps, and what the child will notice. */
export function whatForm(
  { person, family, meeting, entry }: OfferFor,
  inputs: WhatInputs,
  problem: string,
): PrivateCard {
  const outcomes = outcomesToChoose(person, family)
  return card(person, 'commitment-what', {
    caseId: family.id,
    meetingId: meeting,
    entry,
    about: sayChildren(childrenKnownTo(family, person.id)),
    ...whatData(inputs),
    ...problemData(problem),
    hopeLabel: outcomes.length > 0 ? '… or something else, as the family says it' : sayHope,
    hasOutcomes: outcomes.length > 0,
    outcomes: [
      ...outcomes.map(({ id, words }) => ({ title: words, value: id })),
      { title: 'Something else', value: 'else' },
    ],
  })
}

/**
 * Only readers of the plan may pick one of its outcomes; the others say in words what should get
 * better.
 */
export const outcomesToChoose = (person: Person, family: Case) =>
  may(person, { act: 'read-plan', family }) ? outcomesOf(family) : []

/** What the promise is for, in a line: the outcome of the plan, or the hope. */
export const sayAim = ({
  family,
  commitment: { words },
}: Pick<CommitmentFacts, 'family' | 'commitment'>): string =>
  outcomesOf(family).find(({ id }) => id === words.outcome)?.words ?? words.hope

type PromiseFacts = Pick<CommitmentFacts, 'person' | 'family' | 'commitment'>
const promiseData = ({ family, commitment }: PromiseFacts): CardData => ({
  caseId: family.id,
  meetingId: commitment.meeting,
  entry: commitment.id,
  promise: commitment.words.promise,
})

/**
 * One gentle suggestion about the wording, for its author alone. It never blocks: there is nothing
 * to press.
 */
export function gentle(found: Suggestion | undefined): CardData {
  if (found === undefined) return { hasGentle: false, gentle: '', gentleWhy: '' }
  return {
    hasGentle: true,
    gentle:
      `You wrote ‘${found.words}’. ` +
      `${mayReplace(found) ? `You could write: ${found.gentle}.` : found.gentle}`,
    gentleWhy: `${found.because} It is your choice: your words stay as they are.`,
  }
}

/** Step two: when it begins, how often, when it is done, and when to ask the family how it goes. */
export function whenForm(
  facts: PromiseFacts,
  inputs: WhenInputs,
  {
    problem,
    suggestion,
  }: { readonly problem: string; readonly suggestion?: Suggestion | undefined },
): PrivateCard {
  const { words } = facts.commitment
  const outcome = outcomesOf(facts.family).find(({ id }) => id === words.outcome)
  return card(facts.person, 'commitment-when', {
    ...promiseData(facts),
    ...inputs,
    ...problemData(problem),
    ...gentle(suggestion),
    said:
      words.until === ''
        ? ''
        : `You said: ${/^(?:by|on) /.test(words.until) ? '' : 'until '}${words.until}.`,
    hasSaid: words.until !== '',
    wellbeing: wellbeingSentence,
    isWellbeing: namesNoHarm(outcome),
  })
}

/** Step three: how the family will know, what it takes from others, and the 'what if'. */
export const familyForm = (
  facts: PromiseFacts,
  inputs: FamilyDetailInputs,
  problem: string,
): PrivateCard =>
  card(facts.person, 'commitment-family', {
    ...promiseData(facts),
    ...inputs,
    ...problemData(problem),
  })

export type SayForm = {
  readonly heading: string
  readonly verb: string
  readonly title: string
  readonly first: string
  /** The error message for an empty first field; undefined where it is optional. */
  readonly firstMissing?: string
  readonly second?: string
  readonly day?: string
}
export type SayInputs = { readonly first: string; readonly second: string; readonly on: string }

/** Done, stuck, taken back, how it goes: one short form each. */
export const sayForm = (
  facts: PromiseFacts,
  form: SayForm,
  { inputs, problem }: { readonly inputs: SayInputs; readonly problem: string },
): PrivateCard =>
  card(facts.person, 'commitment-say', {
    ...promiseData(facts),
    heading: form.heading,
    verb: form.verb,
    title: form.title,
    ...inputs,
    ...problemData(problem),
    firstLabel: form.first,
    required: form.firstMissing !== undefined,
    firstMissing: form.firstMissing ?? 'Please write a few words.',
    hasSecond: form.second !== undefined,
    secondLabel: form.second ?? 'More',
    hasDay: form.day !== undefined,
    dayLabel: form.day ?? 'On which day',
  })

export type AgreementInputs = { readonly who: string; readonly how: string; readonly on: string }
export const agreementForm = (
  facts: PromiseFacts,
  inputs: AgreementInputs,
  problem: string,
): PrivateCard =>
  card(facts.person, 'commitment-agreed', {
    ...promiseData(facts),
    who: inputs.who,
    how: inputs.how,
    on: inputs.on,
    ways: wayChoices.map((wayChoice) => ({ ...wayChoice })),
    ...problemData(problem),
  })
