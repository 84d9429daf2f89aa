// What becomes of a promise: agreed by the family, begun, looked at, done, stuck, taken back. A
// short form each; a stuck one is told to the lead social worker in the same commit.
import { z } from 'zod'

import {
  agreeWording,
  begin,
  check,
  finish,
  getStuck,
  withdraw,
} from '../../../domain/commitment/steps.ts'
import { inLondon, parseLocalDate } from '../../../domain/dates/dates.ts'
import type { LocalDate } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { refuse, type Result } from '../../../domain/result.ts'
import { agreementWays, type Commitment } from '../../../domain/state/commitment.ts'
import type { Stamp } from '../../../domain/state/stamp.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { changeCommitment, type CommitmentFacts, factsOf, findCommitmentFacts } from './facts.ts'
import {
  agreementForm,
  type AgreementInputs,
  type SayForm,
  sayForm,
  type SayInputs,
} from './forms.ts'
import {
  commitmentAgreed,
  commitmentAgreedForm,
  commitmentBegin,
  commitmentCheck,
  commitmentDone,
  commitmentStuck,
  commitmentWithdraw,
} from './verbs.ts'
import { commitmentCard } from './view.ts'
import { stuckNotices, toldWhenStuck, whoSees } from './who-is-told.ts'

/** The forms, each with its own words. */
export const forms = {
  done: {
    heading: 'It is done',
    verb: commitmentDone,
    title: 'It is done',
    first: 'What does the child notice now?',
    day: 'On which day',
  },
  stuck: {
    heading: 'Something gets in the way',
    verb: commitmentStuck,
    title: 'Say so',
    first: 'What gets in the way',
    firstMissing: 'Please say what gets in the way.',
    second: 'What would help',
  },
  check: {
    heading: 'How it goes',
    verb: commitmentCheck,
    title: 'Keep it',
    first: 'How it goes, and what the family says',
    firstMissing: 'Please write a few words.',
    day: 'On which day',
  },
  withdraw: {
    heading: 'Take this back',
    verb: commitmentWithdraw,
    title: 'Take it back',
    first: 'Why it cannot be',
    firstMissing: 'Please say why it cannot be, so that something else can be found.',
  },
} satisfies Record<string, SayForm>
type Form = keyof typeof forms

/** The button says who is told, as it stands for this person. */
function formFor(form: Form, facts: CommitmentFacts): SayForm {
  const told = form === 'stuck' ? toldWhenStuck(facts) : undefined
  return told === undefined ? forms[form] : { ...forms[form], title: `Tell ${told}` }
}

const inputs = z.object({ first: typed, second: typed, on: typed })
const today = (now: RequestContext['now']): LocalDate => inLondon(now).date

/** What was typed before the form opened. */
type Prefilled = { readonly first?: string; readonly on?: LocalDate }

/** The values that a form opens with: what was said before, where it still holds. */
function standing(
  form: Form,
  { commitment, now }: Pick<CommitmentFacts, 'commitment' | 'now'>,
  { first = '', on = today(now) }: Prefilled = {},
): SayInputs {
  if (form === 'stuck' && commitment.status === 'stuck')
    return { first: first === '' ? commitment.why : first, second: commitment.wouldHelp, on: '' }
  return { first, second: '', on: form === 'done' || form === 'check' ? on : '' }
}

/** Opens a form about a promise, filled in with what was typed; nothing is kept by opening it. */
export const openForm = (form: Form, facts: CommitmentFacts, said: Prefilled = {}): PrivateCard =>
  may(facts.person, { act: 'keep-commitment', family: facts.family, commitment: facts.commitment })
    ? sayForm(facts, formFor(form, facts), { inputs: standing(form, facts, said), problem: '' })
    : commitmentCard(facts, '')

const formVerb = (form: Form): Verb =>
  pressOn(`commitment.${form}-form`, findCommitmentFacts, (_context, facts, data) =>
    openForm(form, facts, { first: inputs.parse(data).first }),
  )

type ProgressWords = { readonly first: string; readonly second: string; readonly on: LocalDate }
type ProgressStep = {
  readonly form: Form
  readonly decide: (before: Commitment, words: ProgressWords, stamp: Stamp) => Result<Commitment>
  readonly thanks: string | ((facts: CommitmentFacts) => string)
  readonly as?: string
  readonly tells?: boolean
}

const sayTold = (facts: CommitmentFacts): string => {
  const told = toldWhenStuck(facts)
  return told === undefined
    ? 'Nobody else leads the plan: please raise it at the core group.'
    : `${told.slice(0, 1).toUpperCase()}${told.slice(1)} is told now.`
}

const progressSteps: readonly ProgressStep[] = [
  {
    form: 'done',
    decide: (before, { on, first }, stamp) => finish(before, { on, seen: first }, stamp),
    thanks: 'Thank you. You did what you said you would do; nothing more is asked about it.',
  },
  {
    form: 'stuck',
    decide: (before, { first, second }, stamp) =>
      getStuck(before, { why: first, wouldHelp: second }, stamp),
    thanks: (facts) => `Thank you for saying so. ${sayTold(facts)}`,
    tells: true,
  },
  {
    form: 'check',
    decide: (before, { on, first }, stamp) => check(before, { on, words: first }, stamp),
    thanks: 'Kept.',
    as: 'checked',
  },
  {
    form: 'withdraw',
    decide: (before, { first }, stamp) => withdraw(before, first, stamp),
    thanks: (facts) => `It is taken back. ${whoSees(facts)} why.`,
  },
]

