import { inLondon, sayDate } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import { meetAgain, type OverrideContext } from '../../../domain/meeting/going-on.ts'
import {
  overrideOf,
  previousWasInquorate,
  quorumThere,
} from '../../../domain/meeting/quorum-that-day.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { missingFor } from '../../../domain/quorum/forecast.ts'
import type { Person } from '../../../domain/state/person.ts'
import { type OverrideGround, overrideGrounds } from '../../../domain/state/quorum-override.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'

export type OverrideFacts = OverrideContext & { readonly person: Person; readonly now: Instant }
export type OverrideInputs = {
  readonly grounds: string
  readonly reason: string
  readonly interimPlan: string
  readonly newDate: string
}

const groundWords: Readonly<Record<OverrideGround, string>> = {
  'few-agencies-know-the-child': 'Only a few agencies know the child',
  'enough-information': 'There is enough information to decide safely',
  'delay-would-harm': 'Waiting would harm the child',
}

const card = (facts: OverrideFacts, template: string, data: CardData): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template,
  data: {
    ...meetingIds(facts),
    line: sayMeeting(facts.conference),
    ...data,
  },
})

/**
 * Asks for reason, interim plan and new date, and shows who is missing and the two limits on the
 * new date.
 */
export function overrideForm(
  facts: OverrideFacts,
  inputs: OverrideInputs,
  problem: string,
): PrivateCard {
  const again = meetAgain(facts, inLondon(facts.now).date)
  const missing = [
    ...new Set(
      quorumThere(facts)
        .children.filter((childQuorum) => !childQuorum.quorate)
        .flatMap((childQuorum) => missingFor(childQuorum, facts.practice.quorum)),
    ),
  ].join('; ')
  const row = previousWasInquorate(facts)
  return card(facts, 'override-form', {
    problem,
    hasProblem: problem !== '',
    missing: `Missing: ${missing}.`,
    hasMissing: missing !== '',
    inARow: row,
    limits: again.sentences.map((text) => ({ text })),
    choices: overrideGrounds.map((value) => ({ title: groundWords[value], value })),
    ...inputs,
  })
}

/** The form of a chair who has typed nothing yet. */
export const emptyInputs: OverrideInputs = { grounds: '', reason: '', interimPlan: '', newDate: '' }

/**
 * What was decided. The chair also reads why; everybody else only that it was decided, and when.
 */
export function decidedCard(
  facts: OverrideFacts,
  { notice, warnings }: { readonly notice: string; readonly warnings: readonly string[] },
): PrivateCard {
  const decided = overrideOf(facts.conference)
  const open = may(facts.person, { act: 'read-override-reason', conference: facts.conference })
  return card(facts, 'override-decided', {
    notice,
    hasNotice: notice !== '',
    when: decided === undefined ? '' : `Decided by the chair on ${sayWhen(inLondon(decided.at))}.`,
    meetsAgain:
      decided === undefined ? '' : `The conference meets again on ${sayDate(decided.newDate)}.`,
    warnings: warnings.map((text) => ({ text: `▲ ${text}` })),
    hasWarnings: warnings.length > 0,
    grounds: open ? (decided?.grounds ?? []).map((ground) => ({ text: groundWords[ground] })) : [],
    open,
    reason: open ? (decided?.reason ?? '') : '',
    interimPlan: open ? (decided?.interimPlan ?? '') : '',
    next: nextStep(facts),
    hasNext: nextStep(facts) !== '',
    canBringIn: facts.person.id === facts.conference.administrator,
  })
}

function nextStep({ person, conference }: OverrideFacts): string {
  if (person.id === conference.administrator)
    return 'Please bring in the new conference with its own number, and tell everybody today.'
  return person.id === conference.chair
    ? 'The administrator and the lead social worker are told ' +
        'that this was decided and when, and the new date.'
    : ''
}

/** After 'it could not go ahead': the days that satisfy both limits, and why. */
export function meetAgainCard(facts: OverrideFacts): PrivateCard {
  const again = meetAgain(facts, inLondon(facts.now).date)
  return card(facts, 'meet-again', {
    days: again.days.slice(0, 6).map((day) => ({ day: sayDate(day) })),
    hasDays: again.days.length > 0,
    limits: again.sentences.map((text) => ({ text })),
    inARow: previousWasInquorate(facts),
    canMove: may(facts.person, { act: 'change-meeting', conference: facts.conference }),
  })
}
