// What every card about who is coming is drawn from.
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { preparationObligations } from '../../../domain/obligations/obligations.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { factsOf as meetingFacts, type MeetingFacts } from '../../kernel/meeting-facts.ts'
import type { RequestContext } from '../../kernel/request-context.ts'

export type StatusFacts = MeetingFacts & {
  /** That this meeting is held, and what has to be ready before it. */
  readonly owed: readonly Obligation[]
}

export async function factsOf(context: RequestContext, meeting: Meeting): Promise<StatusFacts> {
  const { practices, calendar } = context.deps
  const owed = preparationObligations(meeting.family, meeting.conference, {
    practices,
    calendar,
    now: context.now,
  })
  return { ...(await meetingFacts(context, meeting)), owed }
}
