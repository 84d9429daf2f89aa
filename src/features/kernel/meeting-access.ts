// The meetings of which a person may know something, by what they want to do with them.
import { startsAt } from '../../domain/dates/starts-at.ts'
import { type Act, conferencesToOversee, may } from '../../domain/permissions.ts'
import { type Case, findConference } from '../../domain/state/case.ts'
import type { Conference } from '../../domain/state/conference.ts'
import { hasStaffRole } from '../../domain/state/person.ts'
import { meetingRef } from './card-fields.ts'
import { inEachFamily } from './each-family.ts'
import type { RequestContext } from './request-context.ts'

export type Meeting = { readonly family: Case; readonly conference: Conference }

/** What somebody wants to do with a conference. */
export type RequiredAct = (conference: Conference, family: Case) => Act

/** The meeting that a button names, if this person may do this with it. */
export async function meetingAt(
  context: RequestContext,
  data: unknown,
  required: RequiredAct,
): Promise<Meeting | undefined> {
  const ref = meetingRef.safeParse(data)
  return ref.success
    ? allowedIn(context, await context.deps.cases.load(ref.data.caseId), {
        id: ref.data.meetingId,
        required,
      })
    : undefined
}

/** The same in a case that is at hand: asked again inside every change. */
export function allowedIn(
  { actor }: RequestContext,
  family: Case | undefined,
  { id, required }: { readonly id: Conference['id']; readonly required: RequiredAct },
): Meeting | undefined {
  const conference = family === undefined ? undefined : findConference(family, id)
  return family === undefined ||
    conference === undefined ||
    !may(actor, required(conference, family))
    ? undefined
    : { family, conference }
}

/**
 * The families of which this person may know something: every one for an administrator, else those
 * in which they have a part.
 */
export const familiesOf = ({
  actor,
  deps,
  leaveOut,
}: Pick<RequestContext, 'actor' | 'deps' | 'leaveOut'>): Promise<Case[]> =>
  deps.cases.of(hasStaffRole(actor, 'administrator') ? 'administrators' : actor.id, leaveOut)

/** For sorting: the soonest meeting first. */
export const soonestFirst = (
  a: Pick<Meeting, 'conference'>,
  b: Pick<Meeting, 'conference'>,
): number => (startsAt(a.conference) < startsAt(b.conference) ? -1 : 1)

/** Whether this person runs any meeting: only then is a meeting of theirs spoken of. */
export const overseesAny = async (context: RequestContext): Promise<boolean> =>
  inEachFamily(context, await familiesOf(context), (family) =>
    conferencesToOversee(context.actor, family),
  ).length > 0
