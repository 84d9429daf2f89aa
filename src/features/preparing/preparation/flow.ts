// What has to be ready before a conference and what follows it: looked at as a list, recorded one by one.
import { z } from 'zod'

import { inLondon, parseLocalDate, sayDay } from '../../../domain/dates/dates.ts'
import { type ChildId, childId, isIdText } from '../../../domain/ids.ts'
import {
  answerOf,
  dutyQuestions,
  isHolding,
  isRecordedBySaying,
} from '../../../domain/meeting/preparation.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import { stillAsked } from '../../../domain/obligations/obligations.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, findConference, replaceConference } from '../../../domain/state/case.ts'
import type { Conference, DutyRecord } from '../../../domain/state/conference.ts'
import { type Purpose, purposes } from '../../../domain/state/purpose.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { meetingRef, typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { canOpen } from '../../kernel/obligation-actions.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { dutyForm as dutyFormVerb, dutyList, dutyMine, dutyRecord } from './verbs.ts'
import {
  type DutyFacts,
  dutyForm,
  type DutyInputs,
  dutyListCard,
  nothingOwedCard,
  notYoursCard,
} from './view.ts'

const dutyRef = meetingRef.extend({
  duty: z.enum(purposes),
  child: z
    .string()
    .refine((text) => text === '' || isIdText(text))
    .transform((text): ChildId | undefined => (text === '' ? undefined : childId(text)))
    .catch(undefined),
})
type DutyRef = z.infer<typeof dutyRef>

const seeStatus: RequiredAct = (conference) => ({ act: 'see-status', conference })

export const verbs: readonly Verb[] = [
  { verb: dutyMine, press: (context) => mine(context) },
  pressOn(dutyList, meetingFor(seeStatus), list),
  pressOn(dutyFormVerb, dutyNamed, (_context, facts) => dutyForm(facts, standingInputs(facts), '')),
  pressOn(dutyRecord, dutyNamed, record),
]

const whatNext = [
  'what else do i have to do',
  'what do i have to do now',
  'what do i need to do',
  'do i need to do anything',
  'do i have to do anything',
  'what do i do now',
  'what do you need from me',
  'what am i supposed to do',
  'whats next',
  "what's next",
  'what next',
  'what now',
  'what happens now',
  'what happens next',
  'whats left',
  'what is left',
  'anything else',
  'am i done',
  'is that it',
  'is that all',
]

