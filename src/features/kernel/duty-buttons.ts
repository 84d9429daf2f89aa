// Which button a duty has: where a digest or a to-do list names it, that button leads to the
// feature that does it.
import type { Obligation } from '../../domain/obligations/obligation.ts'
import type { Purpose } from '../../domain/state/purpose.ts'

/** The button of one duty, said by the feature that does it. */
export type DutyButton = {
  /** The button that opens it. */
  readonly verb: string
  /**
   * What somebody has to do, in a list: 'Submit your report'. A date's own name says what is done
   * by then: 'Report submitted'.
   */
  readonly task?: string
  /**
   * To whom the task is said: to those who owe it by an invitation, or ('anybody') to whoever owes
   * it.
   */
  readonly saidTo?: 'anybody'
}

export type DutyButtons = ReadonlyMap<Purpose, DutyButton>

type WithButtons = { readonly name: string; readonly dutyButtons?: DutyButtons }

/** Of all features together. Throws when two have a button for one duty. */
export function dutyButtonsOf(features: readonly WithButtons[]): DutyButtons {
  const all = new Map<Purpose, DutyButton>()
  for (const { name, dutyButtons } of features)
    for (const [duty, dutyButton] of dutyButtons ?? []) {
      if (all.has(duty))
        throw new Error(`'${name}' has a button for '${duty}', and so has another feature`)
      all.set(duty, dutyButton)
    }
  return all
}

/**
 * A duty in a list of what somebody has to do: as a task where its feature has words that fit them,
 * else by its date's name.
 */
export function sayTask(
  dutyButtons: DutyButtons,
  { kind, invitation, due }: Pick<Obligation, 'kind' | 'invitation' | 'due'>,
): string {
  const { task, saidTo } = dutyButtons.get(kind) ?? {}
  return task !== undefined && (saidTo === 'anybody' || invitation !== undefined)
    ? task
    : due.why.event
}
