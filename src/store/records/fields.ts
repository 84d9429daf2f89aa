// The fields of which records are made: a text that is kept is read as the id, the day or the
// moment that it was. Ids, days and moments are texts that passed a check, so the check is all
// there is to do, and it is done for every field of every case read.
import { z } from 'zod'

import type {
  ActionId,
  CaseId,
  ChildId,
  CommitmentId,
  ContingencyId,
  Instant,
  InvitationId,
  LocalDate,
  LocalTime,
  MeetingId,
  MessageId,
  ObligationId,
  OutcomeId,
  PaperId,
  ParentId,
  PersonId,
  PracticeId,
} from '../../domain/ids.ts'
import { isIdText, isInstantText, isLocalDate, isLocalTime } from '../../domain/ids.ts'

const checked = <Text extends string>(is: (text: string) => boolean) =>
  z.custom<Text>((value) => typeof value === 'string' && is(value))

export const instantField = checked<Instant>(isInstantText)
export const dateField = checked<LocalDate>(isLocalDate)
export const timeField = checked<LocalTime>(isLocalTime)
export const personField = checked<PersonId>(isIdText)
export const meetingField = checked<MeetingId>(isIdText)
export const caseField = checked<CaseId>(isIdText)
export const invitationField = checked<InvitationId>(isIdText)
export const childField = checked<ChildId>(isIdText)
export const paperField = checked<PaperId>(isIdText)
export const parentField = checked<ParentId>(isIdText)
export const outcomeField = checked<OutcomeId>(isIdText)
export const actionField = checked<ActionId>(isIdText)
export const commitmentField = checked<CommitmentId>(isIdText)
export const contingencyField = checked<ContingencyId>(isIdText)
export const practiceField = checked<PracticeId>(isIdText)
export const messageField = checked<MessageId>(isIdText)
export const obligationField = checked<ObligationId>(isIdText)
