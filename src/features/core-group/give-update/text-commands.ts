// An update in somebody's own words: 'amber, he's been 4 days out of 5'. It opens the form, filled
// in; one tap records it.
import { coreGroupsOf } from '../../../domain/core-group/access.ts'
import { updateOf } from '../../../domain/core-group/update.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { reportOf } from '../../../domain/report/report.ts'
import type { DraftRating } from '../../../domain/state/core-group-papers.ts'
import { sayColour } from '../../../domain/state/rating.ts'
import { readRatings } from '../../../understanding/reading/content.ts'
import { shortened } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { saysTheyCanCome } from '../../kernel/says-they-come.ts'
import { areFirstWordsStated } from '../../kernel/stated-only.ts'
import { isClosed, type Membership, membershipIn, membershipsMeant } from '../shared/membership.ts'
import { repeat, withDraft } from './draft.ts'
import { factsOf } from './facts.ts'
import { emptyInputs } from './form.ts'
import { noteAgain } from './note.ts'
import { nextCard, nextWithDraft, unnamedNotice } from './rating.ts'
import { entriesFrom, type TypedUpdate } from './typed-ratings.ts'
import { updateOpen } from './verbs.ts'
import { noCoreGroupCard, type UpdateCardFacts, updateDone } from './view.ts'

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
  // 'Update: no contact with mum since …' is headed as what it is, whatever its words are like.
  {
    intents: ['deadline', 'explain', 'nextCoreGroup', 'unknown', 'exclusion', 'plan'],
    records: 'first-words',
    say: (context, said) =>
      headedAsUpdate.test(said.text)
        ? forMembership(context, said, (membership) => fromWords(context, membership, said), true)
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
      saysTheyCanCome(said.text) || !/core ?-?group|\bcg\b|\bnote\b|\bupdate\b/i.test(said.text)
        ? []
        : forMembership(
            context,
            said,
            async (membership) => noteAgain(context, await factsOf(context, membership)),
            true,
          ),
  },
]

const headedAsUpdate = new RegExp(
  String.raw`^\W*(?:(?:core ?-?group|cg|my|our|gp|hv|school|health|police|` +
    'housing) )*update(?: for (?:the )?(?:core ?-?group|' +
    String.raw`cg|\d{3,}\S*))?(?:\s*[:;,–—-]\s*)(\S.*)$`,
  'is',
)

/**
 * 'Can I change it?': what they gave last to a core group, as long as it is open. Where they gave
 * nothing there, or have sent in a report since, 'it' is left to the next feature.
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

const isOnlyNoted = ({ conference, invitation }: UpdateCardFacts): boolean =>
  updateOf(conference, invitation.id)?.rated.length === 0

/** When this person last rated anything for this core group, or left their note. */
const lastGivenAt = ({ own, conference, invitation }: UpdateCardFacts): Instant | undefined =>
  [
    ...own.filter((memberRating) => memberRating.meeting === conference.id).map(({ at }) => at),
    ...[updateOf(conference, invitation.id)?.noteAt].filter((at) => at !== undefined),
  ]
    .sort()
    .at(-1)

/**
 * One family, or a choice; who has no core group is told so, or left to the next feature that may
 * know what is meant.
 */
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

/**
 * Keeps what was typed as a draft, which is nothing before it is recorded, and opens the first
 * outcome that was meant.
 */
async function fromWords(
  context: RequestContext,
  membership: Membership,
  said: TypedUpdate,
): Promise<PrivateCard> {
  const facts = await factsOf(context, membership)
  if (outcomesOf(facts.family).length === 0)
    return noteAgain(context, facts, notePlanYet, isBare(said.text) ? '' : said.text.trim())
  const { entries, notTaken } = entriesFrom(facts, said)
  if (entries.length > 0)
    return withDraft(context, membership, {
      entries,
      notice: sayFilledIn(facts, entries, notTaken),
      isPlain: areFirstWordsStated(said.text),
    })
  if (readRatings(said.text).length > 1) return nextCard(facts, { notice: whichIsWhich })
  const evidence = headedAsUpdate.exec(said.text)?.[1]?.trim()
  return evidence === undefined
    ? nextWithDraft(context, facts)
    : nextCard(
        facts,
        { notice: chooseColour },
        { ...emptyInputs(inLondon(context.now).date), evidence },
      )
}

/** 'My update', 'give my update': nothing is told in it yet. */
const isBare = (text: string): boolean => text.trim().split(/\s+/).length < 5

const notePlanYet =
  'There is no plan yet, so there is nothing to give a colour to: please say it in words.'

const chooseColour = 'From your message, under the first outcome. Please choose a colour.'

const whichIsWhich =
  'You gave more than one colour. Please choose one for ' +
  'each outcome, or say for example ‘1 green, 2 amber’.'

/**
 * What was filled in and under which outcome, what was taken by a guess, and what was not taken.
 */
function sayFilledIn(
  facts: UpdateCardFacts,
  entries: readonly DraftRating[],
  notTaken: readonly string[],
): string {
  const [first, ...others] = entries
  if (first?.unnamed === true && others.length === 0) return unnamedNotice
  const guessed = entries.some(({ unnamed }) => unnamed === true)
  const all = outcomesOf(facts.family)
  const each = entries
    .map(({ outcome, colour }) => ({
      number: all.findIndex(({ id }) => id === outcome) + 1,
      colour,
    }))
    .map(({ number, colour }) => `${number} ${sayColour[colour]}`)
  const left = notTaken.map((words) => `‘${shortened(words, 80)}’`).join(', ')
  return [
    'From your ' +
      `message${guessed ? ', where I could tell which outcome you meant' : ''}${others.length === 0 ? '' : `: ${each.join(', ')}`}.`,
    ...(left === '' ? [] : [`Not taken, as it names no outcome with a colour: ${left}.`]),
  ].join(' ')
}
