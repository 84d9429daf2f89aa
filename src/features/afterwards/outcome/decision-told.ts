// What was decided, to everybody invited: with what each has to do next, and how somebody
// disagrees.
import { sayDay } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { isOpen } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import { outcomeOf } from '../../../domain/state/conference.ts'
import { sayTask } from '../../kernel/duty-buttons.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { sayConference, toldCard } from '../../kernel/lines-card.ts'
import { coreGroupForm } from '../../kernel/linked-verbs.ts'
import { obligationsIn } from '../../kernel/request-context.ts'
import { outcomeDisagree, outcomeShow } from './verbs.ts'
import { decisionOf } from './view.ts'

const maxOwed = 3

/** Not sent once something else is recorded: that is told instead. */
export const decidedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const outcome = conference === undefined ? undefined : outcomeOf(conference)
  if (
    conference === undefined ||
    outcome === undefined ||
    outcome.answer !== notice.step ||
    !may(to, { act: 'see-outcome', conference })
  )
    return undefined
  const since = startsAt(conference)
  const open = obligationsIn({ deps, now }, family)
    .filter((obligation) => isOpen(obligation) && obligation.since >= since)
    .sort((a, b) => (a.due.due < b.due.due ? -1 : 1))
  const first = open.find(
    ({ kind, meeting }) => kind === 'hold-first-core-group' && meeting === conference.id,
  )
  const own = open.filter(({ owner }) => owner === to.id)
  const { decision, each } = decisionOf({ family, conference })
  const ids = { caseId: family.id, meetingId: conference.id }
  return toldCard(
    to,
    decision,
    [
      `${sayConference(conference)}: this is what it decided.`,
      ...each.map((child) => `${child.label}: ${child.decision}`),
      ...(first === undefined ? [] : [`The first core group meets by ${sayDay(first.due.due)}.`]),
      ...own
        .slice(0, maxOwed)
        .map((duty) => `Yours: ${sayTask(deps.dutyButtons, duty)}, by ${sayDay(duty.due.due)}.`),
      'Whoever disagrees can say so here, in their own words.',
    ],
    [
      ...(first !== undefined &&
      first.booked === undefined &&
      may(to, { act: 'arrange-core-group', conference })
        ? [{ title: 'Book the core group', verb: coreGroupForm, ...ids }]
        : []),
      { title: 'What was decided', verb: outcomeShow, ...ids },
      { title: 'I do not agree', verb: outcomeDisagree, ...ids },
    ],
  )
}
