// The buttons under the status: what this moment asks for stands out.
import { lateReason } from '../../../domain/core-group/booked-late.ts'
import { isMarkingTime } from '../../../domain/meeting/arrival.ts'
import { toChase } from '../../../domain/meeting/chasing.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { makesPlan } from '../../../domain/state/children-on-plan.ts'
import type { Chased } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import { firstNameOf } from '../../kernel/first-name.ts'
import {
  chasePreview,
  chaseSend,
  coreGroupForm,
  dayShow,
  meetingLateForm,
  meetingMenu,
} from '../../kernel/linked-verbs.ts'
import type { StatusFacts } from './facts.ts'
import { statusShow } from './verbs.ts'

type StatusButton = { readonly title: string; readonly verb: string; readonly entry?: string }

type StatusMoment = {
  readonly begun: boolean
  readonly canChase: boolean
  /** Whose answer helps most, where they can be asked now. */
  readonly helps: Helper | undefined
  /** It is on a late day. */
  readonly isLate: boolean
}

export type Helper = {
  readonly invitation: Invitation
  readonly ask: Chased['whom']
  readonly name: string
}

/**
 * Whoever is worth asking first, with what a press would send; nobody who was asked a moment ago.
 */
export function whoHelps(facts: StatusFacts): Helper | undefined {
  const [first] = toChase(facts)
  if (first === undefined || first.next.ask === 'nobody-now' || first.next.ask === 'telephone')
    return undefined
  const name = facts.people.get(first.next.person)?.name
  return name === undefined ? undefined : { ...first, ask: first.next.ask, name }
}

/** Asks the one whose answer helps most, and says whom. */
const askOne = ({ invitation, ask, name }: Helper): StatusButton => ({
  title: `Ask ${firstNameOf({ name })}`,
  verb: chaseSend,
  entry: `${invitation.id}~${ask}`,
})

/**
 * What this moment asks for stands out: to ask before, who is here on the day, the core group after
 * it.
 */
export function statusButtons(
  facts: StatusFacts,
  { begun, canChase, helps, isLate }: StatusMoment,
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
    helps !== undefined && askOne(helps),
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
  const shown = all
    .filter((button) => button !== false)
    .map((button) => ({ entry: '', ...button, caseId: family.id, meetingId: conference.id }))
  const [first] = shown
  const leads = first !== undefined && first.verb !== statusShow
  return {
    next: leads ? [{ ...first, style: 'positive' }] : [],
    more: leads ? shown.slice(1) : shown,
  }
}
