// What the compiler asks of a record: a line for every field of what is kept, and for every variant
// of it. What has no line would be written and never read again.
import type { z } from 'zod'

/** A line for every field of what is kept. */
export type FieldSchemas<Kept> = Readonly<Record<keyof Kept, z.ZodType>>

type Tags<Union, Tag extends string> =
  Union extends Readonly<Record<Tag, infer Own>> ? Own & string : never
type Fields<Union, Tag extends string, Value> =
  Union extends Readonly<Record<Tag, infer Own>>
    ? Value extends Own
      ? keyof Union & string
      : never
    : never

/**
 * The variants that have no record, and the fields that are missing in the record of theirs, by
 * name.
 */
type Forgotten<Kept, Tag extends string, Read> = {
  [Value in Tags<Kept, Tag>]: Value extends Tags<Read, Tag>
    ? Exclude<Fields<Kept, Tag, Value>, Fields<Read, Tag, Value>>
    : Value
}[Tags<Kept, Tag>]

/**
 * The same record of variants that `tag` tells apart. Without a line for each it does not compile,
 * and the error names what is missing.
 */
export const exhaustiveUnion =
  <Kept>() =>
  <Tag extends string, Schema extends z.ZodType>(
    _tag: Tag,
    record: Schema &
      ([Forgotten<Kept, Tag, z.infer<Schema>>] extends [never]
        ? unknown
        : `a line for ${Forgotten<Kept, Tag, z.infer<Schema>>}`),
  ): Schema =>
    record
