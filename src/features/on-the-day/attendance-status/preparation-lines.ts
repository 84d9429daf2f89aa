// What still has to be ready before the meeting, and whether it was booked after its latest day.
import { sayLateReason, standsLate } from '../../../domain/core-group/booked-late.ts'
import { sayDay } from '../../../domain/dates/dates.ts'
import { preparationPurposes } from '../../../domain/meeting/preparation.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import { isOpen, isOverdue } from '../../../domain/obligations/obligation.ts'
import type { StatusFacts } from './facts.ts'

/** The preparation checks: the open ones with their day, and how many are done. */
export function preparationOf({ owed, family, now }: StatusFacts): {
  readonly lines: CardData[]
  readonly done: string
} {
  const checks = owed.filter((obligation) => preparationPurposes.includes(obligation.kind))
  const open = checks.filter(isOpen).sort((a, b) => (a.due.due < b.due.due ? -1 : 1))
  const lines = open.map((obligation) => {
    const child = family.children.find((each) => each.id === obligation.child)?.label
    return {
      mark: isOverdue(obligation, now) ? '■' : '□',
      check: `${obligation.due.why.event}${child === undefined ? '' : ` (${child})`}`,
      by: `${isOverdue(obligation, now) ? 'was due' : 'by'} ${sayDay(obligation.due.due)}`,
    }
  })
  const done = checks.length - open.length
  return { lines, done: done === 0 ? '' : `✓ ${done} of ${checks.length} done` }
}

/**
 * Booked late: said to those who oversee it, with the reason or that there is none, never a reason
 * to stop anything.
 */
export function lateDay(facts: StatusFacts): { readonly late: string; readonly lateWhy: string } {
  const late = standsLate(facts).join(' ')
  return { late, lateWhy: late === '' ? '' : sayLateReason(facts.conference) }
}
