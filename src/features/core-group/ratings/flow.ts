// How everybody sees the plan: asked by the chair, the lead social worker and the core group; counted for the audit lead.
import { z } from 'zod'

import { coreGroupsOf } from '../../../domain/core-group/access.ts'
import { askedMissing, missedTwice } from '../../../domain/core-group/missed.ts'
import { type Progress, progressOf, visibleRatings } from '../../../domain/core-group/progress.ts'
import { notesOf } from '../../../domain/core-group/report.ts'
import { isOpenToAll, membersOwing, openRatings } from '../../../domain/core-group/update.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, findConference, replaceConference } from '../../../domain/state/case.ts'
import { type Conference, type DutyRecord, isCoreGroup } from '../../../domain/state/conference.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import { hasStaffRole } from '../../../domain/state/person.ts'
import { readOrdinal } from '../../../understanding/reading/content.ts'
import { readReference } from '../../../understanding/reading/reference.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { idField, typed } from '../../kernel/card-fields.ts'
import { notFoundCard, sentenceCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { familiesOf, type Meeting } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { type Find, pressOn, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { finderFrom } from '../shared/meeting-finder.ts'
import { membersCard, missingCard } from './people-view.ts'
import {
  coreGroupMembers,
  ratingsAsked,
  ratingsMissing,
  ratingsOpen,
  ratingsOutcome,
  ratingsShow,
  ratingsTrend,
} from './verbs.ts'
import {
  outcomeCard,
  outcomeMeant,
  ratingsCard,
  type RatingsFacts,
  trendCard,
  whichOutcomeCard,
} from './view.ts'

const sightAt = finderFrom(sightOf)
const factsAt = withFacts(sightAt, factsOf)

/** Only for whoever leads the core group. */
const ledFactsAt: Find<RatingsFacts> = async (context, data) => {
  const facts = await factsAt(context, data)
  return facts?.leads === true ? facts : undefined
}

export const verbs: readonly Verb[] = [
  pressOn(ratingsShow, factsAt, (_context, facts) => ratingsCard(facts)),
  pressOn(ratingsOutcome, outcomeAt, (_context, { facts, progress }) =>
    outcomeCard(facts, progress),
  ),
  pressOn(ratingsTrend, outcomeAt, (_context, { facts, progress }) => trendCard(facts, progress)),
  pressOn(ratingsOpen, sightAt, open),
  pressOn(coreGroupMembers, factsAt, members),
  pressOn(ratingsMissing, ledFactsAt, (_context, facts) => missing(facts)),
  pressOn(ratingsAsked, ledFactsAt, recordAsked),
]

/** 'Is it getting better', 'what did mum say': how it stands is asked, and no rating is given. */
const asksHowItGoes: readonly RegExp[] = [
  /^(is|are) (it|things|the plan|(the )?(child|children|kids)|[a-z]+) (getting |going |doing |any )*(better|worse|safer)( now| at home)?$/,
  /^is the plan working$/,
  /^(what|how) (did|does|do|has|have) (mum|dad|the (family|parents?|child|children)) (say|said|see|rate|rated|think)( (it|this|things|the plan))?$/,
  /^what did we (say|rate|put) (last time|at the last (one|core ?group))$/,
  /^who(['’]?s| has| have)?( not| did not| didn['’]?t| hasn['’]?t)? (given theirs|rated|(give|given|sent|done) (an? |the |their )?updates?)( in| yet)?$/,
]

export const texts: readonly TextHandler[] = [
  // The lead social worker and the core group ask as the chair does, though these are the chair's words.
  {
    intents: ['rag'],
    commands: ['ratings', 'the ratings', 'show me the ratings'],
    sentences: [
      ...asksHowItGoes,
      /^(what|how) (have|has|did|do|does) (all )?(the )?(others?|every(body|one))( else)? (said|say|rated?|put|think|give|given)/,
    ],
    begins: [
      'show me the ratings',
      'show me the rag',
      'show the ratings',
      'ratings for',
      'the ratings for',
    ],
    say: (context, { slots, text }) =>
      answer(context, named(slots, text), {
        verb: ratingsShow,
        card: async (facts) => ratingsCard(facts),
      }),
  },
  {
    intents: ['trend'],
    commands: ['trend'],
    begins: ['trend for', 'show me the trend', 'trend in', 'trend of', 'the trend for'],
    say: (context, { slots, text }) =>
      answer(context, named(slots, text), {
        verb: ratingsShow,
        card: async (facts) =>
          trendFor(facts, slots.outcome ?? readOrdinal(text.replace(/\d{3,}/g, '')) ?? text),
      }),
  },
  {
    intents: ['members'],
    commands: ['core group members'],
    sentences: [/^who(['’]?s| is| are) (a |the )?core ?groups?$/],
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

/** A core group and how much of its family's ratings somebody sees. */
type Sight = Meeting & { readonly sees: RatingsFacts['sees'] }

/** Whether they may see anything of a family's ratings, and how much; a core group that was cancelled has none. */
function sightOf(
  { actor }: RequestContext,
  family: Case | undefined,
  id: Conference['id'],
): Sight | undefined {
  const conference = family === undefined ? undefined : findConference(family, id)
  if (
    family === undefined ||
    conference === undefined ||
    !isCoreGroup(conference) ||
    conference.cancelled !== undefined ||
    !may(actor, { act: 'see-who-rated', family })
  )
    return undefined
  return {
    family,
    conference,
    sees: may(actor, { act: 'see-ratings', family }) ? 'ratings' : 'who',
  }
}

/** Ratings are read for somebody who may see them alone, and only those that are open to them ever leave this function. */
async function factsOf(
  { actor, deps, now }: RequestContext,
  { family, conference, sees }: Sight,
): Promise<RatingsFacts> {
  const papers =
    sees === 'ratings'
      ? await deps.cases.papers(family.id, { kinds: ['rating', 'core-group-note'] })
      : []
  const practice = practiceOf(deps, conference)
  const ratings = visibleRatings(family, papersOf(papers, 'rating'), {
    practices: deps.practices,
    now,
  })
  return {
    family,
    conference,
    sees,
    notes: isOpenToAll(conference, { practice, now })
      ? notesOf([conference], papersOf(papers, 'core-group-note'))
      : [],
    person: actor,
    practice,
    now,
    leads: may(actor, { act: 'lead-core-group', family, conference }),
    progress: progressOf({
      family,
      ratings,
      today: inLondon(now).date,
      staleWeeks: practice.staleRatingWeeks.value,
    }),
  }
}

type OutcomeRatings = { readonly facts: RatingsFacts; readonly progress: Progress }

/** The outcome that a button names, for somebody who may see what was rated. */
async function outcomeAt(
  context: RequestContext,
  data: unknown,
): Promise<OutcomeRatings | undefined> {
  const facts = await factsAt(context, data)
  const ref = z.object({ outcomeId: idField }).safeParse(data)
  const progress = facts?.progress.find(
    (progress) => ref.success && progress.outcome.id === ref.data.outcomeId,
  )
  return facts === undefined || facts.sees === 'who' || progress === undefined
    ? undefined
    : { facts, progress }
}

type Wanted = {
  readonly verb: string
  readonly card: (facts: RatingsFacts) => Promise<PrivateCard>
}

/** The core group that is meant: of each family the one whose updates are being collected or were collected last. */
async function answer(
  context: RequestContext,
  slots: Slots,
  { verb, card }: Wanted,
): Promise<PrivateCard[]> {
  const { actor } = context
  const counts = may(actor, { act: 'count-updates' }) && !hasStaffRole(actor, 'administrator')
  if (counts) return [await countsCard(context)]
  const families = await familiesOf(context)
  const all = inEachFamily(context, families, (family) => current(context, family, slots)).filter(
    ({ family }) =>
      slots.reference === undefined ||
      family.conferences.some((conference) => conference.reference === slots.reference),
  )
  const chosen = await pickMeeting(context, all, {
    none: () => noCoreGroup(context),
    one: async (only) => card(await factsOf(context, only)),
    several: verb,
  })
  return [chosen]
}

const noCoreGroup = ({ actor }: RequestContext): PrivateCard =>
  sentenceCard(
    actor,
    'I find no core group of yours yet. Whoever belongs to one is told when it is arranged.',
  )

function current(context: RequestContext, family: Case, { reference }: Slots): Sight[] {
  const all = coreGroupsOf(family).flatMap(
    (conference) => sightOf(context, family, conference.id) ?? [],
  )
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
    `${meetings.length === 1 ? 'One core group has' : `${meetings.length} core groups have`} begun. Updates asked for: ${owed}; given whole: ${given}; as a note: ${notes}.`,
  )
}

async function members({ actor, deps }: RequestContext, facts: RatingsFacts): Promise<PrivateCard> {
  return membersCard(
    actor,
    facts,
    await deps.directory.named(
      membersOwing(facts.conference).map((invitation) => invitation.person),
    ),
  )
}

/** At the meeting, before its start: whoever leads it opens what was collected. Twice is once. */
async function open(context: RequestContext, sight: Sight, data: unknown): Promise<PrivateCard> {
  const problem = await changeCase<Sight, string | undefined>(context, sight.family.id, {
    find: (family) => sightOf(context, family, sight.conference.id),
    decide: (now) => opened(context, now),
  })
  const facts = await factsAt(context, data)
  if (facts === undefined) return notFoundCard(context.actor)
  return ratingsCard(problem === undefined ? facts : { ...facts, problem })
}

/** What stands in the way, in words; undefined when they are open. */
function opened(context: RequestContext, sight: Sight): Decision<string | undefined> {
  const { family, conference } = sight
  if (!may(context.actor, { act: 'lead-core-group', family, conference }))
    return unchanged('Whoever leads the core group, or the conference’s chair, opens the ratings.')
  const opened = openRatings(conference, {
    by: context.actor.id,
    practice: practiceOf(context.deps, conference),
    now: context.now,
    calendar: context.deps.calendar,
  })
  if (!opened.ok) return refused(opened.refusal, opened.refusal.words)
  if (opened.value === conference) return unchanged(undefined)
  return commit(
    {
      family: replaceConference(family, opened.value),
      audit: [{ event: 'ratings.opened', meeting: conference.id }],
    },
    undefined,
  )
}

function missing(
  { person, family, conference, now }: RatingsFacts,
  problem = '',
  note = '',
): PrivateCard {
  const asked = askedMissing(conference)
  return missingCard(
    person,
    { family, conference },
    {
      agencies: missedTwice(family, conference, now),
      asked: asked === undefined ? '' : `Asked on ${sayDay(asked.on)}: ${asked.note}`,
      problem,
      note,
    },
  )
}

/** That the agencies were asked, and what they said. The same words again change nothing. */
async function recordAsked(
  context: RequestContext,
  facts: RatingsFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { note } = z.object({ note: typed }).parse(data)
  if (note === '')
    return missing(facts, 'Please write what they said, or that you could not reach them.')
  await changeCase<Sight, void>(context, facts.family.id, {
    find: (family) => sightOf(context, family, facts.conference.id),
    decide: (sight) => asked(context, sight, note),
  })
  const fresh = await factsAt(context, data)
  return fresh === undefined ? notFoundCard(context.actor) : missing(fresh)
}

function asked(context: RequestContext, sight: Sight, note: string): Decision<void> {
  const { family, conference } = sight
  if (
    !may(context.actor, { act: 'lead-core-group', family, conference }) ||
    askedMissing(conference)?.note === note ||
    missedTwice(family, conference, context.now).length === 0
  )
    return unchanged(undefined)
  const done: DutyRecord = {
    duty: 'ask-missing-member',
    answer: 'done',
    on: inLondon(context.now).date,
    note,
    by: context.actor.id,
    at: context.now,
  }
  const event: AuditEvent = {
    event: 'duty.recorded',
    meeting: conference.id,
    duty: 'ask-missing-member',
    status: 'done',
  }
  return commit(
    {
      family: replaceConference(family, { ...conference, records: [...conference.records, done] }),
      audit: [event],
    },
    undefined,
  )
}

/** Who has not given an update, to whoever leads the core group: not sent once all have. */
export const lateNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const context: RequestContext = { actor: to, now, deps }
  const sight = sightOf(context, family, notice.meeting)
  return sight === undefined ? undefined : ratingsCard(await factsOf(context, sight))
}

export const missedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const context: RequestContext = { actor: to, now, deps }
  const sight = sightOf(context, family, notice.meeting)
  if (sight === undefined || missedTwice(sight.family, sight.conference, now).length === 0)
    return undefined
  return missing(await factsOf(context, sight))
}
