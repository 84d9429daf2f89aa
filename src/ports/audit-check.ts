// What a check of the audit trails finds.

/**
 * Where a case's trail ended at some moment: written down elsewhere, it shows later whether the
 * trail was rewritten as a whole.
 */
export type AuditHead = { readonly caseId: string; readonly length: number; readonly hash: string }

/** The first damaged entry of a trail, counted from 1. */
export type TrailDamage = {
  readonly caseId: string
  readonly number: number
  /**
   * 'cut-off': the end is missing; 'added': more than the case says; 'rewritten': whole in itself,
   * and other than it was when its head was written down; 'gone': there is no such case any more.
   */
  readonly what: 'changed' | 'missing' | 'out-of-place' | 'cut-off' | 'added' | 'rewritten' | 'gone'
}

/**
 * The trail of who was given which duty: how long it is, and the first entry that is not as it was
 * written.
 */
export type DirectoryCheck = { readonly entries: number; readonly brokenAt?: number }

/** `directory` is absent where one case alone was asked for. */
export type Verified = {
  readonly cases: number
  readonly entries: number
  readonly damages: readonly TrailDamage[]
  readonly heads: readonly AuditHead[]
  readonly directory?: DirectoryCheck
}
