import { z } from 'zod'

import {
  fileFields,
  type InviteeSaidByFile,
  type MeetingSaidByFile,
  type PersonSaidByFile,
} from '../../domain/state/said-by-file.ts'
import type { FieldSchemas } from './exhaustive-schema.ts'

const words = z.string().exactOptional()

export const saidOfMeeting = z.strictObject({
  slot: words,
  place: words,
  onlineLink: words,
  chair: words,
  leadSocialWorker: words,
  administrator: words,
  kind: words,
  practice: words,
  countedFrom: words,
  fromPractice: words,
  previousKind: words,
  children: words,
  parents: words,
  decidedHere: z.array(z.enum(fileFields)).exactOptional(),
  turnedDown: z
    .array(z.strictObject({ field: z.enum(fileFields), text: z.string() }))
    .exactOptional(),
} satisfies FieldSchemas<MeetingSaidByFile>)

export const saidOfPerson = z.strictObject({
  name: z.string(),
  agency: z.string(),
  role: z.string(),
  duties: words,
} satisfies FieldSchemas<PersonSaidByFile>)

export const saidOfInvitee = z.strictObject({
  name: words,
  agency: words,
  role: words,
  why: words,
  knows: words,
  coreGroup: words,
} satisfies FieldSchemas<InviteeSaidByFile>)