/** 'I checked in with mum today'. */
const checkedIn = /^(?:(?:i|we)(?:['’]?ve| have)? )?(?:just |now )?checked in (?:with|on) .{2,80}$/

export const texts: readonly TextHandler[] = [
  {
    intents: [],
    commands: [
      'to do',
      'todo',
      'my to do list',
      'what do i have to do',
      'preparation',
      ...whatNext,
    ],
    sentences: [
      /^what (do|must|should) i (have to |need to )?(do|bring|prepare)( for)? (it|this|that|them)$/,
      /^what (do|must|should|have) i (have to |need to |got to |to )?(do|bring|prepare) (before|by|for) (the |my |our )?(next )?(core ?group|meeting)/,
    ],
    say: async (context) => [await mine(context)],
  },
  {
    intents: ['chairContact'],
    say: async (context, { slots, text }) => [
      await toRecord(context, 'contact-family', { slots, note: text }),
    ],
  },
  {
    intents: ['interpreter'],
    say: async (context, { slots }) => [
      await toRecord(context, 'arrange-interpreter', { slots, note: '' }),
    ],
  },
  {
    intents: ['advocate'],
    say: async (context, { slots }) => [
      await toRecord(context, 'offer-child-advocate', { slots, note: '' }),
    ],
  },
  {
    intents: [],
    sentences: [checkedIn],
    say: async (context, { slots }) => [await toRecord(context, 'check-in', { slots, note: '' })],
  },
  {
    intents: ['recordSent'],
    say: async (context, { slots }) => [
      await toRecord(context, 'send-record', { slots, note: '' }),
    ],
  },
]

/** Everything that this person still owes, in all their meetings: what is done by doing it has a button that leads there. */
async function mine(context: RequestContext): Promise<PrivateCard> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const open = inEachFamily(context, families, (family) =>
    openDuties(context, family, canOpen)
      .filter((obligation) => obligation.owner === context.actor.id)
      .map((obligation) => ({ family, obligation })),
  )
  return open.length === 0
    ? nothingOwedCard(context.actor)
    : dutyListCard(context.actor, open, context.now)
}

function openDuties(
  { deps, now, leaveOut }: Omit<RequestContext, 'actor'>,
  family: Case,
  which: (duty: Purpose) => boolean = isRecordedBySaying,
): Obligation[] {
  const { practices, calendar } = deps
  const { owed, uncounted } = stillAsked(family, { practices, calendar, now })
  // The rest of the family's duties stand; the answer says that some are missing.
  if (uncounted.length > 0) leaveOut?.(family.id, new RangeError('A day lies beyond the calendar'))
  return owed
    .filter(
      (obligation) =>
        isOpen(obligation) && which(obligation.kind) && isTime(obligation, family, now),
    )
    .sort((a, b) => (a.due.due < b.due.due ? -1 : 1))
}

/** An outcome is asked for once the meeting has begun, and what precedes a meeting until then. */
const isTime = (obligation: Obligation, family: Case, now: RequestContext['now']): boolean => {
  const date = findConference(family, obligation.meeting)?.date
  if (isHolding(obligation.kind)) return date !== undefined && date <= inLondon(now).date
  return obligation.until === undefined || now < obligation.until
}

function list(context: RequestContext, { family, conference }: Meeting): PrivateCard {
  const open = openDuties(context, family)
    .filter((obligation) => obligation.meeting === conference.id)
    .map((obligation) => ({ family, obligation }))
  return open.length === 0
    ? nothingOwedCard(context.actor)
    : dutyListCard(context.actor, open, context.now)
}

/** Only whoever owes a duty, or oversees the meeting, may see or record it. */
async function dutyNamed(context: RequestContext, data: unknown): Promise<DutyFacts | undefined> {
  const ref = dutyRef.safeParse(data)
  const family = ref.success ? await context.deps.cases.load(ref.data.caseId) : undefined
  return ref.success && family !== undefined ? factsOf(context, family, ref.data) : undefined
}

function factsOf(
  context: RequestContext,
  family: Case,
  ref: Omit<DutyRef, 'caseId'>,
): DutyFacts | undefined {
  const conference = findConference(family, ref.meetingId)
  const question = dutyQuestions[ref.duty]
  // A core group has no duties of its own: that it was held follows from who was there, and is owed to the conference.
  if (conference === undefined || question === undefined || conference.kind === 'core-group')
    return undefined
  const theirs = obligationsIn(context, family).filter(
    (obligation) =>
      obligation.meeting === conference.id &&
      sameDuty(obligation.kind, ref.duty) &&
      obligation.child === ref.child,
  )
  const obligation = theirs.find((obligation) => obligation.owner === context.actor.id) ?? theirs[0]
  const allowed = may(context.actor, { act: 'record-duty', conference, owed: theirs })
  if (!allowed) return undefined
  return {
    person: context.actor,
    family,
    conference,
    practice: practiceOf(context.deps, conference),
    calendar: context.deps.calendar,
    now: context.now,
    duty: ref.duty,
    question,
    ...(obligation === undefined ? {} : { obligation }),
    ...(ref.child === undefined ? {} : { child: ref.child }),
  }
}

/** The outcome of every kind of conference is recorded as that of holding it. */
const sameDuty = (kind: Purpose, duty: Purpose): boolean =>
  kind === duty || (duty === 'hold-conference' && isHolding(kind))

function standingInputs({ conference, duty, child, now }: DutyFacts): DutyInputs {
  const last = conference.records
    .filter((record) => record.duty === duty && record.child === child)
    .at(-1)
  return { answer: last?.answer ?? '', on: last?.on ?? inLondon(now).date, note: last?.note ?? '' }
}

const inputs = z.object({ answer: typed, on: typed, note: typed })

/** Records what was said. The same answer, day and words again change nothing. */
async function record(
  context: RequestContext,
  facts: DutyFacts,
  data: unknown,
): Promise<PrivateCard> {
  const form = inputs.parse(data)
  const { duty, child } = facts
  const answer = answerOf(duty, form.answer)
  if (answer === undefined) return dutyForm(facts, form, 'Please choose one of the answers.')
  const on = parseLocalDate(form.on)
  if (!on.ok) return dutyForm(facts, form, on.refusal.words)
  const today = inLondon(context.now).date
  if (on.value > today)
    return dutyForm(
      facts,
      form,
      `${sayDay(on.value)} is still to come. Give the day on which it was done, today at the latest.`,
    )
  const entry: DutyRecord = {
    duty,
    ...(child === undefined ? {} : { child }),
    answer: answer.value,
    on: on.value,
    note: form.note,
    by: context.actor.id,
    at: context.now,
  }
  const find = (family: Case) =>
    factsOf(context, family, { meetingId: facts.conference.id, duty, child })
  const after = await changeCase<DutyFacts, Case>(context, facts.family.id, {
    find,
    decide: ({ family, conference }) => {
      if (isRepeat(conference, entry)) return unchanged(family)
      const changed = replaceConference(family, {
        ...conference,
        records: [...conference.records, entry],
      })
      const recorded: AuditEvent = {
        event: 'duty.recorded',
        meeting: conference.id,
        duty,
        status: answer.value,
      }
      return commit({ family: changed, audit: [recorded] }, changed)
    },
  })
  const now = after === undefined ? undefined : find(after)
  return now === undefined
    ? notFoundCard(context.actor)
    : dutyForm(now, standingInputs(now), '', true)
}

function isRepeat(conference: Conference, entry: DutyRecord): boolean {
  const last = conference.records
    .filter((record) => record.duty === entry.duty && record.child === entry.child)
    .at(-1)
  return (
    last !== undefined &&
    last.answer === entry.answer &&
    last.on === entry.on &&
    last.note === entry.note
  )
}

/** 'I spoke to dad on Monday': opens the form, filled in; it is recorded with one tap, never by a guess. */
async function toRecord(
  context: RequestContext,
  duty: Purpose,
  { slots, note }: { readonly slots: Slots; readonly note: string },
): Promise<PrivateCard> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const all = inEachFamily(context, families, (family) =>
    openDuties(context, family)
      .filter(
        (obligation) =>
          obligation.kind === duty &&
          (slots.reference === undefined ||
            findConference(family, obligation.meeting)?.reference === slots.reference),
      )
      .flatMap((obligation) => {
        const { meeting, child } = obligation
        const facts = factsOf(context, family, { meetingId: meeting, duty, child })
        return facts === undefined ? [] : [{ family, obligation, facts }]
      }),
  )
  // What several owe, each for themselves, is one's own before it is anybody else's.
  const own = all.filter(({ obligation }) => obligation.owner === context.actor.id)
  const fitting = own.length > 0 ? own : all
  // Whoever runs a meeting may have recorded it already; anybody else must not believe that they told somebody.
  const runsOne = families.some((family) =>
    family.conferences.some((conference) => may(context.actor, { act: 'see-status', conference })),
  )
  const [only, ...others] = fitting
  if (only === undefined)
    return families.length === 0 || runsOne
      ? nothingOwedCard(context.actor)
      : notYoursCard(context.actor)
  return others.length > 0
    ? dutyListCard(context.actor, fitting, context.now)
    : dutyForm(only.facts, formFrom(only.facts, slots, note), '')
}

const formFrom = (facts: DutyFacts, slots: Slots, note: string): DutyInputs => ({
  ...standingInputs(facts),
  ...(slots.date === undefined ? {} : { on: slots.date }),
  ...(note === '' ? {} : { note }),
})

/** What is owed in one meeting, in one message: drawn when it is sent, and not sent when nothing is left. */
export const ownersNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const left = openDuties({ deps, now }, family).filter(
    (obligation) =>
      obligation.meeting === notice.meeting &&
      obligation.owner === to.id &&
      notice.about.includes(obligation.id),
  )
  return left.length === 0
    ? undefined
    : dutyListCard(
        to,
        left.map((obligation) => ({ family, obligation })),
        now,
      )
}

/** The day after: what is still open, to the chair. */
export const chairsNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, { act: 'see-status', conference })) return undefined
  const left = openDuties({ deps, now }, family).filter(
    (obligation) => obligation.meeting === notice.meeting && notice.about.includes(obligation.id),
  )
  return left.length === 0
    ? undefined
    : dutyListCard(
        to,
        left.map((obligation) => ({ family, obligation })),
        now,
      )
}
