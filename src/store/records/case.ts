// Cases as kept. Every record is decoded when it is read: a record that does not fit is a broken
// store, not a case. A field or a variant of the domain that has no line here does not compile
// (lines.ts).
import { z } from 'zod'

import { isReference, reference } from '../../domain/ids.ts'
import type { Case, Child, Parent } from '../../domain/state/case.ts'
import type { Conference, DutyRecord, ExclusionRequest } from '../../domain/state/conference.ts'
import type {
  Answer,
  Confirmation,
  Invitation,
  Mark,
  Timing,
} from '../../domain/state/invitation.ts'
import { purposes } from '../../domain/state/purpose.ts'
import { overrideGrounds } from '../../domain/state/quorum-override.ts'
import { trailRecord } from '../audit/chain.ts'
import { commitmentRecord } from './commitment.ts'
import { exhaustiveUnion, type FieldSchemas } from './exhaustive-schema.ts'
import {
  caseField,
  childField,
  dateField,
  instantField,
  invitationField,
  meetingField,
  messageField,
  paperField,
  parentField,
  personField,
  practiceField,
  timeField,
} from './fields.ts'
import { planRecord } from './plan.ts'
import { updateFactsRecord } from './rating.ts'
import { reportFactsRecord } from './report.ts'
import { saidOfInvitee, saidOfMeeting } from './said-by-file.ts'

const given = { by: personField, at: instantField }
const mode = z.enum(['in-person', 'online'])
const confirmation = exhaustiveUnion<Confirmation>()(
  'status',
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('awaited') }),
    z.strictObject({
      status: z.literal('confirmed'),
      mode,
      at: instantField,
      takenBy: personField.exactOptional(),
    }),
    z.strictObject({ status: z.literal('refused'), reason: z.string(), at: instantField }),
  ]),
)
const timing = exhaustiveUnion<Timing>()(
  'kind',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('late'), minutes: z.number(), ...given }),
    z.strictObject({ kind: z.literal('leaving-early'), time: timeField, ...given }),
    z.strictObject({ kind: z.literal('as-planned'), ...given }),
  ]),
)
const mark = exhaustiveUnion<Mark>()(
  'mark',
  z.discriminatedUnion('mark', [
    z.strictObject({
      mark: z.literal('arrived'),
      who: z.enum(['invited', 'representative']),
      time: timeField,
      mode,
      ...given,
    }),
    z.strictObject({ mark: z.literal('left'), time: timeField, ...given }),
    z.strictObject({ mark: z.literal('absent'), ...given }),
    z.strictObject({ mark: z.literal('taken-back'), ...given }),
  ]),
)
const answerField = exhaustiveUnion<Answer>()(
  'status',
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('awaited') }),
    z.strictObject({ status: z.literal('attending'), mode, ...given }),
    z.strictObject({
      status: z.literal('represented'),
      name: z.string(),
      role: z.string(),
      email: z.string().exactOptional(),
      person: personField.exactOptional(),
      confirmation,
      earlier: z.array(confirmation).exactOptional(),
      ...given,
    }),
    z.strictObject({
      status: z.literal('declined'),
      reason: z.string(),
      askInstead: z.string(),
      sends: z.literal('report').exactOptional(),
      ...given,
    }),
    z.strictObject({ status: z.literal('undecided'), ...given }),
    z.strictObject({ status: z.literal('not-me'), ...given }),
  ]),
)

const invitationRecord = z.strictObject({
  id: invitationField,
  person: personField,
  agency: z.string(),
  role: z.string(),
  why: z.string(),
  invitedAt: instantField,
  knows: z.array(childField).exactOptional(),
  coreGroup: z.enum(['member', 'absent', 'no']).exactOptional(),
  fromFile: saidOfInvitee.exactOptional(),
  answers: z.array(answerField),
  timings: z.array(timing),
  doubtedAt: instantField.exactOptional(),
  marks: z.array(mark),
  withdrawn: z.strictObject({ why: z.enum(['removed', 'conflict']), ...given }).exactOptional(),
} satisfies FieldSchemas<Invitation>)

const dutyRecord = z.strictObject({
  duty: z.enum(purposes),
  child: childField.exactOptional(),
  answer: z.string(),
  each: z.array(z.strictObject({ child: childField, answer: z.string() })).exactOptional(),
  on: dateField,
  note: z.string(),
  ...given,
} satisfies FieldSchemas<DutyRecord>)

