// What a conference decided about each of its children, recorded as one outcome.
import { z } from 'zod'

import { type ChildId, childId, isIdText } from '../../../domain/ids.ts'
import { childrenToTellApart, outcomeForEach } from '../../../domain/meeting/outcome.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  childField,
  eachForm,
  type EachInputs,
  isToldApart,
  standingEach,
} from './each-child-view.ts'
import { standingInputs } from './facts.ts'
import { dayDone, recordDuty } from './record-duty.ts'
import { type DutyFacts, dutyForm } from './view.ts'
import { movedSince } from './what-was-seen.ts'

const inputs = z.object({ on: typed, childIds: z.string().catch(''), seen: z.string().catch('') })

export const openEach = (_context: RequestContext, facts: DutyFacts): PrivateCard =>
  formAgain(facts, standingEach(facts), '')

/**
 * Idempotent. A card of other children, or of a day from which the meeting was moved, records
 * nothing and is shown anew.
 */
export async function recordEach(
  context: RequestContext,
  facts: DutyFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { on, childIds, seen } = inputs.parse(data)
  const form: EachInputs = { answers: answersIn(data, childIds), on }
  const day = dayDone(on, context)
  if (!day.ok) return formAgain(facts, form, day.refusal.words)
  const recorded = await recordDuty(context, facts, {
    on: day.value,
    note: '',
    seen,
    answersAt: (meeting) => {
      const moved = movedSince(meeting.conference, seen)
      return moved === undefined
        ? outcomeForEach(meeting, form.answers)
        : { ok: false, refusal: moved }
    },
  })
  if (recorded === undefined) return notFoundCard(context.actor)
  const { facts: now, refusal } = recorded
  if (refusal !== undefined)
    return formAgain(
      now,
      refusal.code === 'duty.recorded-since' ? standingEach(now) : form,
      refusal.words,
    )
  return isToldApart(now)
    ? eachForm(now, standingEach(now), '', true)
    : dutyForm(now, standingInputs(now), '', true)
}

/** Where only one child is left to decide about, the form for one. */
const formAgain = (facts: DutyFacts, form: EachInputs, problem: string): PrivateCard =>
  childrenToTellApart(facts).length > 0
    ? eachForm(facts, form, problem)
    : dutyForm(facts, { ...standingInputs(facts), on: form.on }, problem)

/**
 * By the children who were on the card; their answers are weighed against those who are there now.
 */
function answersIn(data: unknown, childIds: string): Map<ChildId, string> {
  const fields = z.record(z.string(), z.unknown()).catch({}).parse(data)
  return new Map(
    childIds
      .split(',')
      .filter(isIdText)
      .map((id, index) => [childId(id), typed.parse(fields[childField(index)])]),
  )
}
