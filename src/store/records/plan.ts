// The plan as kept in its case.
import { z } from 'zod'

import type {
  ActionOwner,
  AgreedPlan,
  Contingency,
  OtherDraft,
  Plan,
  PlanAction,
  PlanDraft,
  PlanOutcome,
  PlanWords,
} from '../../domain/state/plan.ts'
import { exhaustiveUnion, type FieldSchemas } from './exhaustive-schema.ts'
import {
  actionField,
  childField,
  commitmentField,
  contingencyField,
  dateField,
  instantField,
  meetingField,
  outcomeField,
  personField,
} from './fields.ts'

const fromFamily = { from: z.literal('family').exactOptional() }
const outcome = z.strictObject({
  id: outcomeField,
  words: z.string(),
  harm: z.string(),
  childNotices: z.string(),
  children: z.array(childField).exactOptional(),
  ...fromFamily,
} satisfies FieldSchemas<PlanOutcome>)
const owner = exhaustiveUnion<ActionOwner>()(
  'owner',
  z.discriminatedUnion('owner', [
    z.strictObject({ owner: z.literal('professional'), person: personField }),
    z.strictObject({ owner: z.literal('family'), who: z.string(), agreedOn: dateField }),
  ]),
)
const action = z.strictObject({
  id: actionField,
  outcome: outcomeField,
  words: z.string(),
  owner,
  by: dateField,
  commitment: commitmentField.exactOptional(),
  ...fromFamily,
} satisfies FieldSchemas<PlanAction>)
const words = {
  outcomes: z.array(outcome),
  actions: z.array(action),
  contingencies: z.array(
    z.strictObject({
      id: contingencyField,
      outcome: outcomeField.exactOptional(),
      whatIf: z.string(),
      then: z.string(),
      who: z.string(),
    } satisfies FieldSchemas<Contingency>),
  ),
} satisfies FieldSchemas<PlanWords>
const touched = z.strictObject({
  entry: z.union([outcomeField, actionField, contingencyField]),
  by: personField,
  revision: z.number().int(),
})

const draft = z.strictObject({
  ...words,
  changedBy: personField,
  changedAt: instantField,
  revision: z.number().int(),
  touched: z.array(touched),
} satisfies FieldSchemas<PlanDraft>)

export const planRecord: z.ZodType<Plan> = z.strictObject({
  draft: draft.exactOptional(),
  otherDrafts: z
    .array(z.strictObject({ meeting: meetingField, draft } satisfies FieldSchemas<OtherDraft>))
    .exactOptional(),
  agreed: z.array(
    z.strictObject({
      ...words,
      number: z.number().int(),
      meeting: meetingField,
      agreedBy: personField,
      agreedAt: instantField,
      familyAgreed: z.string(),
    } satisfies FieldSchemas<AgreedPlan>),
  ),
  done: z
    .array(
      z.strictObject({ action: actionField, on: dateField, by: personField, at: instantField }),
    )
    .exactOptional(),
  leftOut: z.array(commitmentField).exactOptional(),
} satisfies FieldSchemas<Plan>)
