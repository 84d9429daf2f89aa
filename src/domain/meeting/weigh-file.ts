// Whether what a file says of a field is news. A file is often exported once a night, and is older than what people have
// decided here during the day.

export type Statement = {
  /** What the file said last time; undefined where it has said nothing of this field yet. */
  readonly said: string | undefined
  /** What holds here. */
  readonly stands: string
  /** What the file says now. */
  readonly wanted: string
  /** Whether a person has decided it here since the file last agreed, whatever it came to. */
  readonly isDecidedHere?: boolean
}

/**
 * 'same': nothing to do. 'take': news from the file about something that nobody has changed here. 'keep': the file repeats
 * itself, or speaks of it for the first time, so what was decided here stands. 'clash': it was changed here, and the
 * file says something new as well; a person has to say which is right.
 */
export type Verdict = 'same' | 'take' | 'keep' | 'clash'

export function weighFile({ said, stands, wanted, isDecidedHere = false }: Statement): Verdict {
  if (wanted === stands) return 'same'
  if (said === undefined || wanted === said) return 'keep'
  return stands === said && !isDecidedHere ? 'take' : 'clash'
}
