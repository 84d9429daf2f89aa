// Whether what a file says of a field is news. A file is often exported once a night, and is older
// than what people have decided here during the day.

export type FileStatement = {
  /** What the file said last time; undefined where it has said nothing of this field yet. */
  readonly said: string | undefined
  /** What holds here. */
  readonly stands: string
  /** What the file says now. */
  readonly wanted: string
  /** Whether a person has decided it here since the file last agreed, whatever it came to. */
  readonly isDecidedHere?: boolean
  /** Whether a person says it now, in the form: that is a decision. */
  readonly isDecidedNow?: boolean
  /**
   * Whether somebody has decided against just this: a file that comes back to it is older than the
   * decision.
   */
  readonly isTurnedDown?: boolean
  /** Whether nobody can tell who was first to say it, and to keep what stands could do harm. */
  readonly isUnsure?: boolean
}

/**
 * 'same': nothing to do. 'take': news from the file about something that nobody has changed here.
 * 'keep': the file repeats itself, or speaks of it for the first time, so what was decided here
 * stands. 'clash': it was changed here, and the file says something new as well; a person has to
 * say which is right.
 */
export type Verdict = 'same' | 'take' | 'keep' | 'clash'

export function weighFile(statement: FileStatement): Verdict {
  const { said, stands, wanted } = statement
  if (wanted === stands) return 'same'
  if (statement.isDecidedNow === true) return 'take'
  if (statement.isTurnedDown === true) return 'keep'
  if (said === undefined || wanted === said) return statement.isUnsure === true ? 'clash' : 'keep'
  return stands === said && statement.isDecidedHere !== true ? 'take' : 'clash'
}

/** The fields by what becomes of them, each list in the order in which they were given. */
export type Weighed<Field extends string> = Readonly<Record<Verdict, readonly Field[]>>

export function weighFields<Field extends string>(
  fields: readonly Field[],
  statementOf: (field: Field) => FileStatement,
): Weighed<Field> {
  const judged = fields.map((field) => ({ field, verdict: weighFile(statementOf(field)) }))
  const among = (verdict: Verdict): readonly Field[] =>
    judged.filter((one) => one.verdict === verdict).map(({ field }) => field)
  return { same: among('same'), take: among('take'), keep: among('keep'), clash: among('clash') }
}
