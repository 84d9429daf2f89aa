// What a case keeps of its reports. What they say is kept as papers.
import { z } from 'zod'

import type { ReportFacts, Shared } from '../../domain/state/report-facts.ts'
import { exhaustiveUnion, type FieldSchemas } from './exhaustive-schema.ts'
import {
  childField,
  dateField,
  instantField,
  invitationField,
  parentField,
  personField,
} from './fields.ts'

const done = { by: personField, at: instantField }
const whom = [
  { who: z.literal('parent'), parent: parentField },
  { who: z.literal('child'), child: childField },
] as const
const shared: z.ZodType<Shared> = exhaustiveUnion<Shared>()(
  'status',
  z.union(
    whom.flatMap((who) => [
      z.strictObject({
        ...who,
        ...done,
        status: z.literal('shared'),
        on: dateField,
        how: z.enum(['talked-through', 'handed-over', 'translated']),
        reaction: z.string(),
      }),
      z.strictObject({ ...who, ...done, status: z.literal('taken-back') }),
      z.strictObject({
        ...who,
        ...done,
        status: z.literal('not-shared'),
        reason: z.string(),
        agreed: z.strictObject(done).exactOptional(),
        refused: z.strictObject(done).exactOptional(),
      }),
    ]),
  ),
)

export const reportFactsRecord: z.ZodType<ReportFacts> = z.strictObject({
  kind: z.enum(['individual', 'core-group']),
  invitation: invitationField.exactOptional(),
  versions: z.array(z.strictObject({ number: z.number().int(), ...done, late: z.boolean() })),
  shared: z.array(shared),
  circulated: z
    .array(
      z.strictObject({
        version: z.number().int().positive(),
        to: z.array(invitationField),
        ...done,
      }),
    )
    .exactOptional(),
  annexDecisions: z.array(z.strictObject({ allowed: z.boolean(), ...done })).exactOptional(),
} satisfies FieldSchemas<ReportFacts>)
