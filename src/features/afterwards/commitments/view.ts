// One commitment, and lists of them: what was promised, how it stands in words and a sign, and what
// can be done about it.
import { stillToSay, wellbeingSentence } from '../../../domain/commitment/smart.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { never } from '../../../domain/result.ts'
import { childrenOf, sayChildren } from '../../../domain/state/case.ts'
import { isLive } from '../../../domain/state/commitment.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import { namesNoHarm } from '../shared/names-no-harm.ts'
import { ways } from './agreement-ways.ts'
import type { CommitmentFacts, Reader } from './facts.ts'
import { sayAim } from './forms.ts'
import { sayDays } from './offer-days.ts'
import { offersFor } from './promise-buttons.ts'
import { nameOf, statusWords } from './status-words.ts'
const roleOf = ({ people }: Pick<Reader, 'people'>, id: PersonId): string => {
  const found = people.get(id)
  return found === undefined ? '' : `${found.name}, ${found.role}`
}

type Fact = { readonly label: string; readonly text: string }
const fact = (label: string, text: string): Fact[] =>
  text.trim() === '' ? [] : [{ label: `${label}  `, text }]

/** What is seen at a glance: what is in the way, whose it is, what for, and when. */
function mainFacts(facts: CommitmentFacts): Fact[] {
  const { commitment, person } = facts
  return [
    ...(commitment.status === 'stuck'
      ? [...fact('In the way', commitment.why), ...fact('What would help', commitment.wouldHelp)]
      : []),
    ...(commitment.owner === person.id ? [] : fact('Who', roleOf(facts, commitment.owner))),
    ...fact('So that', sayAim(facts)),
    ...fact('When', sayDays(commitment.words)),
  ]
}

/** Everything else that was said about it. */
function moreFacts(facts: CommitmentFacts): Fact[] {
  const { commitment } = facts
  const { words } = commitment
  const { trigger, then, who } = words.whatIf
  return [
    ...fact('The child will notice', words.childNotices),
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

/** The facts that belong to its status: who agreed, when it began, what changed. */
function standingFacts(facts: CommitmentFacts): Fact[] {
  const { commitment } = facts
  const agreed =
    'agreement' in commitment
      ? fact(
          'Agreed',
          `${commitment.agreement.who}, ${ways[commitment.agreement.how]}, ` +
            `${sayDay(commitment.agreement.on)}; recorded by ` +
            `${nameOf(facts, commitment.agreement.by)}`,
        )
      : []
  const last = 'checks' in commitment ? commitment.checks.at(-1) : undefined
  const checked =
    last === undefined ? [] : fact('How it goes', `${last.words} (${sayDay(last.on)})`)
  switch (commitment.status) {
    case 'offered':
    case 'smart':
      return []
    case 'agreed':
    case 'in-plan':
      return [...agreed, ...checked]
    case 'in-progress':
      return [...agreed, ...fact('Begun', sayDay(commitment.startedOn)), ...checked]
    case 'done':
      return [
        ...agreed,
        ...fact('Done on', sayDay(commitment.on)),
        ...fact('What changed', commitment.seen),
      ]
    case 'stuck':
      return agreed
    case 'withdrawn':
      return fact(
        'Taken back',
        `${commitment.reason} (${nameOf(facts, commitment.by)}, ` +
          `${sayDay(inLondon(commitment.at).date)})`,
      )
    default:
      return never(commitment)
  }
}

/**
 * 'This is what I can do to help' (S1) in the words of whoever offers it; to everybody else it is
 * an offer, or a promise once it is in the plan.
 */
function headingFor({ person, commitment }: CommitmentFacts): string {
  if (commitment.owner === person.id) return 'This is what I can do to help'
  return 'agreement' in commitment && commitment.status !== 'agreed'
    ? 'A promise in the plan'
    : 'An offer to help'
}

/** `heading` replaces the usual one in reminders. */
export function commitmentCard(
  facts: CommitmentFacts,
  notice: string,
  heading = headingFor(facts),
): PrivateCard {
  const { person, family, commitment, conference } = facts
  const keeps = may(person, { act: 'keep-commitment', family, commitment })
  const outcome = outcomesOf(family).find(({ id }) => id === commitment.words.outcome)
  const missing = commitment.status === 'offered' ? stillToSay(commitment.words) : []
  const more = moreFacts(facts)
  const isWellbeing = isLive(commitment) && namesNoHarm(outcome)
  const hasMore = more.length > 0 || isWellbeing
  const offers = keeps ? offersFor(commitment, person.id) : []
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
      about: sayChildren(childrenOf({ family, conference })),
      promise: commitment.words.promise,
      facts: mainFacts(facts).map((fact) => ({ ...fact })),
      more: more.map((fact) => ({ ...fact })),
      hasMore,
      missing: missing.map((text) => ({ text: `○ ${text}` })),
      hasMissing: missing.length > 0,
      wellbeing: wellbeingSentence,
      isWellbeing,
      offers: offers.map((offer) => ({ ...offer, caseId: family.id, entry: commitment.id })),
      hasActions: hasMore || offers.length > 0,
    },
  }
}
