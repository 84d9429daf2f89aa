import { z } from 'zod'

import { type ChainedEntry, readKinds } from '../../domain/state/audit-entry.ts'
import { purposes } from '../../domain/state/purpose.ts'
import { exhaustiveUnion } from './exhaustive-schema.ts'
import {
  actionField,
  caseField,
  commitmentField,
  contingencyField,
  instantField,
  invitationField,
  meetingField,
  outcomeField,
  paperField,
  personField,
} from './fields.ts'

const chained = {
  by: z.union([z.enum(['import', 'terminal', 'service']), personField]),
  at: instantField,
  caseId: caseField,
  number: z.number().int().positive(),
  previous: z.string(),
  hash: z.string(),
}

export const chainedEntryRecord: z.ZodType<ChainedEntry> = exhaustiveUnion<ChainedEntry>()(
  'event',
  z.union([
    z.strictObject({
      event: z.enum(['conference.brought-in', 'conference.updated']),
      meeting: meetingField,
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['invitation.added', 'invitation.updated']),
      meeting: meetingField,
      invitation: invitationField,
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['invitation.answered', 'invitation.undone']),
      meeting: meetingField,
      invitation: invitationField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['conference.moved', 'conference.rearranged', 'conference.cancelled']),
      meeting: meetingField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['invitation.removed', 'invitation.restored']),
      meeting: meetingField,
      invitation: invitationField,
      ...chained,
    }),
    z.strictObject({
      event: z.literal('invitation.chased'),
      meeting: meetingField,
      invitation: invitationField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['conflict.recorded', 'conflict.lifted']),
      meeting: meetingField,
      person: personField,
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['exclusion.asked', 'exclusion.decided']),
      meeting: meetingField,
      request: z.string(),
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.literal('arrival.marked'),
      meeting: meetingField,
      invitation: invitationField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.literal('feedback.given'),
      meeting: meetingField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.literal('dissent.recorded'),
      meeting: meetingField,
      paper: paperField,
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['report.submitted', 'report.amended']),
      meeting: meetingField,
      invitation: invitationField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.enum([
        'report.shown',
        'report.withholding-asked',
        'report.withholding-decided',
        'report.version-for-asked',
        'report.version-for-decided',
      ]),
      meeting: meetingField,
      invitation: invitationField,
      member: z.string(),
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.enum([
        'report.read',
        'report.annex-read',
        'report.annex-routed',
        'report.circulated',
        'report.exported',
        'report.version-for-read',
      ]),
      meeting: meetingField,
      invitation: invitationField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['pack.read', 'pack.exported', 'parents.recorded']),
      meeting: meetingField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['update.rated', 'update.noted', 'family-rating.taken']),
      meeting: meetingField,
      invitation: invitationField.exactOptional(),
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['ratings.opened', 'core-group.answered']),
      meeting: meetingField,
      ...chained,
    }),
    z.strictObject({
      event: z.literal('core-group-report.submitted'),
      meeting: meetingField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.literal('commitment.changed'),
      meeting: meetingField,
      commitment: commitmentField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.literal('plan.edited'),
      meeting: meetingField,
      entry: z.union([outcomeField, actionField, contingencyField]),
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.literal('plan.brought-in'),
      meeting: meetingField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.literal('plan.agreed'),
      meeting: meetingField,
      version: z.number().int().positive(),
      ...chained,
    }),
    z.strictObject({ event: z.literal('quorum.overridden'), meeting: meetingField, ...chained }),
    z.strictObject({
      event: z.enum(['representative.answered', 'timing.given']),
      meeting: meetingField,
      invitation: invitationField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.literal('read'),
      meeting: meetingField,
      what: z.enum(readKinds),
      paper: paperField.exactOptional(),
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['hold.placed', 'hold.lifted', 'case.erased']),
      meeting: meetingField,
      ...chained,
    }),
    z.strictObject({
      event: z.enum(['record.settled', 'record.reopened']),
      meeting: meetingField,
      status: z.string(),
      ...chained,
    }),
    z.strictObject({
      event: z.literal('duty.recorded'),
      meeting: meetingField,
      duty: z.enum(purposes),
      status: z.string(),
      ...chained,
    }),
  ]),
)
