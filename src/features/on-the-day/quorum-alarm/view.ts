import { membersOf } from '../../../domain/meeting/attendance.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { forecast } from '../../../domain/quorum/forecast.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { chasePreview, meetingMoveForm, statusShow } from '../../kernel/linked-verbs.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

/** What is missing for a quorum, and what may still be done about it. */
export function alarmCard(to: Person, meeting: Meeting, practice: Practice): PrivateCard {
  const { conference } = meeting
  const { sentence, missing } = forecast({
    members: membersOf(conference),
    children: childrenOf(meeting),
    rule: practice.quorum,
  })
  return linesCard(to, meeting, {
    heading: '■ There would be no quorum',
    lines: [missing.length === 0 ? sentence : `Missing: ${missing.join('; ')}.`],
    offers: [
      { title: 'Ask again', verb: chasePreview, style: 'positive' },
      { title: 'Who is coming', verb: statusShow },
      { title: 'Another day', verb: meetingMoveForm },
    ],
  })
}
