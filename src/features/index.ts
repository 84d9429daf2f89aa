// Every feature, explicitly. Where two answer one intent, the first that has a card for it does.
import { addPerson } from './add-person/feature.ts'
import { answerInvitation } from './answer-invitation/feature.ts'
import { answeredByPhone } from './answered-by-phone/feature.ts'
import { arrangeCoreGroup } from './arrange-core-group/feature.ts'
import { attendanceAudit } from './attendance-audit/feature.ts'
import { attendanceStatus } from './attendance-status/feature.ts'
import { bringIn } from './bring-in/feature.ts'
import { changeMeeting } from './change-meeting/feature.ts'
import { chase } from './chase/feature.ts'
import { circulateReports } from './circulate-reports/feature.ts'
import { commitments } from './commitments/feature.ts'
import { coreGroupRatings } from './core-group-ratings/feature.ts'
import { coreGroupReport } from './core-group-report/feature.ts'
import { deliveryReport } from './delivery-report/feature.ts'
import { exclusion } from './exclusion/feature.ts'
import { explainDate } from './explain-date/feature.ts'
import { familyRating } from './family-rating/feature.ts'
import type { Feature } from './feature.ts'
import { feedback } from './feedback/feature.ts'
import { giveUpdate } from './give-update/feature.ts'
import { keeping } from './keeping/feature.ts'
import { meetingPack } from './meeting-pack/feature.ts'
import { onTheDay } from './on-the-day/feature.ts'
import { otherWords } from './other-words/feature.ts'
import { outcome } from './outcome/feature.ts'
import { overrideQuorum } from './override-quorum/feature.ts'
import { plan } from './plan/feature.ts'
import { preparation } from './preparation/feature.ts'
import { quorumAlarm } from './quorum-alarm/feature.ts'
import { readReport } from './read-report/feature.ts'
import { recordParents } from './record-parents/feature.ts'
import { reminders } from './reminders/feature.ts'
import { reportHelp } from './report-help/feature.ts'
import { reportStatus } from './report-status/feature.ts'
import { represent } from './represent/feature.ts'
import { shareReport } from './share-report/feature.ts'
import { standingDutiesFeature } from './standing-duties/feature.ts'
import { versionForParent } from './version-for-parent/feature.ts'
import { welcome } from './welcome/feature.ts'
import { writeReport } from './write-report/feature.ts'

export const features: readonly Feature[] = [
  reportHelp,
  welcome,
  bringIn,
  arrangeCoreGroup,
  addPerson,
  answerInvitation,
  represent,
  onTheDay,
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
  answeredByPhone,
  giveUpdate,
  writeReport,
  explainDate,
  otherWords,
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
  coreGroupRatings,
  coreGroupReport,
  keeping,
  standingDutiesFeature,
]
