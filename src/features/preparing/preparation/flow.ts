// What has to be ready before a conference and what follows it: looked at as a list, recorded one
// by one.
import { z } from 'zod'

import { outcomeForAll } from '../../../domain/meeting/outcome.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { ok } from '../../../domain/result.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { Verb } from '../../kernel/feature.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { openEach, recordEach } from './each-child.ts'
import { eachForm, isToldApart, standingEach } from './each-child-view.ts'
import { dutyRef, factsOf, openDuties, standingInputs } from './facts.ts'
import { dayDone, recordDuty } from './record-duty.ts'
import {
  dutyEach,
  dutyForAll,
  dutyForm as dutyFormVerb,
  dutyList,
  dutyMine,
  dutyRecord,
  dutyRecordEach,
} from './verbs.ts'
import { answersOffered, type DutyFacts, dutyForm, dutyListCard, nothingOwedCard } from './view.ts'
import { movedSince } from './what-was-seen.ts'

const seeStatus: RequiredAct = (conference) => ({ act: 'see-status', conference })

/** An outcome that is not the same for each child is shown so. */
const openForm = (context: RequestContext, facts: DutyFacts): PrivateCard =>
  isToldApart(facts) ? eachForm(facts, standingEach(facts), '') : openForAll(context, facts)

const openForAll = (_context: RequestContext, facts: DutyFacts): PrivateCard =>
  dutyForm(facts, standingInputs(facts), '')

export const verbs: readonly Verb[] = [
  { verb: dutyMine, press: (context) => mine(context) },
  pressOn(dutyList, meetingFor(seeStatus), list),
  pressOn(dutyFormVerb, dutyNamed, openForm),
  pressOn(dutyRecord, dutyNamed, record),
  pressOn(dutyForAll, outcomeNamed, openForAll),
  pressOn(dutyEach, outcomeNamed, openEach),
  pressOn(dutyRecordEach, outcomeNamed, recordEach),
]

/**
 * Everything that this person still owes in all their meetings. What other features do has a button
 * that leads there.
 */
export async function mine(context: RequestContext): Promise<PrivateCard> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const open = inEachFamily(context, families, (family) =>
    openDuties(context, family, (duty) => context.deps.dutyButtons.has(duty))
      .filter((obligation) => obligation.owner === context.actor.id)
      .map((obligation) => ({ family, obligation })),
  )
  return open.length === 0
    ? nothingOwedCard(context.actor)
    : dutyListCard(context.actor, open, { now: context.now, dutyButtons: context.deps.dutyButtons })
}

function list(context: RequestContext, { family, conference }: Meeting): PrivateCard {
  const open = openDuties(context, family)
    .filter((obligation) => obligation.meeting === conference.id)
    .map((obligation) => ({ family, obligation }))
  return open.length === 0
    ? nothingOwedCard(context.actor)
    : dutyListCard(context.actor, open, { now: context.now, dutyButtons: context.deps.dutyButtons })
}

/** The duty that a button names, for its owner and for whoever oversees the meeting. */
async function dutyNamed(context: RequestContext, data: unknown): Promise<DutyFacts | undefined> {
  const ref = dutyRef.safeParse(data)
  const family = ref.success ? await context.deps.cases.load(ref.data.caseId) : undefined
  return ref.success && family !== undefined ? factsOf(context, family, ref.data) : undefined
}

function outcomeNamed(context: RequestContext, data: unknown): Promise<DutyFacts | undefined> {
  return dutyNamed(context, {
    ...z.object({}).loose().parse(data),
    duty: 'hold-conference',
    child: '',
  })
}

const inputs = z.object({ answer: typed, on: typed, note: typed, seen: z.string().catch('') })

/**
 * Idempotent: the same answer, day and note again change nothing. From a card that was drawn before
 * somebody recorded something else nothing is recorded: whoever taps it has not seen that.
 */
async function record(
  context: RequestContext,
  facts: DutyFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { seen, ...form } = inputs.parse(data)
  const answer = answersOffered(facts).find(({ value }) => value === form.answer)?.value
  if (answer === undefined) return dutyForm(facts, form, 'Please choose one of the answers.')
  const on = dayDone(form.on, context)
  if (!on.ok) return dutyForm(facts, form, on.refusal.words)
  const recorded = await recordDuty(context, facts, {
    on: on.value,
    note: form.note,
    seen,
    answersAt: ({ family, conference, duty }) => {
      if (duty !== 'hold-conference') return ok({ answer })
      const refusal = movedSince(conference, seen)
      return refusal === undefined
        ? ok(outcomeForAll({ family, conference }, answer))
        : { ok: false, refusal }
    },
  })
  if (recorded === undefined) return notFoundCard(context.actor)
  const { facts: now, refusal } = recorded
  if (refusal === undefined) return dutyForm(now, standingInputs(now), '', true)
  const shown = refusal.code === 'duty.recorded-since' ? standingInputs(now) : form
  return dutyForm(now, shown, refusal.words)
}
