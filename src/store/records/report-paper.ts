// Reports as kept: the draft, each submitted version, and the restricted annex of either.
import { z } from 'zod'

import { childFields, familyFields } from '../../domain/state/report-words.ts'
import {
  childField,
  dateField,
  instantField,
  invitationField,
  meetingField,
  paperField,
  parentField,
  personField,
} from './fields.ts'

const done = { by: personField, at: instantField }
const of = { id: paperField, meeting: meetingField, invitation: invitationField, ...done }
const field = z.enum([...familyFields, ...childFields])
const entry = {
  field,
  child: childField.exactOptional(),
  words: z.string(),
  at: instantField,
  from: dateField.exactOptional(),
}
const annex = { words: z.string(), why: z.string() }

export const reportPapers = [
  z.strictObject({
    kind: z.literal('report-draft'),
    ...of,
    step: z.string(),
    amends: z.number().int().positive().exactOptional(),
    kept: z.array(z.string()),
    entries: z.array(
      z.strictObject({
        ...entry,
        earlier: z.array(z.strictObject({ words: z.string(), at: instantField })).exactOptional(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('report-version'),
    ...of,
    number: z.number().int().positive(),
    agency: z.string(),
    role: z.string(),
    late: z.boolean(),
    entries: z.array(z.strictObject(entry)),
    changed: z.array(z.strictObject({ field, child: childField.exactOptional() })),
  }),
  z.strictObject({
    kind: z.literal('report-version-for'),
    ...of,
    parent: parentField,
    number: z.number().int().positive(),
    rationale: z.string(),
    leavesOut: z.array(z.strictObject({ field, child: childField.exactOptional() })),
    decision: z.strictObject({ agreed: z.boolean(), ...done }).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('report-annex-draft'), ...of, ...annex }),
  z.strictObject({
    kind: z.literal('report-annex'),
    ...of,
    ...annex,
    number: z.number().int().positive(),
  }),
] as const
