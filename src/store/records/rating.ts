// What a core group's members say, as kept: who gave an update stands in the case, what it says in
// papers.
import { z } from 'zod'

import type { CoreGroupPaper } from '../../domain/state/core-group-papers.ts'
import { colours, directions, type Rating, safers, sightings } from '../../domain/state/rating.ts'
import type { UpdateFacts } from '../../domain/state/update-facts.ts'
import { exhaustiveUnion, type FieldSchemas } from './exhaustive-schema.ts'
import {
  childField,
  dateField,
  instantField,
  invitationField,
  meetingField,
  outcomeField,
  paperField,
  parentField,
  personField,
} from './fields.ts'

export const updateFactsRecord: z.ZodType<UpdateFacts> = z.strictObject({
  invitation: invitationField,
  rated: z.array(z.strictObject({ outcome: outcomeField, entries: z.number().int().positive() })),
  completeAt: instantField.exactOptional(),
  noteAt: instantField.exactOptional(),
} satisfies FieldSchemas<UpdateFacts>)

const written = { id: paperField, meeting: meetingField, by: personField, at: instantField }
const numbered = { ...written, number: z.number().int().positive() }
const colour = z.enum(colours)
const words = {
  direction: z.enum(directions).exactOptional(),
  safer: z.enum(safers).exactOptional(),
  saferWhy: z.string(),
  barrier: z.string(),
  helpNeeded: z.string(),
  childSays: z.string(),
  familySays: z.string(),
  nextStep: z.strictObject({ what: z.string(), who: z.string(), when: dateField }).exactOptional(),
}
const rating = {
  kind: z.literal('rating'),
  ...numbered,
  outcome: outcomeField,
  corrects: paperField.exactOptional(),
  colour,
}
const family = { ...rating, words: z.string(), askedOn: dateField }

/** One record for each paper of a core group; the store's own list of papers takes them in. */
export const coreGroupPaperRecords = [
  exhaustiveUnion<Rating>()(
    'voice',
    z.discriminatedUnion('voice', [
      z.strictObject({
        ...rating,
        ...words,
        voice: z.literal('member'),
        invitation: invitationField,
        evidence: z.array(
          z.strictObject({ words: z.string(), on: dateField, how: z.enum(sightings) }),
        ),
      }),
      z.strictObject({ ...family, voice: z.literal('parent'), parent: parentField }),
      z.strictObject({ ...family, voice: z.literal('child'), child: childField }),
    ]),
  ),
  z.strictObject({
    kind: z.literal('core-group-note'),
    ...numbered,
    invitation: invitationField,
    words: z.string(),
    corrects: paperField.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('core-group-cycle'),
    ...numbered,
    working: z.string(),
    progress: z.string(),
    safer: z.string(),
    harm: z.enum(['none', 'some', 'not-known']),
    harmWords: z.string(),
  }),
  z.strictObject({
    kind: z.literal('update-draft'),
    ...written,
    invitation: invitationField,
    entries: z.array(
      z.strictObject({
        outcome: outcomeField,
        colour,
        evidence: z.string(),
        unnamed: z.literal(true).exactOptional(),
        repeats: z.strictObject(words).exactOptional(),
        form: z.record(z.string(), z.string()).exactOptional(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('core-group-report'),
    ...numbered,
    late: z.boolean(),
    ratings: z.array(paperField),
    notes: z.array(paperField),
    cycles: z.array(paperField),
    outcomes: z.array(z.strictObject({ id: outcomeField, words: z.string(), harm: z.string() })),
    seenOn: dateField,
  }),
] as const satisfies readonly z.ZodType<CoreGroupPaper>[]
