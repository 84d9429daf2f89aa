// A core group that is arranged for a day after its latest: what makes it late, its reason, and who
// hears of it.
import { arranged, type ArrangedCoreGroup } from '../../../domain/core-group/arranging.ts'
import { bookedLate, lateTold, withLateReason } from '../../../domain/core-group/booked-late.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import { type Case, findConference, replaceConference } from '../../../domain/state/case.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import type { RequestContext } from '../../kernel/request-context.ts'

/** What makes the day late on which it would be. */
export function lateIn(facts: MeetingFacts, wanted: ArrangedCoreGroup, now: Instant): string[] {
  const after = arranged(facts.family, facts.conference, wanted, now)
  const coreGroup = after.ok ? findConference(after.value, wanted.id) : undefined
  return !after.ok || coreGroup === undefined || after.value === facts.family
    ? []
    : bookedLate({ ...facts, family: after.value, conference: coreGroup }, inLondon(now).date)
}

type ArrangedFamily = {
  readonly family: Case
  readonly id: ArrangedCoreGroup['id']
  readonly reason: string
}

/** The family with the reason for a late day, and who hears of it. */
export function lateKept(
  { actor, now: at }: RequestContext,
  facts: MeetingFacts,
  { family, id, reason }: ArrangedFamily,
): { readonly family: Case; readonly late: ReturnType<typeof lateTold> } {
  const coreGroup = findConference(family, id)
  if (coreGroup === undefined)
    throw new TypeError('A core group that was just arranged is not there')
  const isLate =
    bookedLate({ ...facts, family, conference: coreGroup }, inLondon(at).date).length > 0
  const conference = isLate ? withLateReason(coreGroup, { by: actor.id, at, reason }) : coreGroup
  const kept = replaceConference(family, conference)
  return {
    family: kept,
    late: lateTold(
      { ...facts, family: kept, conference },
      { by: actor.id, at, before: undefined, told: [] },
    ),
  }
}
