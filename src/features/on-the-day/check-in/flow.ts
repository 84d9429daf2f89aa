// 'Who is here': the chair and the administrator mark it in a few taps or words; the lead social worker sees it.
import { z } from 'zod'

import { isLocalTime, type LocalTime, localTime } from '../../../domain/ids.ts'
import {
  attendeeOf,
  hasCome,
  isMarkingTime,
  mark,
  type Marking,
  presenceOf,
} from '../../../domain/meeting/arrival.ts'
import { anybodyMarked } from '../../../domain/meeting/quorum-that-day.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { conferencesToOversee, may } from '../../../domain/permissions.ts'
import type { Refusal } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, findInvitation, replaceInvitation } from '../../../domain/state/case.ts'
import { namedIn } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation, type Mode } from '../../../domain/state/invitation.ts'
import type { Slots } from '../../../understanding/slots.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import { invitationRef, typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { asksWhyAbsent, matchInvitees } from '../../kernel/match-invitees.ts'
import {
  familiesOf,
  type Meeting,
  overseesAny,
  type RequiredAct,
  soonestFirst,
} from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { type ActOn, meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { readMark, type TypedMark } from './parse-arrival.ts'
import {
  dayAbsent,
  dayCame,
  dayHere,
  dayLeft,
  dayList,
  dayOnline,
  dayPerson,
  dayShow,
  dayUndo,
  dayWent,
} from './verbs.ts'
import {
  dayCard,
  type DayFacts,
  isHereLate,
  noMeetingNowCard,
  personCard,
  type PersonInputs,
  sayMarked,
} from './view.ts'

const markRef = invitationRef.extend({ seen: z.number().int().nonnegative() })
type MarkRef = z.infer<typeof markRef>

/** An invitation that this person may mark, as it stands on the day. */
type Markable = {
  readonly facts: DayFacts
  readonly invitation: Invitation
  readonly ref: MarkRef
}

const sees: RequiredAct = (conference) => ({ act: 'see-status', conference })

/** A tap marks the present moment; on a later day, when there is no such moment, it opens the form that asks for the time. */
const tap = (verb: string, markingOf: (markable: Markable) => Marking): Verb =>
  pressOn(verb, findMarkable, (context, markable) =>
    markAndShow(context, markable, markingOf(markable)),
  )

export const verbs: readonly Verb[] = [
  pressOn(dayShow, withFacts(meetingFor(sees), factsOf), (_context, facts) => dayCard(facts)),
  { verb: dayList, press: async (context) => listOrShow(context, await onNow(context, {})) },
  tap(dayHere, ({ invitation }) => arrived(invitation, 'in-person')),
  tap(dayOnline, ({ invitation }) => arrived(invitation, 'online')),
  tap(dayLeft, () => ({ mark: 'left' })),
  tap(dayAbsent, () => ({ mark: 'absent' })),
  tap(dayUndo, () => ({ mark: 'taken-back' })),
  pressOn(dayPerson, findMarkable, (_context, markable) =>
    personCard(markable.facts, markable.invitation, {
      inputs: standingInputs(markable),
      problem: '',
    }),
  ),
  pressOn(dayCame, findMarkable, fromForm('arrived')),
  pressOn(dayWent, findMarkable, fromForm('left')),
]

/** 'Police left 11.15', 'gp arrived 10:12', whoever types it. */
const clocked = /\b(?:left|arrived|joined|came)\b.{0,12}\b\d{1,2}[.:]\d{2}\b/

/** 'HV here', 'social worker is not here', as whoever runs the meeting says it; nobody says it of themselves. */
const seen =
  /^(?!(?:i|im|i['’]m|we|were|we['’]re|my)\b)(?!.*\b(?:reports?|plan|updates?|notes?|link|forms?|can|could|put|help)\b)[a-z.'’-]+(?: [a-z.'’-]+){0,3} (?:here|absent)(?: now| today| online| in person)?$/

export const texts: readonly TextHandler[] = [
  {
    intents: ['arrive'],
    commands: ['who is here', "who's here", 'whos here', 'who’s here'],
    begins: ['mark'],
    sentences: [clocked, seen],
    records: 'anybody',
    say: (context, said) => sayArrival(context, said),
  },
  // On the day these are about the table, not about what was promised before it.
  {
    intents: ['quorum'],
    say: (context, { slots }) =>
      tableNow(context, slots, ({ conference }) => anybodyMarked(conference)),
  },
  {
    intents: [],
    commands: [
      'start',
      'start the meeting',
      'start the conference',
      'start meeting',
      'begin',
      'register',
      'the register',
    ],
    sentences: [/^(?:who(?:.?s| is)|is anyone|is anybody|anyone|anybody) (?:running )?late$/],
    say: (context, { slots }) => tableNow(context, slots, () => true),
  },
  {
    intents: [],
    sentences: [asksWhyAbsent],
    say: (context, { slots }) => tableNow(context, slots, () => true),
  },
  // Somebody else is late: whoever is late themselves says nothing of an agency.
  {
    intents: [],
    sentences: [/\brunning (?:\w+ )*late\b/],
    say: (context, { slots }) =>
      slots.agency === undefined && slots.role === undefined
        ? Promise.resolve([])
        : tableNow(context, slots, ({ conference }) =>
            may(context.actor, { act: 'mark-arrival', conference }),
          ),
  },
]