const slot = z.strictObject({ date: dateField, time: timeField })

const cancellation = z.strictObject({ reason: z.string(), late: z.boolean(), ...given })
const conferenceRecord = z.strictObject({
  id: meetingField,
  reference: z
    .string()
    .refine(isReference)
    .transform((text) => reference(text)),
  kind: z.enum(['initial', 'review', 'pre-birth', 'transfer-in', 'outside-home', 'core-group']),
  date: dateField,
  time: timeField,
  place: z.string().exactOptional(),
  onlineLink: z.string().exactOptional(),
  chair: personField,
  leadSocialWorker: personField,
  administrator: personField,
  children: z.array(childField).exactOptional(),
  parents: z.array(parentField).exactOptional(),
  fromFile: saidOfMeeting.exactOptional(),
  invitations: z.array(invitationRecord),
  practice: practiceField,
  fromPractice: practiceField.exactOptional(),
  countedFrom: dateField.exactOptional(),
  previousKind: z.enum(['initial', 'review']).exactOptional(),
  records: z.array(dutyRecord),
  moves: z.array(
    z.strictObject({
      from: slot,
      to: slot,
      reason: z.string(),
      lifted: cancellation.exactOptional(),
      by: z.union([z.literal('import'), personField]),
      at: instantField,
    }),
  ),
  bookedLate: z
    .array(z.strictObject({ date: dateField, reason: z.string(), ...given }))
    .exactOptional(),
  cancelled: cancellation.exactOptional(),
  override: z
    .strictObject({
      grounds: z.array(z.enum(overrideGrounds)),
      reason: z.string(),
      interimPlan: z.string(),
      newDate: dateField,
      ...given,
    })
    .exactOptional(),
  exclusions: z.array(
    z.strictObject({
      id: z.string(),
      who: z.string(),
      grounds: z.string(),
      decision: z
        .strictObject({ allowed: z.boolean(), reason: z.string(), ...given })
        .exactOptional(),
      ...given,
    } satisfies FieldSchemas<ExclusionRequest>),
  ),
  chases: z.array(
    z.strictObject({
      invitation: invitationField,
      whom: z.enum(['invited', 'representative', 'agency-lead']),
      message: messageField.exactOptional(),
      person: personField.exactOptional(),
      refusedAt: instantField.exactOptional(),
      ...given,
    }),
  ),
  conflicts: z.array(personField),
  reports: z.array(reportFactsRecord).exactOptional(),
  updates: z.array(updateFactsRecord).exactOptional(),
  opened: z.strictObject(given).exactOptional(),
  updatesAsked: z.strictObject({ on: dateField, people: z.array(personField) }).exactOptional(),
  feedback: z
    .array(
      z.strictObject({
        paper: paperField,
        from: z.enum(['professional', 'parent', 'child']),
        ...given,
      }),
    )
    .exactOptional(),
} satisfies FieldSchemas<Conference>)

const caseRecord: z.ZodType<Case> = z.strictObject({
  id: caseField,
  children: z.array(
    z.strictObject({
      id: childField,
      label: z.string(),
      age: z.union([z.literal('unborn'), z.number().int()]),
      earlier: z.array(z.string()).exactOptional(),
    } satisfies FieldSchemas<Child>),
  ),
  conferences: z.array(conferenceRecord),
  parents: z
    .array(
      z.strictObject({
        id: parentField,
        label: z.string(),
        beside: z.literal(true).exactOptional(),
      } satisfies FieldSchemas<Parent>),
    )
    .exactOptional(),
  plan: planRecord.exactOptional(),
  retention: z
    .strictObject({
      holds: z.array(
        z.strictObject({
          reason: z.string(),
          lifted: z.strictObject(given).exactOptional(),
          ...given,
        }),
      ),
      settled: z.strictObject({ how: z.enum(['filed', 'not-needed']), ...given }).exactOptional(),
    })
    .exactOptional(),
  commitments: z.array(commitmentRecord).exactOptional(),
} satisfies FieldSchemas<Case>)

/**
 * The case together with the end of its audit chain, so that one guarded write keeps both in step.
 */
export const caseBody = z.strictObject({ family: caseRecord, trail: trailRecord })
