// The fields of which records are made: a text that is kept comes back as the id, the day or the moment that it was.
import { z } from 'zod'
import { actionId, caseId, childId, commitmentId, contingencyId, instant, invitationId, isIdText, isLocalDate, isLocalTime, localDate, localTime, meetingId, outcomeId, paperId, parentId, personId } from '../../domain/ids.ts'

export const idText = z.string().refine(isIdText)
export const instantField = z.string().transform((text) => instant(text))
export const dateField = z.string().refine(isLocalDate).transform((text) => localDate(text))
export const timeField = z.string().refine(isLocalTime).transform((text) => localTime(text))
export const personField = idText.transform((text) => personId(text))
export const meetingField = idText.transform((text) => meetingId(text))
export const caseField = idText.transform((text) => caseId(text))
export const invitationField = idText.transform((text) => invitationId(text))
export const childField = idText.transform((text) => childId(text))
export const paperField = idText.transform((text) => paperId(text))
export const parentField = idText.transform((text) => parentId(text))
export const outcomeField = idText.transform((text) => outcomeId(text))
export const actionField = idText.transform((text) => actionId(text))
export const commitmentField = idText.transform((text) => commitmentId(text))
export const contingencyField = idText.transform((text) => contingencyId(text))
