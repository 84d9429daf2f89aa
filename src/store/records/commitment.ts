// Commitments as kept in their case: one shape for each state.
import { z } from 'zod'

import { agreementWays, type Commitment, type OfferWords } from '../../domain/state/commitment.ts'
import { exhaustiveUnion, type FieldSchemas } from './exhaustive-schema.ts'
import {
  actionField,
  commitmentField,
  dateField,
  instantField,
  meetingField,
  outcomeField,
  personField,
} from './fields.ts'

const given = { by: personField, at: instantField }
const words = z.strictObject({
  promise: z.string(),
  outcome: outcomeField.exactOptional(),
  hope: z.string(),
  childNotices: z.string(),
  until: z.string(),
  firstStepBy: dateField.exactOptional(),
  finishBy: dateField.exactOptional(),
  checkInDate: dateField.exactOptional(),
  howOften: z.string(),
  howFamilyKnows: z.string(),
  needsFromOthers: z.string(),
  whatIf: z.strictObject({ trigger: z.string(), then: z.string(), who: z.string() }),
} satisfies FieldSchemas<OfferWords>)
const smart = words.extend({ firstStepBy: dateField, finishBy: dateField })
const base = {
  id: commitmentField,
  meeting: meetingField,
  owner: personField,
  offeredAt: instantField,
}
const agreement = z.strictObject({
  who: z.string(),
  how: z.enum(agreementWays),
  on: dateField,
  ...given,
})
const kept = {
  ...base,
  words: smart,
  agreement,
  action: actionField,
  since: instantField,
  checks: z.array(z.strictObject({ on: dateField, words: z.string(), ...given })),
}
const live = ['offered', 'smart', 'agreed', 'in-plan', 'in-progress', 'stuck'] as const

export const commitmentRecord: z.ZodType<Commitment> = exhaustiveUnion<Commitment>()(
  'status',
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('offered'), words, ...base }),
    z.strictObject({ status: z.literal('smart'), words: smart, at: instantField, ...base }),
    z.strictObject({ status: z.literal('agreed'), words: smart, agreement, ...base }),
    z.strictObject({ status: z.literal('in-plan'), ...kept }),
    z.strictObject({ status: z.literal('in-progress'), startedOn: dateField, ...kept }),
    z.strictObject({
      status: z.literal('done'),
      startedOn: dateField,
      on: dateField,
      seen: z.string(),
      ...kept,
      ...given,
    }),
    z.strictObject({
      status: z.literal('stuck'),
      startedOn: dateField.exactOptional(),
      why: z.string(),
      wouldHelp: z.string(),
      ...kept,
      ...given,
    }),
    z.strictObject({
      status: z.literal('withdrawn'),
      words,
      was: z.enum(live),
      reason: z.string(),
      action: actionField.exactOptional(),
      ...base,
      ...given,
    }),
  ]),
)
