// A decision is recorded once more, about more children or fewer: the core groups that it brought
// with it go with it.
import { startsAt } from '../dates/starts-at.ts'
import type { Instant, MeetingId } from '../ids.ts'
import { type Case, type Child, findConference } from '../state/case.ts'
import { childrenOnPlan, childrenToMeetAbout } from '../state/children-on-plan.ts'
import { type Conference, isCoreGroup } from '../state/conference.ts'

/**
 * The family as it is after a decision, with every core group to come that was about the children
 * whom this conference had put on a plan before: it is about those who are on one now. Nothing
 * changes where nobody is.
 */
export function followingDecision(
  before: Case,
  after: Case,
  { meeting, now }: { readonly meeting: MeetingId; readonly now: Instant },
): Case {
  const [was, is] = [before, after].map((family) => {
    const conference = findConference(family, meeting)
    return conference === undefined
      ? undefined
      : { conference, about: idsOf(childrenToMeetAbout({ family, conference })), family }
  })
  if (was === undefined || is === undefined || childrenOnPlan(is).length === 0) return after
  const follows = (coreGroup: Conference): boolean =>
    isCoreGroup(coreGroup) &&
    coreGroup.cancelled === undefined &&
    startsAt(coreGroup) > now &&
    coreGroup.date >= is.conference.date &&
    coreGroup.children?.join() === was.about.join()
  return was.about.join() === is.about.join()
    ? after
    : {
        ...after,
        conferences: after.conferences.map((conference) =>
          follows(conference) ? { ...conference, children: is.about } : conference,
        ),
      }
}

const idsOf = (children: readonly Child[]): Child['id'][] => children.map(({ id }) => id)
