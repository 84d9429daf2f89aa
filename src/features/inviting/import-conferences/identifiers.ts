// Ids derived from what a file says, so that importing it again finds the same family and meeting.
import {
  type CaseId,
  caseId,
  type MeetingId,
  meetingId,
  type Reference,
} from '../../../domain/ids.ts'
import { stableId } from '../../kernel/stable-id.ts'

export const familyId = (number: string): CaseId => caseId(stableId('f', number.toLowerCase()))

export const meetingOf = ({ conference }: { readonly conference: Reference }): MeetingId =>
  meetingId(stableId('m', conference))

/**
 * The same words however a spreadsheet has written them: spaces of any kind, and apostrophes
 * straight or curly.
 */
export const sameText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()

/** For comparing labels and names: case, spacing and the kind of apostrophe do not matter. */
export const plain = (text: string): string => sameText(text).toLowerCase()