/** Whoever is marked as somebody's colleague stays one when only the way they take part changes. */
function arrived(invitation: Invitation, mode: Mode): Marking {
  return { mark: 'arrived', who: attendeeOf(invitation), mode }
}

async function factsOf({ deps, actor, now }: RequestContext, meeting: Meeting): Promise<DayFacts> {
  const people = await deps.directory.named(namedIn(meeting.conference))
  return {
    ...meeting,
    person: actor,
    people,
    practice: practiceOf(deps, meeting.conference),
    calendar: deps.calendar,
    now,
  }
}

async function findMarkable(context: RequestContext, data: unknown): Promise<Markable | undefined> {
  const ref = markRef.safeParse(data)
  return ref.success
    ? markableIn(context, await context.deps.cases.load(ref.data.caseId), ref.data)
    : undefined
}

async function markableIn(
  context: RequestContext,
  family: Case | undefined,
  ref: MarkRef,
): Promise<Markable | undefined> {
  const found = family === undefined ? undefined : invitationToMark(context, family, ref)
  return found === undefined
    ? undefined
    : { facts: await factsOf(context, found), invitation: found.invitation, ref }
}

/** The invitation in its meeting, when this person may mark it. */
function invitationToMark(
  { actor }: RequestContext,
  family: Case,
  ref: MarkRef,
): (Meeting & { readonly invitation: Invitation }) | undefined {
  const found = findInvitation(family, ref.invitationId)
  const allowed =
    found !== undefined &&
    found.conference.id === ref.meetingId &&
    found.invitation.withdrawn === undefined &&
    may(actor, { act: 'mark-arrival', conference: found.conference })
  return allowed ? { family, ...found } : undefined
}

async function markAndShow(
  context: RequestContext,
  markable: Markable,
  marking: Marking,
): Promise<PrivateCard> {
  const outcome = await keepMark(context, markable.ref, marking)
  const after = await markableIn(context, outcome?.family, markable.ref)
  if (outcome === undefined || after === undefined) return notFoundCard(context.actor)
  if (outcome.refusal?.code === 'time.missing')
    return personCard(after.facts, after.invitation, {
      inputs: {
        ...standingInputs(markable),
        ...(marking.mark === 'arrived' ? { mode: marking.mode } : {}),
      },
      problem: outcome.refusal.words,
    })
  if (outcome.refusal !== undefined) return dayCard(after.facts, { notice: outcome.refusal.words })
  if (marking.mark === 'taken-back')
    return dayCard(after.facts, {
      notice: `Taken back. ${sayMarked(after.facts, after.invitation)}`,
    })
  return dayCard(after.facts, {
    notice: `${sayMarked(after.facts, after.invitation)}${cameEarlier(marking, after)}`,
    marked: after.invitation.id,
  })
}

/** Whoever was there before somebody had a hand free to mark them was not late: the time can be put right. */
const cameEarlier = (marking: Marking, { facts, invitation }: Markable): string =>
  marking.mark === 'arrived' && marking.time === undefined && isHereLate(facts, invitation)
    ? ' If they came earlier, press ‘More’ beside their name.'
    : ''

type MarkOutcome = { readonly family: Case; readonly refusal?: Refusal }

/** A repeat commits nothing. Undefined when this person may not mark it. */
const keepMark = (
  context: RequestContext,
  ref: MarkRef,
  marking: Marking,
): Promise<MarkOutcome | undefined> =>
  changeCase<Meeting & { readonly invitation: Invitation }, MarkOutcome>(context, ref.caseId, {
    find: (now) => invitationToMark(context, now, ref),
    decide: ({ family, conference, invitation }) => {
      const decided = mark(invitation, marking, {
        by: context.actor.id,
        at: context.now,
        conference,
        calendar: context.deps.calendar,
        seen: ref.seen,
      })
      if (!decided.ok) return refused(decided.refusal, { family, refusal: decided.refusal })
      if (decided.value === invitation) return unchanged({ family })
      const after = replaceInvitation(family, decided.value)
      const event: AuditEvent = {
        event: 'arrival.marked',
        meeting: conference.id,
        invitation: invitation.id,
        status: marking.mark,
      }
      return commit({ family: after, audit: [event] }, { family: after })
    },
  })

function standingInputs({
  facts,
  invitation,
}: Pick<Markable, 'facts' | 'invitation'>): PersonInputs {
  const presence = presenceOf(facts.conference, invitation)
  const answer = currentAnswer(invitation)
  if (hasCome(presence)) return { time: '', mode: presence.mode, who: presence.who }
  const saysOnline =
    facts.conference.place === undefined ||
    (answer.status === 'attending' && answer.mode === 'online')
  return { time: '', mode: saysOnline ? 'online' : 'in-person', who: attendeeOf(invitation) }
}

