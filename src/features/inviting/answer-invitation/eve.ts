// The eve of a meeting, to whoever comes: when and where it is, and what to bring. Whoever leads
// the work and has not answered is asked: nobody is told that they come who has not said so.
import { sayDay } from '../../../domain/dates/dates.ts'
import { type EveWord, isEve, toldOnTheEve } from '../../../domain/meeting/day-notices.ts'
import { isOpen } from '../../../domain/obligations/obligation.ts'
import { findConference } from '../../../domain/state/case.ts'
import { isCoreGroup, standingInvitations } from '../../../domain/state/conference.ts'
import { hasPlace } from '../../../domain/state/invitation.ts'
import { sayTask } from '../../kernel/duty-buttons.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { dutyMine, invitationMine, statusShow } from '../../kernel/linked-verbs.ts'
import { obligationsIn } from '../../kernel/request-context.ts'

const maxOwed = 3

const headings: Readonly<Record<EveWord, string>> = {
  comes: 'You come to this meeting',
  asked: 'Can you come to this meeting?',
  leads: 'Your meeting is near',
}

/**
 * Not sent to somebody who comes no more, nor once the meeting has begun, moved or been cancelled.
 */
export const eveNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !isEve(conference, { ...deps, now })) return undefined
  const word = toldOnTheEve(conference).get(to.id)
  if (word === undefined) return undefined
  const owed = obligationsIn({ deps, now }, family)
    .filter(
      (duty) =>
        isOpen(duty) &&
        duty.meeting === conference.id &&
        duty.owner === to.id &&
        // The heading asks for the answer already.
        duty.kind !== 'answer-invitation' &&
        duty.due.due <= conference.date,
    )
    .slice(0, maxOwed)
  const isInvited = standingInvitations(conference).some((one) => hasPlace(one, to.id))
  return linesCard(
    to,
    { family, conference },
    {
      heading: headings[word],
      lines: [
        ...(conference.place === undefined ? [] : [`Where: ${conference.place}`]),
        ...(conference.onlineLink === undefined ? [] : [`Link: ${conference.onlineLink}`]),
        isCoreGroup(conference)
          ? 'Bring how the plan goes, and what you promised.'
          : 'Read the reports before: nobody reads at the table. Bring what you can offer.',
        ...owed.map(
          (duty) => `Still yours: ${sayTask(deps.dutyButtons, duty)}, by ${sayDay(duty.due.due)}.`,
        ),
      ],
      offers: [
        isInvited
          ? {
              title: word === 'asked' ? 'Answer the invitation' : 'My invitation',
              verb: invitationMine,
            }
          : { title: 'Who is coming', verb: statusShow },
        ...(owed.length === 0 ? [] : [{ title: 'What is still to do', verb: dutyMine }]),
      ],
    },
  )
}
