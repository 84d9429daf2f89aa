// How everybody sees the plan: asked by the chair, the lead social worker and the core group; counted for the audit lead.
import { z } from 'zod'

import { coreGroupsOf } from '../../../domain/core-group/access.ts'
import { askedMissing, missedTwice } from '../../../domain/core-group/missed.ts'
import { progressOf, visibleRatings } from '../../../domain/core-group/progress.ts'
import { notesOf } from '../../../domain/core-group/report.ts'
import { isOpenToAll, membersOwing, openRatings } from '../../../domain/core-group/update.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { type Case, findConference, replaceConference } from '../../../domain/state/case.ts'
import { type Conference, type DutyRecord, isCoreGroup } from '../../../domain/state/conference.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import { hasStaffRole } from '../../../domain/state/person.ts'
import { readOrdinal } from '../../../understanding/reading/content.ts'
import { readReference } from '../../../understanding/reading/reference.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { idField, meetingRef, typed } from '../../kernel/card-fields.ts'
import { notFoundCard, sentenceCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { familiesOf, type Meeting } from '../../kernel/meeting-access.ts'
import { whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
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

export const verbs: readonly Verb[] = [
  {
    verb: ratingsShow,
    press: (context, data) => withFacts(context, data, async (facts) => ratingsCard(facts)),
  },
  { verb: ratingsOutcome, press: (context, data) => withOutcome(context, data, outcomeCard) },
  { verb: ratingsTrend, press: (context, data) => withOutcome(context, data, trendCard) },
  { verb: ratingsOpen, press: open },
  {
    verb: coreGroupMembers,
    press: (context, data) => withFacts(context, data, (facts) => members(context, facts)),
  },
  {
    verb: ratingsMissing,
    press: (context, data) =>
      withFacts(context, data, async (facts) =>
        facts.leads ? missing(facts) : notFoundCard(context.actor),
      ),
  },
  {
    verb: ratingsAsked,
    press: (context, data) =>
      withFacts(context, data, (facts) => recordAsked(context, facts, data)),
  },
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

/** Whether they may see anything of a family's ratings, and how much; a core group that was cancelled has none. */
function sightOf(
  { actor }: RequestContext,
  family: Case | undefined,
  id: Conference['id'],
): (Meeting & { readonly sees: RatingsFacts['sees'] }) | undefined {
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

async function withFacts(
  context: RequestContext,
  data: unknown,
  act: (facts: RatingsFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const ref = meetingRef.safeParse(data)
  const sight = ref.success
    ? sightOf(context, await context.deps.cases.load(ref.data.caseId), ref.data.meetingId)
    : undefined
  return sight === undefined ? notFoundCard(context.actor) : act(await factsOf(context, sight))
}

/** Ratings are read for somebody who may see them alone, and only those that are open to them ever leave this function. */
async function factsOf(
  { actor, deps, now }: RequestContext,
  { family, conference, sees }: Meeting & { readonly sees: RatingsFacts['sees'] },
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

const withOutcome = (
  context: RequestContext,
  data: unknown,
  draw: (facts: RatingsFacts, progress: RatingsFacts['progress'][number]) => PrivateCard,
): Promise<PrivateCard> =>
  withFacts(context, data, async (facts) => {
    const ref = z.object({ outcomeId: idField }).safeParse(data)
    const progress = facts.progress.find(
      (progress) => ref.success && progress.outcome.id === ref.data.outcomeId,
    )
    return facts.sees === 'who' || progress === undefined
      ? notFoundCard(context.actor)
      : draw(facts, progress)
  })

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
  const [only, ...others] = all
  if (only === undefined) return [noCoreGroup(context)]
  return [
    others.length > 0
      ? whichMeetingCard(actor, verb, all)
      : await card(await factsOf(context, only)),
  ]
}

const noCoreGroup = ({ actor }: RequestContext): PrivateCard =>
  sentenceCard(
    actor,
    'I find no core group of yours yet. Whoever belongs to one is told when it is arranged.',
  )

function current(
  context: RequestContext,
  family: Case,
  { reference }: Slots,
): (Meeting & { readonly sees: RatingsFacts['sees'] })[] {
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
async function open(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const ref = meetingRef.safeParse(data)
  if (!ref.success) return notFoundCard(context.actor)
  const problem = await context.deps.cases.change<string | undefined>(ref.data.caseId, (family) => {
    const sight = sightOf(context, family, ref.data.meetingId)
    if (sight === undefined || !may(context.actor, { act: 'lead-core-group', ...sight }))
      return {
        change: 'none',
        answer: 'Whoever leads the core group, or the conference’s chair, opens the ratings.',
      }
    const opened = openRatings(sight.conference, {
      by: context.actor.id,
      practice: practiceOf(context.deps, sight.conference),
      now: context.now,
      calendar: context.deps.calendar,
    })
    if (!opened.ok)
      return { change: 'refused', refusal: opened.refusal, answer: opened.refusal.words }
    if (opened.value === sight.conference) return { change: 'none', answer: undefined }
    return {
      change: 'commit',
      family: replaceConference(sight.family, opened.value),
      audit: [
        {
          event: 'ratings.opened',
          meeting: sight.conference.id,
          by: context.actor.id,
          at: context.now,
        },
      ],
      answer: undefined,
    }
  })
  return withFacts(context, data, async (facts) =>
    ratingsCard(problem === undefined ? facts : { ...facts, problem }),
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
  if (!facts.leads) return notFoundCard(context.actor)
  if (note === '')
    return missing(facts, 'Please write what they said, or that you could not reach them.')
  await context.deps.cases.change(facts.family.id, (family) => {
    const sight = sightOf(context, family, facts.conference.id)
    if (sight === undefined || !may(context.actor, { act: 'lead-core-group', ...sight }))
      return { change: 'none', answer: undefined }
    if (
      askedMissing(sight.conference)?.note === note ||
      missedTwice(sight.family, sight.conference, context.now).length === 0
    )
      return { change: 'none', answer: undefined }
    const entry: DutyRecord = {
      duty: 'ask-missing-member',
      answer: 'done',
      on: inLondon(context.now).date,
      note,
      by: context.actor.id,
      at: context.now,
    }
    const changed = replaceConference(sight.family, {
      ...sight.conference,
      records: [...sight.conference.records, entry],
    })
    return {
      change: 'commit',
      family: changed,
      audit: [
        {
          event: 'duty.recorded',
          meeting: sight.conference.id,
          duty: 'ask-missing-member',
          status: 'done',
          by: context.actor.id,
          at: context.now,
        },
      ],
      answer: undefined,
    }
  })
  return withFacts(context, data, async (fresh) => missing(fresh))
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