const formInputs = z.object({
  time: typed,
  mode: z.enum(['in-person', 'online']).catch('in-person'),
  who: z.enum(['invited', 'representative']).catch('invited'),
})

function fromForm(what: 'arrived' | 'left'): ActOn<Markable> {
  return async (context, { facts, invitation, ref }, data) => {
    const inputs = formInputs.parse(data)
    const time = readTyped(inputs.time)
    if (time === 'unreadable')
      return personCard(facts, invitation, {
        inputs,
        problem: `‘${inputs.time}’ is not a time of day. Write it like 10:12.`,
      })
    const at = time === undefined ? {} : { time }
    const marking: Marking =
      what === 'left'
        ? { mark: 'left', ...at }
        : { mark: 'arrived', who: inputs.who, mode: inputs.mode, ...at }
    const outcome = await keepMark(context, ref, marking)
    const after = await markableIn(context, outcome?.family, ref)
    if (outcome === undefined || after === undefined) return notFoundCard(context.actor)
    if (outcome.refusal !== undefined)
      return personCard(after.facts, after.invitation, { inputs, problem: outcome.refusal.words })
    return dayCard(after.facts, {
      notice: sayMarked(after.facts, after.invitation),
      marked: after.invitation.id,
    })
  }
}

function readTyped(text: string): LocalTime | undefined | 'unreadable' {
  const padded = text.replace('.', ':').padStart(5, '0')
  return text === '' ? undefined : isLocalTime(padded) ? localTime(padded) : 'unreadable'
}

/** The meetings of this person whose day is on, the soonest first; the one with a number that was named. */
async function onNow(
  context: RequestContext,
  { reference }: Pick<Slots, 'reference'>,
): Promise<Meeting[]> {
  const {
    actor,
    deps: { calendar },
    now,
  } = context
  return inEachFamily(context, await familiesOf(context), (family) =>
    conferencesToOversee(actor, family)
      .filter(
        (conference) =>
          isMarkingTime(conference, { now, calendar }) &&
          (reference === undefined || conference.reference === reference),
      )
      .map((conference) => ({ family, conference })),
  ).sort(soonestFirst)
}

/** The list of whoever is there, to those whose meeting is on; nothing to anybody else, so that another feature answers. */
async function tableNow(
  context: RequestContext,
  slots: Pick<Slots, 'reference'>,
  fits: (meeting: Meeting) => boolean,
): Promise<PrivateCard[]> {
  const asked = await onNow(context, slots)
  return asked.length > 0 && asked.every(fits) ? [await listOrShow(context, asked)] : []
}

const listOrShow = (context: RequestContext, meetings: readonly Meeting[]): Promise<PrivateCard> =>
  pickMeeting(context, meetings, {
    none: () => noMeetingNowCard(context.actor),
    one: async (only) => dayCard(await factsOf(context, only)),
    several: dayShow,
  })

/** 'Mark that as done' is about something else: what only begins like a mark is left to whoever else answers it. */
async function sayArrival(
  context: RequestContext,
  { intent, slots, text }: Understanding & { readonly text: string },
): Promise<PrivateCard[]> {
  const isAsked =
    /^\W*who/i.test(text) ||
    intent === 'arrive' ||
    (clocked.test(text.toLowerCase()) && (await overseesAny(context)))
  if (!isAsked && (readMark(text) === undefined || (await onNow(context, {})).length === 0))
    return []
  return [await say(context, slots, text)]
}

/** Marks at once where one meeting and one person fit; otherwise shows what there is to tap, and writes nothing. */
async function say(context: RequestContext, slots: Slots, text: string): Promise<PrivateCard> {
  const fitting = await onNow(context, slots)
  const [only, ...others] = fitting
  const typedMark = readMark(text)
  if (
    only === undefined ||
    others.length > 0 ||
    typedMark === undefined ||
    !may(context.actor, { act: 'mark-arrival', conference: only.conference })
  )
    return listOrShow(context, fitting)
  const facts = await factsOf(context, only)
  const meant = matchInvitees(facts, slots, text)
  const [invitation, ...more] = meant
  if (invitation === undefined)
    return dayCard(facts, { notice: 'I cannot tell whom you mean. Please tap below.' })
  if (more.length > 0)
    return dayCard(facts, {
      notice: `That fits ${meant.length} people here. Please tap the right one below.`,
    })
  const ref = {
    caseId: only.family.id,
    meetingId: only.conference.id,
    invitationId: invitation.id,
    seen: invitation.marks.length,
  }
  const markable = { facts, invitation, ref }
  return markAndShow(context, markable, asMarking(typedMark, markable))
}

function asMarking(said: TypedMark, markable: Markable): Marking {
  if (said.mark === 'absent') return said
  const at = said.time === undefined ? {} : { time: said.time }
  if (said.mark === 'left') return { mark: 'left', ...at }
  return {
    mark: 'arrived',
    who: attendeeOf(markable.invitation),
    mode: said.mode ?? (standingInputs(markable).mode === 'online' ? 'online' : 'in-person'),
    ...at,
  }
}
