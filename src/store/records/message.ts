// A message as it is kept in the partition of its case.
import { z } from 'zod'

import type { Instant } from '../../domain/ids.ts'
import { isFinal, type Message, withdrawnReasons } from '../../domain/messages/message.ts'
import { announcementKinds, type Notice } from '../../domain/state/notice.ts'
import { purposes } from '../../domain/state/purpose.ts'
import type { Doc } from '../../ports/store.ts'
import {
  caseField,
  instantField,
  meetingField,
  messageField,
  obligationField,
  personField,
} from './fields.ts'

const addressed = {
  id: messageField,
  caseId: caseField,
  meeting: meetingField,
  step: z.string(),
  tell: z.enum(['owner', 'administrator', 'chair']),
  to: personField,
  about: z.array(obligationField),
  at: instantField,
}
/** Reminders and announcements have one shape in the store: the kind says which it is. */
export const announcementRecord = z.strictObject({ ...addressed, kind: z.enum(announcementKinds) })
const noticeRecord: z.ZodType<Notice> = z.discriminatedUnion('kind', [
  z.strictObject({ ...addressed, kind: z.enum(purposes) }),
  announcementRecord,
])
const attempts = z.number().int().nonnegative()
const failureReason = z.enum([
  'never-installed',
  'blocked',
  'no-teams-account',
  'refused',
  'stopped-by-admin',
  'gave-up',
])
export const messageRecord: z.ZodType<Message> = z.strictObject({
  notice: noticeRecord,
  unsure: z.number().int().nonnegative(),
  shown: z
    .strictObject({
      print: z.string(),
      at: instantField,
      tries: z.number().int().nonnegative(),
      together: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  progress: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('queued'), attempts }),
    z.strictObject({ state: z.literal('started'), attempts, at: instantField }),
    z.strictObject({ state: z.literal('sent'), attempts, at: instantField, activity: z.string() }),
    z.strictObject({
      state: z.literal('withdrawn'),
      at: instantField,
      reason: z.enum(withdrawnReasons),
    }),
    z.strictObject({ state: z.literal('e-mailing'), attempts, reason: failureReason }),
    z.strictObject({
      state: z.literal('failed'),
      at: instantField,
      reason: failureReason,
      instead: z.literal('e-mail').exactOptional(),
    }),
    z.strictObject({ state: z.literal('unresolved'), at: instantField }),
  ]),
})

/**
 * A message as it is kept; `nextAt` is when the sender looks at it, and until it is final its
 * person leads to it.
 */
export const messageDoc = (message: Message, nextAt: Instant | undefined): Doc => ({
  pk: message.notice.caseId,
  id: message.notice.id,
  type: 'message',
  on: message.notice.at,
  body: message,
  ...(nextAt === undefined ? {} : { nextAt }),
  ...(nextAt === undefined || isFinal(message) ? {} : { people: [message.notice.to] }),
})
