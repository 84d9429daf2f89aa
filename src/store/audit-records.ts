import { z } from 'zod'
import { caseField, instantField, invitationField, meetingField, paperField, personField } from './record-fields.ts'
import { purposes } from '../domain/practice.ts'
import { readKinds, type ChainedEntry } from '../domain/audit.ts'

const chained = {
  by: z.union([z.enum(['import', 'terminal', 'service']), personField]), at: instantField,
  caseId: caseField, number: z.number().int().positive(), previous: z.string(), hash: z.string(),
}

export const chainedEntryRecord: z.ZodType<ChainedEntry> = z.union([
  z.strictObject({ event: z.enum(['conference.brought-in', 'conference.updated']), meeting: meetingField, ...chained }),
  z.strictObject({ event: z.enum(['invitation.added', 'invitation.updated']), meeting: meetingField, invitation: invitationField, ...chained }),
  z.strictObject({ event: z.enum(['invitation.answered', 'invitation.undone']), meeting: meetingField, invitation: invitationField, status: z.string(), ...chained }),
  z.strictObject({ event: z.enum(['conference.moved', 'conference.rearranged', 'conference.cancelled']), meeting: meetingField, status: z.string(), ...chained }),
  z.strictObject({ event: z.enum(['invitation.removed', 'invitation.restored']), meeting: meetingField, invitation: invitationField, ...chained }),
  z.strictObject({ event: z.literal('invitation.chased'), meeting: meetingField, invitation: invitationField, status: z.string(), ...chained }),
  z.strictObject({ event: z.enum(['conflict.recorded', 'conflict.lifted']), meeting: meetingField, person: personField, ...chained }),
  z.strictObject({ event: z.enum(['exclusion.asked', 'exclusion.decided']), meeting: meetingField, request: z.string(), status: z.string(), ...chained }),
  z.strictObject({ event: z.literal('arrival.marked'), meeting: meetingField, invitation: invitationField, status: z.string(), ...chained }),
  z.strictObject({ event: z.literal('feedback.given'), meeting: meetingField, status: z.string(), ...chained }),
  z.strictObject({ event: z.literal('dissent.recorded'), meeting: meetingField, paper: paperField, ...chained }),
  z.strictObject({ event: z.literal('quorum.overridden'), meeting: meetingField, ...chained }),
  z.strictObject({ event: z.enum(['representative.answered', 'timing.given']), meeting: meetingField, invitation: invitationField, status: z.string(), ...chained }),
  z.strictObject({ event: z.literal('read'), meeting: meetingField, what: z.enum(readKinds), paper: paperField.exactOptional(), ...chained }),
  z.strictObject({ event: z.enum(['hold.placed', 'hold.lifted', 'case.erased']), meeting: meetingField, ...chained }),
  z.strictObject({ event: z.enum(['record.settled', 'record.reopened']), meeting: meetingField, status: z.string(), ...chained }),
  z.strictObject({ event: z.literal('duty.recorded'), meeting: meetingField, duty: z.enum(purposes), status: z.string(), ...chained }),
])
