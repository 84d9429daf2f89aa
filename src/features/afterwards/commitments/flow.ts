// 'This is what I can do to help' (S1): offered at any time, finished step by step, kept, and told
// when it is stuck.
import { inLondon } from '../../../domain/dates/dates.ts'
import type { LocalDate } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isLive, isOwed } from '../../../domain/state/commitment.ts'
import { nothingCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { saysWhoGoes } from '../../kernel/says-they-come.ts'
import { everybodys } from './everybodys-promises.ts'
import { factsOf, findCommitmentFacts, leftTo, ownOf } from './facts.ts'
import { changeOffer, keepWhat } from './first-step.ts'
import { forOwner } from './keep-offer.ts'
import { type ListedCommitment, listOf } from './list-card.ts'
import { matching } from './match-promise.ts'
import { keepFamily, keepWhen } from './offering.ts'
import { openForm, sayingVerbs } from './progress-steps.ts'
import { saysBegun, saysKeptAtIt, saysUnstuck } from './progress-words.ts'
import { offerOf, offers, type TypedMessage } from './typed-offer.ts'
import {
  commitmentAll,
  commitmentChange,
  commitmentKeepFamily,
  commitmentKeepWhat,
  commitmentKeepWhen,
  commitmentKeepWhole,
  commitmentMine,
  commitmentOffer,
  commitmentResume,
  commitmentShow,
  commitmentWithdrawForm,
} from './verbs.ts'
import { commitmentCard } from './view.ts'
import { keepWhole, openOffer, resume } from './whole-offer.ts'

export const verbs: readonly Verb[] = [
  { verb: commitmentOffer, press: (context) => openOffer(context) },
  { verb: commitmentKeepWhole, press: keepWhole },
  { verb: commitmentKeepWhat, press: keepWhat },
  pressOn(commitmentKeepWhen, findCommitmentFacts, forOwner(keepWhen)),
  pressOn(commitmentKeepFamily, findCommitmentFacts, forOwner(keepFamily)),
  pressOn(commitmentResume, findCommitmentFacts, forOwner(resume)),
  pressOn(commitmentChange, findCommitmentFacts, forOwner(changeOffer)),
  pressOn(commitmentShow, findCommitmentFacts, (_context, facts) => commitmentCard(facts, '')),
  { verb: commitmentMine, press: (context) => mine(context) },
  { verb: commitmentAll, press: (context) => everybodys(context, {}) },
  ...sayingVerbs,
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['myPromises'],
    say: async (context) => [await mine(context)],
  },
  {
    intents: ['commit'],
    say: async (context, said) =>
      said.isCommand
        ? [await openOffer(context)]
        : saysWhoGoes(said.text)
          ? []
          : [(await takenBack(context, said)) ?? (await openOffer(context, offerOf(said)))],
  },
  {
    intents: ['commitStarted'],
    say: async (context, said) => begun(context, said),
  },
  {
    intents: ['commitDone'],
    say: async (context, said) => {
      const cards = saysBegun(said.text) ? await begun(context, said) : []
      return cards.length > 0 ? cards : [await which(context, said, 'done')]
    },
  },
  {
    intents: ['commitStuck'],
    say: async (context, said) => [
      saysUnstuck(said.text)
        ? await goesOn(context, said)
        : await which(context, said, saysKeptAtIt(said.text) ? 'check' : 'stuck'),
    ],
  },
  {
    intents: ['commitments'],
    say: async (context, { slots }) => [await everybodys(context, slots)],
  },
]

async function mine(context: RequestContext): Promise<PrivateCard> {
  const own = (await ownOf(context)).filter(({ commitment }) => commitment.status !== 'withdrawn')
  const left = await leftTo(context)
  if (own.length + left.length === 0)
    return nothingCard(
      context.actor,
      'You have not offered anything yet. Type what you can do to help, for example ‘I can ' +
        'take him to football on Saturdays’.',
    )
  return listOf(context, [...own, ...left], {
    heading: own.length === 0 ? 'What others promised' : 'What you said you would do',
    lines:
      left.length === 0
        ? []
        : ['Whoever is named here has no part any more. Please see to it with the family.'],
  })
}

const whichHeading = {
  done: 'Which one is done?',
  stuck: 'Which one is stuck?',
  check: 'Which one is that about?',
}

/** 'All done yesterday': the day that was named, where it is over. */
const dayBefore = (
  { now }: RequestContext,
  date: TypedMessage['slots']['date'],
): LocalDate | undefined => (date !== undefined && date <= inLondon(now).date ? date : undefined)

/** 'Done that', 'stuck with the referral': the promise that is meant, or the question which one. */
async function which(
  context: RequestContext,
  { text, slots }: TypedMessage,
  form: 'done' | 'stuck' | 'check',
): Promise<PrivateCard> {
  const all = await ownOf(context)
  if (reopens.test(text)) return reopen(context, all, text)
  const back = await takenBack(context, { text }, all)
  if (back !== undefined) return back
  const owed = all.filter(({ commitment }) => isOwed(commitment))
  const first = form === 'done' ? '' : reasonIn(slots.reason ?? text)
  const on = form === 'done' ? dayBefore(context, slots.date) : undefined
  const { fitting, namesAnother } = matching(text, owed)
  const [only, ...others] = fitting
  // 'A breakfast club spot for Mia from January' tells of nothing that was done, and there is
  // nothing else that it could be.
  if (owed.length === 0 && offers(text))
    return openOffer(context, { promise: text.trim().slice(0, 300) })
  if (only === undefined) return notOwed(context, all)
  const facts =
    others.length > 0 || namesAnother
      ? undefined
      : await factsOf(context, only.family, only.commitment.id)
  if (facts !== undefined)
    return openForm(form, facts, { first, ...(on === undefined ? {} : { on }) })
  return listOf(context, fitting, {
    heading: whichHeading[form],
    verb: `commitment.${form}-form`,
    action: 'This one',
    first,
  })
}

