// The buttons under the status: what this moment asks for stands out.
import { lateReason } from '../../../domain/core-group/booked-late.ts'
import { isMarkingTime } from '../../../domain/meeting/arrival.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { makesPlan } from '../../../domain/state/children-on-plan.ts'
import {
  chasePreview,
  coreGroupForm,
  dayShow,
  meetingLateForm,
  meetingMenu,
} from '../../kernel/linked-verbs.ts'
import type { StatusFacts } from './facts.ts'
import { statusShow } from './verbs.ts'

type StatusButton = { readonly title: string; readonly verb: string }

type StatusMoment = {
  readonly begun: boolean
  readonly canChase: boolean
  /** It is on a late day. */
  readonly isLate: boolean
}

/** What this moment asks for stands out: to chase before, who is here on the day, the core group after it. */
export function statusButtons(
  facts: StatusFacts,
  { begun, canChase, isLate }: StatusMoment,
): CardData {
  const { family, conference, person, now, calendar } = facts
  const isOn = isMarkingTime(conference, { now, calendar })
  const all: readonly (StatusButton | false)[] = [
    isOn && { title: 'Who is here', verb: dayShow },
    // A core group follows a conference that made a plan or kept one.
    makesPlan(facts) &&
      may(person, { act: 'arrange-core-group', conference }) && {
        title: 'Arrange a core group',
        verb: coreGroupForm,
      },
    canChase && { title: 'Chase', verb: chasePreview },
    isLate &&
      lateReason(conference) === undefined && {
        title: 'Say why it is late',
        verb: meetingLateForm,
      },
    begun && !isOn && { title: 'Who is here', verb: dayShow },
    { title: 'Look again', verb: statusShow },
    { title: 'Change the meeting', verb: meetingMenu },
  ]
  const [next, ...rest] = all
    .filter((button) => button !== false)
    .map((button) => ({ ...button, caseId: family.id, meetingId: conference.id }))
  // One extra button is shown at once: hiding a single one behind 'More' only costs a tap.
  const hasMore = rest.length > 1
  return {
    next: [
      ...(next === undefined
        ? []
        : [{ ...next, style: next.verb === statusShow ? 'default' : 'positive' }]),
      ...(hasMore ? [] : rest.map((button) => ({ ...button, style: 'default' }))),
    ],
    more: hasMore ? rest : [],
    hasMore,
  }
}
