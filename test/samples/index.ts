// The samples of every feature, by its name: test/architecture.test.ts names a feature that has none.
import { samples as commitments } from './afterwards/commitments.ts'
import { samples as feedback } from './afterwards/feedback.ts'
import { samples as outcome } from './afterwards/outcome.ts'
import { samples as plan } from './afterwards/plan.ts'
import { samples as arrange } from './core-group/arrange.ts'
import { samples as familyRating } from './core-group/family-rating.ts'
import { samples as giveUpdate } from './core-group/give-update.ts'
import { samples as ratings } from './core-group/ratings.ts'
import { samples as report } from './core-group/report.ts'
import { samples as addPerson } from './inviting/add-person.ts'
import { samples as answerInvitation } from './inviting/answer-invitation.ts'
import { samples as calendarEntry } from './inviting/calendar-entry.ts'
import { samples as changeMeeting } from './inviting/change-meeting.ts'
import { samples as chase } from './inviting/chase.ts'
import { samples as comeInstead } from './inviting/come-instead.ts'
import { samples as exclusion } from './inviting/exclusion.ts'
import { samples as importConferences } from './inviting/import-conferences.ts'
import { samples as recordPhoneAnswer } from './inviting/record-phone-answer.ts'
import { samples as represent } from './inviting/represent.ts'
import { samples as takeOffPerson } from './inviting/take-off-person.ts'
import { samples as takeOutChild } from './inviting/take-out-child.ts'
import { samples as attendanceStatus } from './on-the-day/attendance-status.ts'
import { samples as checkIn } from './on-the-day/check-in.ts'
import { samples as overrideQuorum } from './on-the-day/override-quorum.ts'
import { samples as quorumAlarm } from './on-the-day/quorum-alarm.ts'
import { samples as circulateReports } from './preparing/circulate-reports.ts'
import { samples as explainDate } from './preparing/explain-date.ts'
import { samples as meetingPack } from './preparing/meeting-pack.ts'
import { samples as preparation } from './preparing/preparation.ts'
import { samples as readReport } from './preparing/read-report.ts'
import { samples as recordParents } from './preparing/record-parents.ts'
import { samples as reportHelp } from './preparing/report-help.ts'
import { samples as reportStatus } from './preparing/report-status.ts'
import { samples as shareReport } from './preparing/share-report.ts'
import { samples as suggestWording } from './preparing/suggest-wording.ts'
import { samples as versionForParent } from './preparing/version-for-parent.ts'
import { samples as writeReport } from './preparing/write-report.ts'
import { samples as attendanceAudit } from './running-it/attendance-audit.ts'
import { samples as deliveryReport } from './running-it/delivery-report.ts'
import { samples as reminders } from './running-it/reminders.ts'
import { samples as retention } from './running-it/retention.ts'
import { samples as staffRoles } from './running-it/staff-roles.ts'
import { samples as weary } from './running-it/weary.ts'
import { samples as welcome } from './running-it/welcome.ts'
import type { FeatureSamples, Sample, SampleGround } from './sample.ts'

const featureSamples: ReadonlyMap<string, FeatureSamples> = new Map([
  ['commitments', commitments],
  ['feedback', feedback],
  ['outcome', outcome],
  ['plan', plan],
  ['arrange', arrange],
  ['family-rating', familyRating],
  ['give-update', giveUpdate],
  ['ratings', ratings],
  ['report', report],
  ['add-person', addPerson],
  ['take-off-person', takeOffPerson],
  ['take-out-child', takeOutChild],
  ['answer-invitation', answerInvitation],
  ['calendar-entry', calendarEntry],
  ['change-meeting', changeMeeting],
  ['chase', chase],
  ['come-instead', comeInstead],
  ['exclusion', exclusion],
  ['import-conferences', importConferences],
  ['record-phone-answer', recordPhoneAnswer],
  ['represent', represent],
  ['attendance-status', attendanceStatus],
  ['check-in', checkIn],
  ['override-quorum', overrideQuorum],
  ['quorum-alarm', quorumAlarm],
  ['circulate-reports', circulateReports],
  ['explain-date', explainDate],
  ['meeting-pack', meetingPack],
  ['preparation', preparation],
  ['read-report', readReport],
  ['record-parents', recordParents],
  ['report-help', reportHelp],
  ['report-status', reportStatus],
  ['share-report', shareReport],
  ['version-for-parent', versionForParent],
  ['write-report', writeReport],
  ['attendance-audit', attendanceAudit],
  ['delivery-report', deliveryReport],
  ['reminders', reminders],
  ['retention', retention],
  ['staff-roles', staffRoles],
  ['suggest-wording', suggestWording],
  ['weary', weary],
  ['welcome', welcome],
])

/** Every card of a feature in every state. Throws when nobody has written any. */
export function samplesOf(feature: string, ground: SampleGround): readonly Sample[] {
  const samples = featureSamples.get(feature)
  if (samples === undefined)
    throw new Error(
      `Write test/samples/<stage>/${feature}.ts, and its line in test/samples/index.ts`,
    )
  return samples(ground)
}
