// 'Why the 25th and not the 29th?', 'when is my report due', 'when do letters need to go': dates
// and their reasons.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import { isIdText, isLocalDate, type LocalDate, localDate, ruleId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { meetingDates } from '../../../domain/obligations/meeting-dates.ts'
import { may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Purpose } from '../../../domain/state/purpose.ts'
import type { AskedRule, Slots } from '../../../understanding/meaning/slots.ts'
import { meetingRef } from '../../kernel/card-fields.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { familiesOf, type Meeting, soonestFirst } from '../../kernel/meeting-access.ts'
import { pressOn, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { dateList, dateWhy } from './verbs.ts'
import { datesCard, type DatesFacts, noticeCard, whyCard } from './view.ts'

const whyRef = meetingRef.extend({
  rule: z
    .string()
    .refine(isIdText)
    .transform((text) => ruleId(text)),
})

export const verbs: readonly Verb[] = [
  pressOn(dateWhy, dateNamed, (_context, { facts, date }) => whyCard(facts, date, undefined)),
  pressOn(dateList, withFacts(meetingNamed, factsOf), (context, facts) =>
    datesCard(context.actor, [facts]),
  ),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['explain', 'deadline', 'reportRule', 'nextCoreGroup'],
    say: async (context, { slots, text }) => [await answer(context, slots, text)],
  },
  { intents: ['noticeCheck'], say: async (context, { slots }) => [await notice(context, slots)] },
]

type ExplainedDate = { readonly facts: DatesFacts; readonly date: DatesFacts['dates'][number] }

/** Which purposes each everyday word stands for. */
const purposesOf: Readonly<Record<AskedRule, readonly Purpose[]>> = {
  ICPC: ['hold-conference', 'hold-transfer-conference'],
  RCPC: ['hold-first-review', 'hold-next-review'],
  'core-group': ['hold-first-core-group', 'hold-next-core-group'],
  report: ['submit-report'],
  'core-group-report': ['core-group-report'],
  share: ['share-report'],
  reply: ['answer-invitation'],
  notice: ['tell-parents'],
  midway: ['hold-midway-review'],
  minutes: ['send-record'],
  'decision-letter': ['send-decision'],
  'rag-update': ['hold-next-core-group'],
  'chair-contact': ['contact-family'],
  transfer: ['hold-transfer-conference'],
}

/**
 * The meetings of which this person may know the dates: those to which they are invited and those
 * they oversee.
 */
const meetings = async (context: RequestContext): Promise<Meeting[]> =>
  inEachFamily(context, await familiesOf(context), (family) =>
    family.conferences
      .filter((conference) => mayKnow(context, conference))
      .map((conference) => ({ family, conference })),
  ).sort(soonestFirst)

/**
 * Only for the meetings that are shown: one whose dates cannot be counted is reported as left out.
 */
const withDates = (context: RequestContext, all: readonly Meeting[]): DatesFacts[] =>
  inEachFamily(context, all, (meeting) => [factsOf(context, meeting)])

const mayKnow = (context: RequestContext, conference: Conference): boolean =>
  may(context.actor, { act: 'see-status', conference }) || hasSeat(context, conference)

/** Whoever was named to come for somebody has no dates here before they have said yes. */
const hasSeat = ({ actor }: RequestContext, conference: Conference): boolean =>
  conference.invitations.some(
    (invitation) =>
      may(actor, { act: 'answer-invitation', invitation }) ||
      may(actor, { act: 'write-report', conference, invitation }),
  )

function factsOf(context: RequestContext, { family, conference }: Meeting): DatesFacts {
  const practice = practiceOf(context.deps, conference)
  return {
    person: context.actor,
    family,
    conference,
    practice,
    dates: meetingDates(
      { family, conference, practice, calendar: context.deps.calendar },
      context.actor.id,
    ),
  }
}

