// With which feature a duty is discharged: where a digest or a to-do list names it, its button leads there.
import type { Obligation } from '../../domain/obligations/obligation.ts'
import type { Purpose } from '../../domain/state/purpose.ts'

/** How one duty is discharged, as the feature says that does it. */
export type Discharge = {
  /** The button that opens it. */
  readonly verb: string
  /** What somebody has to do, in a list: 'Submit your report'. A date's own name says what is done by then: 'Report submitted'. */
  readonly task?: string
  /** To whom the task is said: to those who owe it by an invitation, or ('anybody') to whoever owes it. */
  readonly saidTo?: 'anybody'
}

export type Discharges = ReadonlyMap<Purpose, Discharge>

type Discharging = { readonly name: string; readonly discharges?: Discharges }

/** Of all features together. Throws when two discharge one duty. */
export function dischargesOf(features: readonly Discharging[]): Discharges {
  const all = new Map<Purpose, Discharge>()
  for (const { name, discharges } of features)
    for (const [duty, discharge] of discharges ?? []) {
      if (all.has(duty))
        throw new Error(`'${name}' discharges '${duty}', and so does another feature`)
      all.set(duty, discharge)
    }
  return all
}

/** A duty in a list of what somebody has to do: as a task where its feature has words that fit them, else by its date's name. */
export function sayTask(
  discharges: Discharges,
  { kind, invitation, due }: Pick<Obligation, 'kind' | 'invitation' | 'due'>,
): string {
  const { task, saidTo } = discharges.get(kind) ?? {}
  return task !== undefined && (saidTo === 'anybody' || invitation !== undefined)
    ? task
    : due.why.event
}
