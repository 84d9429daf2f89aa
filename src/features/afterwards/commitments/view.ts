// One commitment, and lists of them: what was promised, how it stands in words and a sign, and what can be done about it.
import { onlyWellbeing, stillToSay, wellbeingSentence } from '../../../domain/commitment/smart.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { never } from '../../../domain/result.ts'
import { type Case, findConference, sayChildren } from '../../../domain/state/case.ts'
import {
  type Commitment,
  type CommitmentStatus,
  isLive,
  isOwed,
} from '../../../domain/state/commitment.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import type { Person } from '../../../domain/state/person.ts'
import { ways } from './agreement-ways.ts'
import type { CommitmentFacts, Reader } from './facts.ts'
import { sayAim } from './forms.ts'
import {
  commitmentAgreedForm,
  commitmentBegin,
  commitmentChange,
  commitmentCheckForm,
  commitmentDoneForm,
  commitmentResume,
  commitmentShow,
  commitmentStuckForm,
  commitmentWithdrawForm,
} from './verbs.ts'

/** Never by colour alone: a sign and a word. */
export const statusWords: Readonly<Record<CommitmentStatus, string>> = {
  offered: '○ Not finished yet',
  smart: '◔ Offered',
  agreed: '◑ The family agreed to it',
  'in-plan': '□ In the plan',
  'in-progress': '▶ Begun',
  done: '✓ Done',
  stuck: '■ Stuck',
  withdrawn: '✕ Taken back',
}
export const nameOf = ({ people }: Pick<Reader, 'people'>, id: PersonId): string =>
  people.get(id)?.name ?? 'a colleague'
const roleOf = ({ people }: Pick<Reader, 'people'>, id: PersonId): string => {
  const found = people.get(id)
  return found === undefined ? '' : `${found.name}, ${found.role}`
}

type Fact = { readonly label: string; readonly text: string }
const fact = (label: string, text: string): Fact[] =>
  text.trim() === '' ? [] : [{ label: `${label}  `, text }]

/** Everything that was said about it, as pairs of a label and words; first what is in its way. */
function factsAbout(facts: CommitmentFacts): Fact[] {
  const { commitment } = facts
  const { words } = commitment
  const { trigger, then, who } = words.whatIf
  return [
    ...(commitment.status === 'stuck'
      ? [...fact('In the way', commitment.why), ...fact('What would help', commitment.wouldHelp)]
      : []),
    ...fact('Who', roleOf(facts, commitment.owner)),
    ...fact('So that', sayAim(facts)),
    ...fact('The child will notice', words.childNotices),
    ...fact('First step', words.firstStepBy === undefined ? '' : `by ${sayDay(words.firstStepBy)}`),
    ...fact('How often', words.howOften),
    ...fact('Done', words.finishBy === undefined ? '' : `by ${sayDay(words.finishBy)}`),
    ...fact(
      'Check-in with the family',
      words.checkInDate === undefined ? '' : sayDay(words.checkInDate),
    ),
    ...fact('The family will know', words.howFamilyKnows),
    ...fact('Needs from others', words.needsFromOthers),
    ...fact('What if', trigger === '' ? '' : `${trigger}: ${then}${who === '' ? '' : ` (${who})`}`),
    ...standingFacts(facts),
  ]
}

/** What its state adds: who agreed, since when, what was seen, what gets in the way. */
function standingFacts(facts: CommitmentFacts): Fact[] {
  const { commitment: one } = facts
  const agreed =
    'agreement' in one
      ? fact(
          'Agreed',
          `${one.agreement.who}, ${ways[one.agreement.how]}, ${sayDay(one.agreement.on)}; recorded by ${nameOf(facts, one.agreement.by)}`,
        )
      : []
  const last = 'checks' in one ? one.checks.at(-1) : undefined
  const checked =
    last === undefined ? [] : fact('How it goes', `${last.words} (${sayDay(last.on)})`)
  switch (one.status) {
    case 'offered':
    case 'smart':
      return []
    case 'agreed':
    case 'in-plan':
      return [...agreed, ...checked]
    case 'in-progress':
      return [...agreed, ...fact('Begun', sayDay(one.startedOn)), ...checked]
    case 'done':
      return [...agreed, ...fact('Done on', sayDay(one.on)), ...fact('What changed', one.seen)]
    case 'stuck':
      return agreed
    case 'withdrawn':
      return fact(
        'Taken back',
        `${one.reason} (${nameOf(facts, one.by)}, ${sayDay(inLondon(one.at).date)})`,
      )
    default:
      return never(one)
  }
}

type Offer = {
  readonly title: string
  readonly verb: string
  readonly style: 'default' | 'positive'
}
const button = (title: string, verb: string, style: Offer['style'] = 'default'): Offer => ({
  title,
  verb,
  style,
})