const stepVerb = (step: ProgressStep): Verb =>
  pressOn(forms[step.form].verb, findCommitmentFacts, (context, facts, data) =>
    say(context, facts, { data, step }),
  )

async function say(
  context: RequestContext,
  facts: CommitmentFacts,
  { data, step }: { readonly data: unknown; readonly step: ProgressStep },
): Promise<PrivateCard> {
  const typedIn = inputs.parse(data)
  const form = formFor(step.form, facts)
  const again = (problem: string) => sayForm(facts, form, { inputs: typedIn, problem })
  if (form.firstMissing !== undefined && typedIn.first === '') return again(form.firstMissing)
  const on = form.day === undefined ? undefined : parseLocalDate(typedIn.on)
  if (on !== undefined && !on.ok) return again(on.refusal.words)
  const words: ProgressWords = {
    first: typedIn.first,
    second: typedIn.second,
    on: on === undefined ? today(context.now) : on.value,
  }
  const { family, refusal } = await changeCommitment(context, facts, {
    decide: (before) => step.decide(before, words, { by: context.actor.id, at: context.now }),
    ...(step.as === undefined ? {} : { as: step.as }),
    ...(step.tells === true
      ? { notices: (before, after) => stuckNotices(context, before, after) }
      : {}),
  })
  const after = await factsOf(context, family, facts.commitment.id)
  if (after === undefined) return notFoundCard(context.actor)
  // A refused date is corrected in the form; a promise that somebody ended meanwhile is shown as it
  // stands.
  if (
    refusal !== '' &&
    after.commitment.status === facts.commitment.status &&
    after.commitment.status !== 'withdrawn'
  )
    return again(refusal)
  const thanks = typeof step.thanks === 'string' ? step.thanks : step.thanks(after)
  return commitmentCard(after, refusal === '' ? thanks : refusal)
}

const agreementInputs = z.object({ who: typed, how: typed, on: typed })

function openAgreement(facts: CommitmentFacts): PrivateCard {
  const { commitment, family, now } = facts
  if (!may(facts.person, { act: 'keep-commitment', family, commitment }))
    return commitmentCard(facts, '')
  const before = commitment.status === 'agreed' ? commitment.agreement : undefined
  return agreementForm(
    facts,
    { who: before?.who ?? '', how: before?.how ?? '', on: before?.on ?? today(now) },
    '',
  )
}

async function agreed(
  context: RequestContext,
  facts: CommitmentFacts,
  data: unknown,
): Promise<PrivateCard> {
  const form: AgreementInputs = agreementInputs.parse(data)
  const again = (problem: string) => agreementForm(facts, form, problem)
  const how = agreementWays.find((agreementWay) => agreementWay === form.how)
  if (how === undefined) return again('Please choose how they agreed.')
  const on = parseLocalDate(form.on)
  if (!on.ok) return again(on.refusal.words)
  // The family agreed to the words on the card: if they have changed since, they must be read again
  // first.
  const words = facts.commitment.words.promise
  const { family, refusal } = await changeCommitment(context, facts, {
    decide: (before) =>
      before.words.promise === words
        ? agreeWording(
            before,
            { who: form.who, how, on: on.value },
            { by: context.actor.id, at: context.now },
          )
        : refuse(
            'commitment.changed-meanwhile',
            'The promise was changed meanwhile. Please read it again with the family.',
          ),
  })
  const after = await factsOf(context, family, facts.commitment.id)
  if (after === undefined) return notFoundCard(context.actor)
  return refusal === ''
    ? commitmentCard(after, 'Recorded: the family agreed to these words.')
    : again(refusal)
}

async function beginAgain(context: RequestContext, facts: CommitmentFacts): Promise<PrivateCard> {
  const { family, refusal } = await changeCommitment(context, facts, {
    decide: (before) =>
      begin(before, today(context.now), { by: context.actor.id, at: context.now }),
  })
  const after = await factsOf(context, family, facts.commitment.id)
  if (after === undefined) return notFoundCard(context.actor)
  if (refusal !== '') return commitmentCard(after, refusal)
  return commitmentCard(
    after,
    facts.commitment.status === 'done'
      ? 'It counts as begun again, and not as done.'
      : 'Thank you. The first step is taken.',
  )
}

export const sayingVerbs: readonly Verb[] = [
  formVerb('done'),
  formVerb('stuck'),
  formVerb('check'),
  formVerb('withdraw'),
  ...progressSteps.map(stepVerb),
  pressOn(commitmentBegin, findCommitmentFacts, beginAgain),
  pressOn(commitmentAgreedForm, findCommitmentFacts, (_context, facts) => openAgreement(facts)),
  pressOn(commitmentAgreed, findCommitmentFacts, agreed),
]
