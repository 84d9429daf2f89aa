// Who may reach a meeting is one rule, asked when a button is pressed and again inside every
// change.
import type { MeetingId } from '../../../domain/ids.ts'
import type { Case } from '../../../domain/state/case.ts'
import { meetingRef } from '../../kernel/card-fields.ts'
import { allowedIn, type Meeting } from '../../kernel/meeting-access.ts'
import type { Find } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'

/**
 * What this person may reach at a meeting of a case that is at hand; undefined when they may not,
 * or it is gone.
 */
export type FindIn<Found> = (
  context: RequestContext,
  family: Case | undefined,
  id: MeetingId,
) => Found | undefined

/** A meeting that is not cancelled, where this person may do that at it. */
export function liveIn(
  context: RequestContext,
  family: Case | undefined,
  {
    id,
    act,
  }: {
    readonly id: MeetingId
    readonly act: 'take-down-family-rating' | 'see-ratings' | 'lead-core-group'
  },
): Meeting | undefined {
  const found = allowedIn(context, family, {
    id,
    required: (conference, itsFamily) => ({ act, family: itsFamily, conference }),
  })
  return found?.conference.cancelled === undefined ? found : undefined
}

/** The same from the ids that a button carries. */
export const finderFrom =
  <Found>(findIn: FindIn<Found>): Find<Found> =>
  async (context, data) => {
    const ref = meetingRef.safeParse(data)
    return ref.success
      ? findIn(context, await context.deps.cases.load(ref.data.caseId), ref.data.meetingId)
      : undefined
  }
