import {
  agenciesWithoutUpdate,
  memberLabel,
  memberSpread,
  outcomeNamed,
  type OutcomeView,
  type Progress,
} from '../../../domain/core-group/progress.ts'
import {
  sayDirection,
  saySafer,
  saySighting,
  saySpread,
} from '../../../domain/core-group/rating.ts'
import type { CoreGroupReport } from '../../../domain/core-group/report.ts'
import {
  hasReported,
  isComplete,
  isOpenToAll,
  membersOwing,
  updateOf,
} from '../../../domain/core-group/update.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import type { Person } from '../../../domain/state/person.ts'
import { type RatingColour, sayColour } from '../../../domain/state/rating.ts'
import { longestNote, moreData, shortened } from '../../kernel/cards.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { isClosed } from '../shared/membership.ts'

/** As many views of one outcome as a card has room for. */
const maxViews = 12

export type RatingsFacts = Meeting & {
  readonly person: Person
  readonly practice: Practice
  readonly now: Instant
  /** Of what is open alone. */
  readonly progress: readonly Progress[]
  /** Left for this core group by members who were away; shown once it is open. */
  readonly notes: CoreGroupReport['notes']
  /** Whether they may see what was rated, or only who has given an update. */
  readonly sees: 'ratings' | 'who'
  readonly leads: boolean
  readonly problem?: string
}

const isOpen = ({ conference, practice, now }: RatingsFacts): boolean =>
  isOpenToAll(conference, { practice, now })

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** The ground on which a colour's shape and word stand: the word says it, the ground shows it. */
export const ratingTones: Readonly<Record<RatingColour, string>> = {
  green: 'good',
  amber: 'warning',
  red: 'attention',
  'not-rated': 'default',
}

/** 'carried forward from Mon 21 December' */
export const sayFrom = ({ rating }: OutcomeView): string =>
  `carried forward from ${sayDay(inLondon(rating.at).date)}`

/** Given for an earlier core group than this one, by a member who has said nothing since. */
const isCarried = ({ conference }: RatingsFacts, { from, coreGroup }: OutcomeView): boolean =>
  from === 'member' && coreGroup.date < conference.date

/** How those see it who rated it for this core group; what others said before is counted apart. */
function spreadAt(facts: RatingsFacts, { views }: Pick<Progress, 'views'>): string {
  const carried = views.filter((view) => isCarried(facts, view))
  const now = saySpread(memberSpread(views.filter((view) => !carried.includes(view))))
  return carried.length === 0 ? now : `${now}; ${carried.length} carried forward`
}

const lineAt = (facts: RatingsFacts, view: OutcomeView): string =>
  isCarried(facts, view) ? `${line({ ...view, stale: false })}, ${sayFrom(view)}` : line(view)

/** 'Alder Lane Primary School ● Green, better' */
export const line = (view: OutcomeView): string =>
  `${view.label} ` +
  `${sayColour[view.rating.colour]}${view.from === 'member' && view.rating.direction !== undefined ? `, ${sayDirection[view.rating.direction]}` : ''}${view.stale ? `, old: ${sayDay(inLondon(view.rating.at).date)}` : ''}`

/**
 * ', and Mereshire Police has not answered': whoever is silent is named where it is said how it
 * stands.
 */
function saySilent(agencies: readonly string[]): string {
  if (agencies.length === 0) return ''
  const named = agencies.length > 3 ? agencies.slice(0, 2) : agencies
  const others = agencies.length - named.length
  const who = new Intl.ListFormat('en-GB').format([
    ...named,
    ...(others === 0 ? [] : [`${others} others`]),
  ])
  return `, and ${who} ${agencies.length === 1 ? 'has' : 'have'} not answered`
}

/** The answer first: how it stands, in a sentence; then how many have said so. */
function leadOf(facts: RatingsFacts): { readonly lead: string; readonly rest: string } {
  const owing = membersOwing(facts.conference)
  const given = owing.filter((invitation) => isComplete(facts.conference, invitation.id)).length
  const sofar = `${given} of ${count(owing.length, 'update is', 'updates are')} in for the core group on ${sayDay(facts.conference.date)}.`
  if (facts.sees === 'who' || !isOpen(facts)) return { lead: sofar, rest: '' }
  const worst = facts.progress.filter((progress) => progress.spread.headline === 'red').length
  const amber = facts.progress.filter((progress) => progress.spread.headline === 'amber').length
  const outcomes = count(facts.progress.length, 'outcome', 'outcomes')
  const silent = saySilent(agenciesWithoutUpdate(facts.conference))
  const isRated = facts.progress.some(({ spread }) => spread.headline !== 'not-rated')
  return {
    lead: !isRated
      ? 'Nobody has rated anything yet.'
      : worst > 0
        ? `Somebody sees ${sayColour.red} on ${worst} of ${outcomes}${silent}.`
        : amber > 0
          ? `Nobody sees red; somebody sees ${sayColour.amber} on ${amber} of ${outcomes}${silent}.`
          : `Nobody sees red or amber${silent}.`,
    rest: sofar,
  }
}

/**
 * How everybody sees each outcome; before it is open, who has given an update and nothing of what
 * it says.
 */