const takesBack = new RegExp(
  String.raw`\b(?:tak(?:e|ing)|took) (?!part\b)(?:[\w'’-]+ ){0,6}?back\b(?! (?:to|` +
    String.raw`home|from)\b)|\b(?:withdraw|retract|scrap|pull out of)\b|` +
    String.raw`\bcancel (?:my|the|that|our) (?:\w+ )?(?:offer|promise)\b`,
  'i',
)

/** 'I can take them back on Fridays' is an offer. */
const offersOrAsks = /[?]\s*$|\b(?:i|we)(?:['’]ll| can| will| could)\b/i

/**
 * 'Take the breakfast club back, no funding': the form to take it back, for an unfinished offer
 * too. Nothing is kept by typing.
 */
async function takenBack(
  context: RequestContext,
  { text }: { readonly text: string },
  own?: readonly ListedCommitment[],
): Promise<PrivateCard | undefined> {
  if (!takesBack.test(text) || offersOrAsks.test(text)) return undefined
  const live = (own ?? (await ownOf(context))).filter(({ commitment }) => isLive(commitment))
  const { fitting, namesAnother } = matching(text, live)
  const [only, ...others] = fitting
  if (only === undefined) return undefined
  const facts =
    others.length > 0 || namesAnother
      ? undefined
      : await factsOf(context, only.family, only.commitment.id)
  const first = /(?:[,;.–—]| - |\b(?:because|as|since|due to)\b)\s*(\S.*)$/i.exec(text)?.[1] ?? ''
  return facts !== undefined
    ? openForm('withdraw', facts, { first: first.slice(0, 500) })
    : listOf(context, fitting, {
        heading: 'Which one do you take back?',
        verb: commitmentWithdrawForm,
        action: 'This one',
        first: first.slice(0, 500),
      })
}

/** 'Stuck' alone says nothing of what gets in the way. */
const reasonIn = (text: string): string =>
  /^\W*(?:i'?m |i am |we'?re |we are |it'?s |it is |its )?stuck\W*$/i.test(text)
    ? ''
    : text.trim().slice(0, 500)

/** What was done is not done after all. */
const reopens = /\bre-?open|\bun-?done\b|\bnot (?:really |actually )?(?:done|finished) after all\b/i

async function reopen(
  context: RequestContext,
  all: readonly ListedCommitment[],
  text: string,
): Promise<PrivateCard> {
  const done = all.filter(({ commitment }) => commitment.status === 'done')
  const { fitting, namesAnother } = matching(text, done)
  const [only, ...others] = fitting
  if (only === undefined)
    return nothingCard(
      context.actor,
      'None of your promises is marked as done, so there is nothing to reopen.',
    )
  const facts =
    others.length > 0 || namesAnother
      ? undefined
      : await factsOf(context, only.family, only.commitment.id)
  return facts === undefined
    ? listOf(context, fitting, { heading: 'Which one is not done after all?' })
    : commitmentCard(facts, '')
}

/**
 * 'I have started breakfast club': shows the promise with its button. Somebody with no promise may
 * mean an offer, so nothing is answered.
 */
async function begun(context: RequestContext, { text }: TypedMessage): Promise<PrivateCard[]> {
  const all = await ownOf(context)
  if (reopens.test(text)) return [await reopen(context, all, text)]
  const waiting = all.filter(({ commitment }) => isOwed(commitment))
  const [only, ...others] = matching(text, waiting).fitting
  if (only === undefined) return []
  const facts =
    others.length > 0 ? undefined : await factsOf(context, only.family, only.commitment.id)
  return [facts === undefined ? await mine(context) : commitmentCard(facts, '')]
}

/** 'Not stuck any more': the promise that was, with its buttons. Nothing is kept by typing. */
async function goesOn(context: RequestContext, { text }: TypedMessage): Promise<PrivateCard> {
  const all = await ownOf(context)
  const stuck = all.filter(({ commitment }) => commitment.status === 'stuck')
  const [only, ...others] = matching(text, stuck).fitting
  if (only === undefined) return notOwed(context, all, 'None of these is marked as stuck.')
  const facts =
    others.length > 0 ? undefined : await factsOf(context, only.family, only.commitment.id)
  return facts === undefined
    ? listOf(context, [only, ...others], { heading: 'Which one goes on again?' })
    : commitmentCard(facts, 'Nothing is changed yet: press ‘It goes on again’.')
}

async function notOwed(
  context: RequestContext,
  all: readonly ListedCommitment[],
  notice = 'None of these is in the plan and still to be kept.',
): Promise<PrivateCard> {
  const open = all.filter(({ commitment }) => commitment.status !== 'withdrawn')
  if (open.length === 0)
    return nothingCard(
      context.actor,
      'I find nothing that you promised. If you did something ' +
        'for the family, please tell the lead social worker.',
    )
  return listOf(context, open, {
    heading: 'What you said you would do',
    notice,
  })
}
