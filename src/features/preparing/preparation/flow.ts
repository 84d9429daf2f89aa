// What has to be ready before a conference and what follows it: looked at as a list, recorded one by one.
import { z } from 'zod'

import { inLondon, parseLocalDate, sayDay } from '../../../domain/dates/dates.ts'
import { decisionNotices } from '../../../domain/meeting/decision-told.ts'
import { answerOf } from '../../../domain/meeting/preparation.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import type { Conference, DutyRecord } from '../../../domain/state/conference.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { Verb } from '../../kernel/feature.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { dutyRef, factsOf, openDuties, standingInputs } from './facts.ts'
import { dutyForm as dutyFormVerb, dutyList, dutyMine, dutyRecord } from './verbs.ts'
import { type DutyFacts, dutyForm, dutyListCard, nothingOwedCard, recordsOf } from './view.ts'

const seeStatus: RequiredAct = (conference) => ({ act: 'see-status', conference })

export const verbs: readonly Verb[] = [
  { verb: dutyMine, press: (context) => mine(context) },
  pressOn(dutyList, meetingFor(seeStatus), list),
  pressOn(dutyFormVerb, dutyNamed, (_context, facts) => dutyForm(facts, standingInputs(facts), '')),
  pressOn(dutyRecord, dutyNamed, record),
]

/** Everything that this person still owes in all their meetings. What other features do has a button that leads there. */
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

const inputs = z.object({
  answer: typed,
  on: typed,
  note: typed,
  /** How much was recorded when the card was drawn; '' where nothing was drawn. */
  seen: z.string().max(20).catch(''),
})

/**
 * Idempotent: the same answer, day and note again change nothing. From a card that was drawn before somebody recorded
 * something else nothing is recorded: whoever taps it has not seen that.
 */
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
  const after = await changeCase<DutyFacts, Recorded>(context, facts.family.id, {
    find,
    decide: ({ family, conference }) => {
      if (isRepeat(conference, entry)) return unchanged({ family, isLate: false })
      if (form.seen !== '' && form.seen !== String(recordsOf(conference, entry).length))
        return unchanged({ family, isLate: true })
      const held = { ...conference, records: [...conference.records, entry] }
      const changed = replaceConference(family, held)
      const recorded: AuditEvent = {
        event: 'duty.recorded',
        meeting: conference.id,
        duty,
        status: answer.value,
      }
      const notices = decisionNotices(family, conference, held, { by: entry.by, at: entry.at })
      return commit(
        { family: changed, audit: [recorded], notices },
        { family: changed, isLate: false },
      )
    },
  })
  const now = after === undefined ? undefined : find(after.family)
  if (after === undefined || now === undefined) return notFoundCard(context.actor)
  return after.isLate
    ? dutyForm(now, standingInputs(now), recordedMeanwhile)
    : dutyForm(now, standingInputs(now), '', true)
}

type Recorded = { readonly family: Case; readonly isLate: boolean }

const recordedMeanwhile =
  'Something else has been recorded since you opened this. It stands below: do you want to change it?'

function isRepeat(conference: Conference, entry: DutyRecord): boolean {
  const last = recordsOf(conference, entry).at(-1)
  return (
    last !== undefined &&
    last.answer === entry.answer &&
    last.on === entry.on &&
    last.note === entry.note
  )
}