async function answer(context: RequestContext, slots: Slots, text: string): Promise<PrivateCard> {
  const all = await meetings(context)
  const asked =
    slots.asked !== undefined
      ? purposesOf[slots.asked]
      : isWhatTheyOwe(text) && all.some(({ conference }) => hasSeat(context, conference))
        ? ownDuties
        : undefined
  // Nothing is owed for a cancelled meeting, so its dates are shown only to somebody who names its
  // number.
  const named = all.filter(({ conference }) =>
    slots.reference === undefined
      ? conference.cancelled === undefined
      : conference.reference === slots.reference,
  )
  const toCome = named.filter(
    ({ conference }) =>
      slots.reference !== undefined || conference.date >= inLondon(context.now).date,
  )
  const coming = withDates(context, toCome)
  const other = otherDate(text, slots.date)
  const fits = (facts: DatesFacts) =>
    facts.dates.filter(
      ({ rule, deadline }) =>
        (asked === undefined || asked.includes(rule.purpose)) &&
        (slots.date === undefined || isAbout(deadline, slots.date, other)),
    )
  const found = (toCome.length > 0 ? coming : withDates(context, named)).flatMap((facts) =>
    fits(facts).map((date) => ({ facts, date })),
  )
  const [only, ...more] =
    other === undefined
      ? found
      : found.sort((a, b) => relevance(b.date, other) - relevance(a.date, other)).slice(0, 1)
  if (only !== undefined && more.length === 0)
    return whyCard(
      only.facts,
      only.date,
      other ?? (slots.date === only.date.deadline.due ? undefined : slots.date),
    )
  const several = only === undefined ? coming : [...new Set(found.map(({ facts }) => facts))]
  return datesCard(
    context.actor,
    several.map((facts) => ({ ...facts, dates: only === undefined ? facts.dates : fits(facts) })),
  )
}

/** 'When is it due again?': of what they hand in, and not of everything that anybody owes. */
const isWhatTheyOwe = (text: string): boolean =>
  /^\W*(?:when|what day|which day)(?:'?s| is| was) (?:it|mine|that one) due\b/i.test(text)
const ownDuties: readonly Purpose[] = ['submit-report', 'core-group-update']

/**
 * 'Why not the 29th?': most likely about a date whose count ended on the 29th, or for which the
 * 29th was a day off.
 */
function relevance(
  { deadline: { why: reason }, rule }: DatesFacts['dates'][number],
  other: LocalDate,
): number {
  const own = rule.owedBy === 'invited-professional' ? 1 : 0
  return (
    (reason.countedTo === other ? 4 : 0) +
    (reason.daysOff.some((day) => day.date === other) ? 2 : 0) +
    own
  )
}

/**
 * Whether somebody may have expected one of these days: the due date, the end of the count, or the
 * rule's other reading.
 */
function isAbout(
  { due, why: reason }: DatesFacts['dates'][number]['deadline'],
  ...dates: readonly (LocalDate | undefined)[]
): boolean {
  return dates.some(
    (date) => date === due || date === reason.countedTo || date === reason.alternative?.due,
  )
}

/** '… and not the 29th': a day of the month that was named. */
function otherDate(text: string, named: LocalDate | undefined): LocalDate | undefined {
  const day = /\bnot\s+(?:on\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\b/i.exec(text)?.[1]
  if (day === undefined || named === undefined) return undefined
  const date = `${named.slice(0, 8)}${day.padStart(2, '0')}`
  return isLocalDate(date) ? localDate(date) : undefined
}

/**
 * By when parents must be told of a conference on this day, whether it is arranged or only being
 * considered.
 */
async function notice(context: RequestContext, slots: Slots): Promise<PrivateCard> {
  const all = await meetings(context)
  const here = all.find(
    ({ conference }) =>
      conference.kind !== 'core-group' &&
      (slots.reference === undefined
        ? conference.date === slots.date
        : conference.reference === slots.reference),
  )
  const date = slots.date ?? here?.conference.date
  if (date === undefined) return answer(context, { ...slots, asked: 'notice' }, '')
  const used =
    here === undefined
      ? [
          ...new Set(
            inEachFamily(context, all, ({ conference }) => [practiceOf(context.deps, conference)]),
          ),
        ]
      : [practiceOf(context.deps, here.conference)]
  return noticeCard(context.actor, {
    date,
    kind: here?.conference.kind ?? 'initial',
    practices: used.length === 0 ? [...context.deps.practices.values()] : used,
    calendar: context.deps.calendar,
    now: context.now,
  })
}

/** The meeting that a button names, for whoever may know its dates. */
async function meetingNamed(context: RequestContext, data: unknown): Promise<Meeting | undefined> {
  const ref = meetingRef.safeParse(data)
  const family = ref.success ? await context.deps.cases.load(ref.data.caseId) : undefined
  const conference =
    ref.success && family !== undefined ? findConference(family, ref.data.meetingId) : undefined
  return family === undefined || conference === undefined || !mayKnow(context, conference)
    ? undefined
    : { family, conference }
}

/** The same, with the date whose button was pressed. */
async function dateNamed(
  context: RequestContext,
  data: unknown,
): Promise<ExplainedDate | undefined> {
  const ref = whyRef.safeParse(data)
  const meeting = ref.success ? await meetingNamed(context, data) : undefined
  if (!ref.success || meeting === undefined) return undefined
  const facts = factsOf(context, meeting)
  const date = facts.dates.find(({ rule }) => rule.id === ref.data.rule)
  return date === undefined ? undefined : { facts, date }
}
