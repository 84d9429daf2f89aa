// What was decided about how long a case is kept.
import type { Stamp } from './stamp.ts'

export type Hold = Stamp & {
  /** Why nothing may be deleted, in the administrator's words. */ readonly reason: string
  readonly lifted?: Stamp
}

export type Settled = Stamp & {
  /** 'filed': the record is in the council's own system; 'not-needed': it need not be. */
  readonly how: 'filed' | 'not-needed'
}

/** Absent until somebody has decided something about it. */
export type Retention = {
  /** The newest last. */ readonly holds: readonly Hold[]
  readonly settled?: Settled
}
