// Every feature, explicitly. Where two answer one intent, the first that has a card for it does.
import { commitments } from './afterwards/commitments/feature.ts'
import { feedback } from './afterwards/feedback/feature.ts'
import { outcome } from './afterwards/outcome/feature.ts'
import { plan } from './afterwards/plan/feature.ts'
import { arrange } from './core-group/arrange/feature.ts'
import { familyRating } from './core-group/family-rating/feature.ts'
import { giveUpdate } from './core-group/give-update/feature.ts'
import { ratings } from './core-group/ratings/feature.ts'
import { report } from './core-group/report/feature.ts'
import { addPerson } from './inviting/add-person/feature.ts'
import { answerInvitation } from './inviting/answer-invitation/feature.ts'
import { calendarEntry } from './inviting/calendar-entry/feature.ts'
import { changeMeeting } from './inviting/change-meeting/feature.ts'
import { chase } from './inviting/chase/feature.ts'
import { comeInstead } from './inviting/come-instead/feature.ts'
import { exclusion } from './inviting/exclusion/feature.ts'
import { importConferences } from './inviting/import-conferences/feature.ts'
import { recordPhoneAnswer } from './inviting/record-phone-answer/feature.ts'
import { represent } from './inviting/represent/feature.ts'
import { takeOffPerson } from './inviting/take-off-person/feature.ts'
import { takeOutChild } from './inviting/take-out-child/feature.ts'
import type { Feature } from './kernel/feature.ts'
import { attendanceStatus } from './on-the-day/attendance-status/feature.ts'
import { checkIn } from './on-the-day/check-in/feature.ts'
import { overrideQuorum } from './on-the-day/override-quorum/feature.ts'
import { quorumAlarm } from './on-the-day/quorum-alarm/feature.ts'
import { circulateReports } from './preparing/circulate-reports/feature.ts'
import { explainDate } from './preparing/explain-date/feature.ts'
import { meetingPack } from './preparing/meeting-pack/feature.ts'
import { preparation } from './preparing/preparation/feature.ts'
import { readReport } from './preparing/read-report/feature.ts'
import { recordParents } from './preparing/record-parents/feature.ts'
import { reportHelp } from './preparing/report-help/feature.ts'
import { reportStatus } from './preparing/report-status/feature.ts'
import { shareReport } from './preparing/share-report/feature.ts'
import { suggestWording } from './preparing/suggest-wording/feature.ts'
import { versionForParent } from './preparing/version-for-parent/feature.ts'
import { writeReport } from './preparing/write-report/feature.ts'
import { attendanceAudit } from './running-it/attendance-audit/feature.ts'
import { deliveryReport } from './running-it/delivery-report/feature.ts'
import { reminders } from './running-it/reminders/feature.ts'
import { retention } from './running-it/retention/feature.ts'
import { staffRoles } from './running-it/staff-roles/feature.ts'
import { weary } from './running-it/weary/feature.ts'
import { welcome } from './running-it/welcome/feature.ts'

export const features: readonly Feature[] = [
  weary,
  calendarEntry,
  takeOutChild,
  reportHelp,
  importConferences,
  arrange,
  addPerson,
  takeOffPerson,
  checkIn,
  comeInstead,
  answerInvitation,
  represent,
  attendanceStatus,
  preparation,
  overrideQuorum,
  attendanceAudit,
  chase,
  changeMeeting,
  exclusion,
  reminders,
  quorumAlarm,
  outcome,
  feedback,
  deliveryReport,
  recordPhoneAnswer,
  giveUpdate,
  writeReport,
  explainDate,
  suggestWording,
  recordParents,
  shareReport,
  versionForParent,
  reportStatus,
  readReport,
  circulateReports,
  meetingPack,
  commitments,
  plan,
  familyRating,
  ratings,
  report,
  retention,
  staffRoles,
  welcome,
]
