// Ids derived from what a file says, so that importing it again finds the same family and meeting.
import { type CaseId, caseId, type MeetingId, meetingId } from '../../../domain/ids.ts'
import { stableId } from '../../kernel/stable-id.ts'
import type { Row } from './rows.ts'

export const familyId = (number: string): CaseId => caseId(stableId('f', number.toLowerCase()))

export const meetingOf = (row: Row): MeetingId => meetingId(stableId('m', row.conference))

/** For comparing labels and names: case and spacing do not matter. */
export const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
