// How long a family's record is kept: the administrator takes it away for the council's own system,
// says that it is there, or puts it on hold. What follows, the deletion, is the delivery's
// (src/delivery/erase.ts).
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/messages/card.ts'
import { closedBy, liftHold, placeHold, settle } from '../../../domain/record/retention.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard, nothingCard, notYoursCard } from '../../kernel/cards.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { noSuchMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf, mayKeepRecord, recordAt } from './facts.ts'
import { get } from './record-file.ts'
import {
  holdForm as holdFormVerb,
  holdLift,
  holdPlace,
  recordFiled,
  recordGet,
  recordNotNeeded,
  retentionShow,
} from './verbs.ts'
import { holdForm, retentionCard } from './view.ts'

const reasonGiven = z.object({ reason: typed })

export const verbs: readonly Verb[] = [
  pressOn(retentionShow, recordAt, shown),
  pressOn(recordGet, recordAt, get),
  pressOn(recordFiled, recordAt, (context, meeting) => settled(context, meeting, 'filed')),
  pressOn(recordNotNeeded, recordAt, (context, meeting) => settled(context, meeting, 'not-needed')),
  pressOn(holdFormVerb, recordAt, async (context, meeting) =>
    holdForm(await factsOf(context, meeting), ''),
  ),
  pressOn(holdPlace, recordAt, (context, meeting, data) =>
    place(context, meeting, reasonGiven.safeParse(data).data?.reason ?? ''),
  ),
  pressOn(holdLift, recordAt, lift),
]

async function shown(context: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  return retentionCard(await factsOf(context, meeting))
}

export const texts: readonly TextHandler[] = [
  {
    intents: ['retention'],
    say: async (context, { slots, text }) => [
      await find(context, slots.reference ?? numberAtTheEnd(text)),
    ],
  },
  {
    intents: ['filed'],
    say: async (context, { slots, text }) =>
      hasStaffRole(context.actor, 'administrator')
        ? [await find(context, slots.reference ?? numberAtTheEnd(text))]
        : [],
  },
]

/** 'retention for 4471': what is not understood as a sentence still ends in a number. */
function numberAtTheEnd(text: string): string | undefined {
  const last =
    text
      .trimEnd()
      .split(/\s/)
      .at(-1)
      ?.replace(/[.?!]$/, '') ?? ''
  // Two simple tests: one pattern would backtrack over every digit of a long number.
  return /^[A-Za-z0-9/-]+$/.test(last) && /\d/.test(last) ? last.toUpperCase() : undefined
}

/** The meeting with that number, or those whose record waits to be filed. */
async function find(context: RequestContext, reference: string | undefined): Promise<PrivateCard> {
  const { actor, deps, leaveOut } = context
  if (!hasStaffRole(actor, 'administrator')) return notYoursCard(actor)
  const families = inEachFamily(
    context,
    await deps.cases.of('administrators', leaveOut),
    (family) => (mayKeepRecord(actor, family) ? [family] : []),
  )
  const meetings =
    reference === undefined
      ? inEachFamily(context, families, (family): Meeting[] => {
          const conference = closedBy(family)?.conference
          return conference === undefined ? [] : [{ family, conference }]
        })
      : families.flatMap((family) =>
          family.conferences
            .filter((conference) => conference.reference === reference)
            .map((conference) => ({ family, conference })),
        )
  return pickMeeting(context, meetings, {
    none: () => (reference === undefined ? keptNowhere(actor) : noSuchMeetingCard(actor)),
    one: (only) => shown(context, only),
    several: retentionShow,
  })
}

const keptNowhere = (person: Person): PrivateCard =>
  nothingCard(
    person,
    'No case is closed, so nothing waits to be filed or deleted. For one meeting, add its ' +
      'number: ‘retention for 4471’.',
  )

type RecordChange = {
  readonly decide: (family: Case) => Result<Case>
  readonly event: AuditEvent
  readonly said: string
}

type ChangedRecord = { readonly family: Case; readonly notice: string }

/** Decides in the case as it stands, and shows what came of it. */
async function change(
  context: RequestContext,
  { family, conference }: Meeting,
  { decide, event, said }: RecordChange,
): Promise<PrivateCard> {
  const { actor } = context
  const after = await changeCase<Case, ChangedRecord>(context, family.id, {
    find: (now) => (mayKeepRecord(actor, now) ? now : undefined),
    decide: (now) => {
      const decided = decide(now)
      if (!decided.ok)
        return refused(decided.refusal, { family: now, notice: decided.refusal.words })
      const answer = { family: decided.value, notice: said }
      return decided.value === now
        ? unchanged(answer)
        : commit({ family: decided.value, audit: [event] }, answer)
    },
  })
  const now = after === undefined ? undefined : findConference(after.family, conference.id)
  return after === undefined || now === undefined
    ? notFoundCard(actor)
    : retentionCard({
        ...(await factsOf(context, { family: after.family, conference: now })),
        notice: after.notice,
      })
}

async function settled(
  context: RequestContext,
  meeting: Meeting,
  how: 'filed' | 'not-needed',
): Promise<PrivateCard> {
  const done = { by: context.actor.id, at: context.now }
  const trail = await context.deps.cases.audit(meeting.family.id)
  return change(context, meeting, {
    decide: (family) => settle(family, { how, ...done }, trail),
    event: { event: 'record.settled', meeting: meeting.conference.id, status: how },
    said: '✓ Noted. Thank you.',
  })
}

async function place(
  context: RequestContext,
  meeting: Meeting,
  reason: string,
): Promise<PrivateCard> {
  if (reason === '')
    return holdForm(
      await factsOf(context, meeting),
      'Please say why nothing may be deleted, for example who asked for it.',
    )
  return change(context, meeting, {
    decide: (family) => placeHold(family, { reason, by: context.actor.id, at: context.now }),
    event: { event: 'hold.placed', meeting: meeting.conference.id },
    said: '✓ On hold. Nothing is deleted until you end it.',
  })
}

async function lift(context: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  return change(context, meeting, {
    decide: (family) => ok(liftHold(family, { by: context.actor.id, at: context.now })),
    event: { event: 'hold.lifted', meeting: meeting.conference.id },
    said: '✓ The hold has ended.',
  })
}

/** The reminder: as long as the record waits to be filed. */
export const recordNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  return conference === undefined || !mayKeepRecord(to, family)
    ? undefined
    : retentionCard(await factsOf({ actor: to, deps, now }, { family, conference }))
}
