// The ids that follow from what stands in a file: the same family, meeting or label always has the same one.
import { type CaseId, caseId, type MeetingId, meetingId } from '../../../domain/ids.ts'
import { stableId } from '../../kernel/stable-id.ts'
import type { Row } from './rows.ts'

export const familyId = (number: string): CaseId => caseId(stableId('f', number.toLowerCase()))

export const meetingOf = (row: Row): MeetingId => meetingId(stableId('m', row.conference))

/** Labels and names are the same whatever their case and spacing. */
export const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
