// An update in somebody's own words: 'amber, he's been 4 days out of 5'. It opens the form, filled in; one tap records it.
import { coreGroupsOf } from '../../../domain/core-group/access.ts'
import { outcomeNamed } from '../../../domain/core-group/progress.ts'
import { updateOf } from '../../../domain/core-group/update.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { reportOf } from '../../../domain/report/report.ts'
import type { DraftRating } from '../../../domain/state/core-group-papers.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'
import { readOrdinal, readRatings } from '../../../understanding/reading/content.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { areFirstWordsStated } from '../../kernel/stated-only.ts'
import { isClosed, type Membership, membershipIn, membershipsMeant } from '../shared/membership.ts'
import { repeat, withDraft } from './draft.ts'
import { factsOf } from './facts.ts'
import { noteAgain } from './note.ts'
import { nextCard } from './rating.ts'
import { updateOpen } from './verbs.ts'
import { isRated, noCoreGroupCard, updateDone, type UpdateFacts } from './view.ts'

type TypedUpdate = { readonly slots: Slots; readonly text: string }

export const texts: readonly TextHandler[] = [
  {
    intents: ['ragUpdate'],
    records: 'first-words',
    say: (context, said) =>
      forMembership(context, said, (membership) => fromWords(context, membership, said)),
  },
  {
    intents: ['meaning'],
    say: (context, said) =>
      /colou?r|\b(?:red|amber|green|rag)\b/i.test(said.text)
        ? forMembership(context, said, (membership) => fromWords(context, membership, said))
        : Promise.resolve([]),
  },
  { intents: ['changeUpdate'], say: changeGiven },
  // 'All green no change' names its colours: it needs no last time.
  {
    intents: ['ragRepeat'],
    records: 'first-words',
    say: (context, said) =>
      forMembership(context, said, async (membership) =>
        readRatings(said.text).length > 0
          ? fromWords(context, membership, said)
          : repeat(context, await factsOf(context, membership), areFirstWordsStated(said.text)),
      ),
  },
  // Of a conference it is the report that is meant: the next feature knows.
  {
    intents: ['absentReport'],
    say: async (context, said) =>
      !/core ?-?group|\bcg\b|\bnote\b|\bupdate\b/i.test(said.text)
        ? []
        : forMembership(
            context,
            said,
            async (membership) => noteAgain(context, await factsOf(context, membership)),
            true,
          ),
  },
]

/**
 * 'Can I change it?': what they gave last to a core group, as long as it is open. Where they gave nothing there, or have sent in
 * a report since, 'it' is left to the next feature.
 */
async function changeGiven(
  context: RequestContext,
  { text }: TypedUpdate,
): Promise<readonly PrivateCard[]> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const memberships = inEachFamily(context, families, (family) =>
    coreGroupsOf(family).flatMap(
      (conference) => membershipIn(context, family, conference.id) ?? [],
    ),
  ).filter((membership) => !isClosed(membership, context.now))
  const given = (
    await Promise.all(memberships.map((membership) => factsOf(context, membership)))
  ).flatMap((facts) => {
    const at = lastGivenAt(facts)
    return at === undefined ? [] : [{ facts, at }]
  })
  const [last] = given.sort((a, b) => (a.at > b.at ? -1 : 1))
  const sentIn = families
    .flatMap(({ conferences }) => conferences)
    .flatMap((conference) =>
      conference.invitations.flatMap(({ id }) => reportOf(conference, id)?.versions ?? []),
    )
    .filter(({ by }) => by === context.actor.id)
  if (
    last === undefined ||
    (/\b(?:it|that|mine)\b/i.test(text) && sentIn.some(({ at }) => at > last.at))
  )
    return []
  return [isOnlyNoted(last.facts) ? await noteAgain(context, last.facts) : updateDone(last.facts)]
}

const isOnlyNoted = ({ conference, invitation }: UpdateFacts): boolean =>
  updateOf(conference, invitation.id)?.rated.length === 0

/** When this person last rated anything for this core group, or left their note. */
const lastGivenAt = ({ own, conference, invitation }: UpdateFacts): Instant | undefined =>
  [
    ...own.filter((memberRating) => memberRating.meeting === conference.id).map(({ at }) => at),
    ...[updateOf(conference, invitation.id)?.noteAt].filter((at) => at !== undefined),
  ]
    .sort()
    .at(-1)

/** One family, or a choice; who has no core group is told so, or left to the next feature that may know what is meant. */
async function forMembership(
  context: RequestContext,
  { slots }: TypedUpdate,
  act: (membership: Membership) => Promise<PrivateCard>,
  leave = false,
): Promise<readonly PrivateCard[]> {
  const memberships = await membershipsMeant(context, slots)
  if (memberships.length === 0 && leave) return []
  const card = await pickMeeting(context, memberships, {
    none: () => noCoreGroupCard(context.actor),
    one: act,
    several: updateOpen,
  })
  return [card]
}

/** Keeps what was typed as a draft, which is nothing before it is recorded, and opens the first outcome that was meant. */
async function fromWords(
  context: RequestContext,
  membership: Membership,
  said: TypedUpdate,
): Promise<PrivateCard> {
  const facts = await factsOf(context, membership)
  if (outcomesOf(facts.family).length === 0) return noteAgain(context, facts)
  const entries = entriesFrom(facts, said)
  return entries.length === 0
    ? nextCard(facts)
    : withDraft(context, membership, {
        entries,
        notice: 'Filled in from your message. Nothing is saved before you tap.',
        isPlain: areFirstWordsStated(said.text),
      })
}

function entriesFrom(facts: UpdateFacts, { slots, text }: TypedUpdate): DraftRating[] {
  const all = outcomesOf(facts.family)
  const ratings = slots.ratings ?? readRatings(text)
  const [first] = ratings
  if (first === undefined) return []
  // '2 days out of 5' is what was seen, and no outcome: one rating's number is looked for before it alone.
  const evidence = ratings.length === 1 ? evidenceIn(text) : ''
  const head = text.slice(0, text.length - evidence.length)
  if (
    ratings.length === 1 &&
    first.outcome === undefined &&
    /\ball\b|\bboth\b|\beverything\b/i.test(text)
  )
    return all.map((planOutcome) => ({
      outcome: planOutcome.id,
      colour: first.colour,
      evidence: '',
    }))
  return ratings
    .flatMap((rating): DraftRating[] => {
      const number = ratings.length === 1 ? readOrdinal(head) : rating.outcome
      const outcome = number === undefined ? meant(facts, slots, text) : all[number - 1]
      return outcome === undefined ? [] : [{ outcome: outcome.id, colour: rating.colour, evidence }]
    })
    .filter(
      (draftRating, index, list) =>
        list.findIndex((otherDraftRating) => otherDraftRating.outcome === draftRating.outcome) ===
        index,
    )
}

/** The outcome that the words name, else the first that is not rated yet. */
const meant = (facts: UpdateFacts, { outcome }: Slots, text: string): PlanOutcome | undefined =>
  (outcome === undefined ? undefined : outcomeNamed(facts.family, outcome)) ??
  outcomeNamed(facts.family, text) ??
  outcomesOf(facts.family).find((outcome) => !isRated(facts, outcome)) ??
  outcomesOf(facts.family)[0]

/** What follows the colour is what they know: after a comma, a dash or 'because'. */
function evidenceIn(text: string): string {
  const found = /(?:[,:;]|\s[–-]\s|\.\s|\bbecause\b|\bas\b)\s*(.+)$/is.exec(text)
  return found?.[1]?.trim() ?? ''
}
