// How everybody sees the plan, asked in words: the ratings, one outcome over time, who is in the
// core group.
import { coreGroupsOf } from '../../../domain/core-group/access.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { Case } from '../../../domain/state/case.ts'
import { isAboutAll, partsOf } from '../../../domain/state/family-about.ts'
import { hasStaffRole } from '../../../domain/state/person.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { readOrdinal } from '../../../understanding/reading/content.ts'
import { readReference } from '../../../understanding/reading/reference.ts'
import { nothingCard, sentenceCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import { familiesOf } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import type { Sight } from './facts.ts'
import { factsOf, sightOf } from './facts.ts'
import { members } from './flow.ts'
import { trendCard } from './trend-view.ts'
import { coreGroupMembers, ratingsShow, ratingsTrend } from './verbs.ts'
import { outcomeMeant, ratingsCard, type RatingsFacts, whichOutcomeCard } from './view.ts'

export const texts: readonly TextHandler[] = [
  // The lead social worker and the core group ask as the chair does, though these are the chair's
  // words.
  {
    intents: ['rag'],
    say: (context, { slots, text }) =>
      answer(context, named(slots, text), {
        verb: ratingsShow,
        card: async (facts) => ratingsCard(facts),
      }),
  },
  {
    intents: ['trend'],
    say: (context, { slots, text }) =>
      answer(context, named(slots, text), {
        verb: ratingsShow,
        card: async (facts) =>
          trendFor(facts, slots.outcome ?? readOrdinal(text.replace(/\d{3,}/g, '')) ?? text),
      }),
  },
  {
    intents: ['members'],
    say: (context, { slots }) =>
      answer(context, slots, {
        verb: coreGroupMembers,
        card: (facts) => members(context, facts),
      }),
  },
]

/** The number of a meeting in a sentence that was not understood as the chair's. */
function named(slots: Slots, text: string): Slots {
  const reference = slots.reference ?? readReference(text, [])
  return { ...slots, ...(reference === undefined ? {} : { reference }) }
}

/** What is asked of a core group: its card, and the button where several fit. */
type RatingsQuestion = {
  readonly verb: string
  readonly card: (facts: RatingsFacts) => Promise<PrivateCard>
}

/**
 * The core group that is meant: of each family the one whose updates are being collected or were
 * collected last.
 */
async function answer(
  context: RequestContext,
  slots: Slots,
  { verb, card }: RatingsQuestion,
): Promise<PrivateCard[]> {
  const { actor } = context
  const counts = may(actor, { act: 'count-updates' }) && !hasStaffRole(actor, 'administrator')
  if (counts) return [await countsCard(context)]
  const families = await familiesOf(context)
  const all = inEachFamily(context, families, (family) =>
    partsOf(family).flatMap((part) => current(context, { family, part }, slots)),
  )
  const chosen = await pickMeeting(context, all, {
    none: () => noCoreGroup(context),
    one: async (only) => card(await factsOf(context, only)),
    several: verb,
  })
  return [chosen]
}

const noCoreGroup = ({ actor }: RequestContext): PrivateCard =>
  nothingCard(
    actor,
    'I find no core group of yours yet. Whoever belongs to one is told when it is arranged.',
  )

function current(
  context: RequestContext,
  { family, part }: { readonly family: Case; readonly part: Case },
  { reference }: Slots,
): Sight[] {
  if (
    reference !== undefined &&
    !part.conferences.some((conference) => conference.reference === reference)
  )
    return []
  const all = coreGroupsOf(part)
    .filter((conference) => isAboutAll(part, conference))
    .flatMap((conference) => sightOf(context, family, conference.id) ?? [])
  const named = all.find(({ conference }) => conference.reference === reference)
  // The next one as soon as anybody has given something for it; until then the last that was held.
  const begun = all.filter(
    ({ conference }) =>
      context.now >= startsAt(conference) || (conference.updates ?? []).length > 0,
  )
  const found = named ?? begun.at(-1) ?? all[0]
  return found === undefined ? [] : [found]
}

async function trendFor(facts: RatingsFacts, named: number | string): Promise<PrivateCard> {
  if (facts.sees === 'who') return ratingsCard(facts)
  const progress =
    outcomeMeant(facts, named) ?? (facts.progress.length === 1 ? facts.progress[0] : undefined)
  return progress === undefined ? whichOutcomeCard(facts, ratingsTrend) : trendCard(facts, progress)
}

/** How many updates were owed and given, over everything: no family, no agency, no colour. */
async function countsCard({ actor, deps, now, leaveOut }: RequestContext): Promise<PrivateCard> {
  const meetings = (await deps.cases.of('administrators', leaveOut))
    .flatMap((family) => coreGroupsOf(family))
    .filter((conference) => now >= startsAt(conference))
  const owed = meetings.reduce(
    (sum, conference) =>
      sum +
      conference.invitations.filter((invitation) => invitation.withdrawn === undefined).length,
    0,
  )
  const given = meetings.reduce(
    (sum, conference) =>
      sum + (conference.updates ?? []).filter((facts) => facts.completeAt !== undefined).length,
    0,
  )
  const notes = meetings.reduce(
    (sum, conference) =>
      sum +
      (conference.updates ?? []).filter(
        (facts) => facts.completeAt === undefined && facts.noteAt !== undefined,
      ).length,
    0,
  )
  return sentenceCard(
    actor,
    `${meetings.length === 1 ? 'One core group has' : `${meetings.length} core groups have`} ` +
      `begun. Updates asked for: ${owed}; given whole: ${given}; as a note: ${notes}.`,
  )
}