export function ratingsCard(facts: RatingsFacts): PrivateCard {
  const { conference, person, problem = '' } = facts
  const open = isOpen(facts)
  const shows = facts.sees === 'ratings' && open
  const isShut = !open && facts.sees === 'ratings' && problem === ''
  const { lead, rest } = leadOf(facts)
  const leads = facts.leads && facts.now >= startsAt(conference)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'ratings',
    data: {
      ...meetingIds(facts),
      lead,
      rest,
      hasRest: rest !== '',
      meeting: sayMeeting(conference),
      problem,
      hasProblem: problem !== '',
      closed: isShut
        ? 'They open when all are in, or when the core group begins, so that nobody follows ' +
          'anybody else’s view. Your own stand in your update.'
        : '',
      hasClosed: isShut,
      who: shows
        ? []
        : membersOwing(conference).map((invitation) => ({
            agency: memberLabel(conference, invitation.id),
            mark: markOf(facts, invitation.id),
          })),
      hasWho: !shows,
      outcomes: shows
        ? facts.progress.map((progress, index) => outcomeRow(facts, progress, index + 1))
        : [],
      notes: shows
        ? facts.notes.map(({ label, note }) => ({
            label,
            words: shortened(note.words, longestNote),
          }))
        : [],
      hasNotes: shows && facts.notes.length > 0,
      hasSeat: conference.invitations.some((invitation) =>
        may(person, { act: 'give-update', conference, invitation }),
      ),
      canRemind:
        facts.leads &&
        !isClosed(facts, facts.now) &&
        membersOwing(conference).some(
          ({ id, person: member }) => member !== person.id && !hasReported(conference, id),
        ),
      canOpen: facts.leads && !open && facts.sees === 'ratings',
      canWrite: facts.sees === 'ratings',
      leads,
      isMember: !leads,
    },
  }
}

const outcomeRow = (
  facts: RatingsFacts,
  { outcome, spread, views }: Progress,
  number: number,
): CardData => ({
  ...meetingIds(facts),
  outcomeId: outcome.id,
  number: `${number}.`,
  outcome: outcome.words,
  headline: sayColour[spread.headline],
  tone: ratingTones[spread.headline],
  spread: spreadAt(facts, { views }),
  lines: views.map((view) => ({ text: lineAt(facts, view) })),
})

function markOf({ conference }: RatingsFacts, id: Parameters<typeof updateOf>[1]): string {
  if (isComplete(conference, id)) return '✓ in'
  if (hasReported(conference, id)) return '✓ a note'
  const some = updateOf(conference, id)?.rated.length ?? 0
  return some > 0 ? '… begun' : '– not yet'
}

/** One outcome: everybody's view side by side, with what they have seen, in their words. */
export function outcomeCard(
  facts: RatingsFacts,
  { outcome, spread, views }: Progress,
): PrivateCard {
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'ratings-outcome',
    data: {
      ...meetingIds(facts),
      outcomeId: outcome.id,
      outcome: outcome.words,
      lead:
        spread.headline === 'not-rated'
          ? `So far ${spreadAt(facts, { views })}.`
          : `${sayColour[spread.headline]} is the most worried view: ${spreadAt(facts, { views })}.`,
      harm: outcome.harm,
      hasHarm: outcome.harm !== '',
      views: views.slice(0, maxViews).map((view) => ({
        label: view.label,
        mark: sayColour[view.rating.colour],
        detail: detailOf(view),
        hasDetail: detailOf(view) !== '',
        old: view.stale,
        when: `${isCarried(facts, view) ? sayFrom(view) : sayDay(inLondon(view.rating.at).date)}${view.stale ? `: older than ${facts.practice.staleRatingWeeks.value} weeks` : ''}`,
      })),
      ...moreData(views.length, maxViews, ': they are in the report.'),
    },
  }
}

function detailOf(view: OutcomeView): string {
  if (view.from === 'family') return `‘${view.rating.words}’ (asked ${sayDay(view.rating.askedOn)})`
  const {
    direction,
    safer,
    saferWhy,
    evidence,
    barrier,
    helpNeeded,
    childSays,
    familySays,
    nextStep,
  } = view.rating
  return [
    ...(direction === undefined ? [] : [sayDirection[direction]]),
    ...(safer === undefined
      ? []
      : [`child safer: ${saySafer[safer]}${saferWhy === '' ? '' : ` (${saferWhy})`}`]),
    ...evidence.map(
      (evidence) => `${saySighting[evidence.how]} ${sayDay(evidence.on)}: ${evidence.words}`,
    ),
    ...(barrier === '' ? [] : [`in the way: ${barrier}`]),
    ...(helpNeeded === '' ? [] : [`help needed: ${helpNeeded}`]),
    ...(childSays === '' ? [] : [`the child says: ${childSays}`]),
    ...(familySays === '' ? [] : [`the family says: ${familySays}`]),
    ...(nextStep === undefined
      ? []
      : [`next: ${nextStep.what}, ${nextStep.who}, by ${sayDay(nextStep.when)}`]),
  ].join('; ')
}

export const outcomeMeant = (
  { family, progress }: RatingsFacts,
  named: number | string,
): Progress | undefined => {
  const outcome = outcomeNamed(family, named)
  return progress.find((progress) => progress.outcome.id === outcome?.id)
}

/** Which outcome is meant: the plan's own words as buttons. */
export const whichOutcomeCard = (facts: RatingsFacts, verb: string): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'which-outcome',
  data: {
    outcomes: outcomesOf(facts.family)
      .slice(0, 8)
      .map((outcome, index) => ({
        ...meetingIds(facts),
        outcomeId: outcome.id,
        verb,
        number: `${index + 1}.`,
        outcome: outcome.words,
        title: `Outcome ${index + 1}`,
      })),
  },
})