/** What whoever keeps it may do about it now. */
function offersFor(one: Commitment): Offer[] {
  switch (one.status) {
    case 'offered':
      return [
        button('Go on', commitmentResume, 'positive'),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'smart':
      return [
        button('The family agreed', commitmentAgreedForm, 'positive'),
        button('Change it', commitmentChange),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'agreed':
      return [
        button('Change it', commitmentChange),
        button('Correct who agreed', commitmentAgreedForm),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'in-plan':
      return [
        button('It is done', commitmentDoneForm, 'positive'),
        button('I have begun', commitmentBegin),
        button('It is stuck', commitmentStuckForm),
        button('How it goes', commitmentCheckForm),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'in-progress':
      return [
        button('It is done', commitmentDoneForm, 'positive'),
        button('It is stuck', commitmentStuckForm),
        button('How it goes', commitmentCheckForm),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'stuck':
      return [
        button('It goes on again', commitmentBegin, 'positive'),
        button('It is done', commitmentDoneForm),
        button('Say more', commitmentStuckForm),
        button('Take it back', commitmentWithdrawForm),
      ]
    case 'done':
      return [button('Not done after all', commitmentBegin)]
    case 'withdrawn':
      return []
    default:
      return never(one)
  }
}

/** 'This is what I can do to help' (S1) in the words of whoever offers it; to everybody else it is an offer, or a promise once it is in the plan. */
function headingFor({ person, commitment }: CommitmentFacts): string {
  if (commitment.owner === person.id) return 'This is what I can do to help'
  return 'agreement' in commitment && commitment.status !== 'agreed'
    ? 'A promise in the plan'
    : 'An offer to help'
}

/** `heading` for a message that goes out by itself. */
export function commitmentCard(
  facts: CommitmentFacts,
  notice: string,
  heading = headingFor(facts),
): PrivateCard {
  const { person, family, commitment, conference } = facts
  const keeps = may(person, { act: 'keep-commitment', family, commitment })
  const outcome = outcomesOf(family).find(({ id }) => id === commitment.words.outcome)
  const missing = commitment.status === 'offered' ? stillToSay(commitment.words) : []
  const offers = keeps ? offersFor(commitment) : []
  return {
    audience: 'one-person',
    to: person.id,
    template: 'commitment',
    data: {
      caseId: family.id,
      meetingId: conference.id,
      entry: commitment.id,
      heading,
      notice,
      hasNotice: notice !== '',
      status: statusWords[commitment.status],
      meeting: `${conference.reference}, ${kindWords[conference.kind]}`,
      about: sayChildren(family.children),
      promise: commitment.words.promise,
      facts: factsAbout(facts).map((fact) => ({ ...fact })),
      missing: missing.map((text) => ({ text: `○ ${text}` })),
      hasMissing: missing.length > 0,
      wellbeing: wellbeingSentence,
      isWellbeing: isLive(commitment) && onlyWellbeing(outcome),
      offers: offers.map((offer) => ({ ...offer, caseId: family.id, entry: commitment.id })),
      hasOffers: offers.length > 0,
    },
  }
}

export type Listed = { readonly family: Case; readonly commitment: Commitment }
export type ListWords = {
  readonly heading: string
  readonly notice?: string
  readonly lines?: readonly string[]
  /** The verb that a row's button presses, and what it says. */ readonly verb?: string
  readonly action?: string
}

const maxListed = 14
/** What is still to be kept first, by its day; then offers, then what is over. */
const order: Readonly<Record<CommitmentStatus, number>> = {
  stuck: 0,
  'in-plan': 1,
  'in-progress': 1,
  agreed: 2,
  smart: 3,
  offered: 4,
  done: 5,
  withdrawn: 6,
}
const dayOf = ({ commitment: { words } }: Listed): string => words.finishBy ?? '9999'
const inOrder = (all: readonly Listed[]): Listed[] =>
  [...all].sort(
    (a, b) =>
      order[a.commitment.status] - order[b.commitment.status] || (dayOf(a) < dayOf(b) ? -1 : 1),
  )

/** Commitments in rows with a button each. Whose they are is said where they are not the reader's own. */
export function listCard(
  { person, people, now }: Reader,
  all: readonly Listed[],
  { heading, notice = '', lines = [], verb = commitmentShow, action = 'Open' }: ListWords,
): PrivateCard {
  const rows = inOrder(all)
  const several = new Set(rows.map(({ family }) => family.id)).size > 1
  return {
    audience: 'one-person',
    to: person.id,
    template: 'commitment-list',
    data: {
      heading,
      notice,
      hasNotice: notice !== '',
      lines: lines.map((text) => ({ text })),
      rows: rows.slice(0, maxListed).map(({ family, commitment }) => ({
        caseId: family.id,
        entry: commitment.id,
        verb,
        action,
        promise: commitment.words.promise,
        hasWho: commitment.owner !== person.id,
        who: nameOf({ people }, commitment.owner),
        line: [
          statusWords[commitment.status],
          sayDays(commitment, now),
          ...(several ? [findConference(family, commitment.meeting)?.reference ?? ''] : []),
        ]
          .filter((text) => text !== '')
          .join(' · '),
      })),
      more: `And ${rows.length - maxListed} more.`,
      hasMore: rows.length > maxListed,
    },
  }
}

function sayDays(one: Commitment, now: Reader['now']): string {
  if (one.status === 'done') return sayDay(one.on)
  const { finishBy } = one.words
  if (finishBy === undefined || one.status === 'withdrawn') return ''
  return isOwed(one) && finishBy < inLondon(now).date
    ? `was promised by ${sayDay(finishBy)}`
    : `by ${sayDay(finishBy)}`
}

/** For whoever sees how promises stand, and not what was promised. */
export const countsCard = (person: Person, lines: readonly string[]): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'commitment-list',
  data: {
    heading: 'How promises stand',
    notice: '',
    hasNotice: false,
    lines: lines.map((text) => ({ text })),
    rows: [],
    more: '',
    hasMore: false,
  },
})
