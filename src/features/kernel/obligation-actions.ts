// Which button opens what a person owes: where a digest or a to-do list names a duty, its button leads to where it is done.
import type { CardData } from '../../domain/card.ts'
import { isRecordedBySaying } from '../../domain/meeting/preparation.ts'
import type { Obligation } from '../../domain/obligation.ts'
import type { Purpose } from '../../domain/practice.ts'

/** The verb that opens a duty which is done by doing it. One line for each; the others are recorded by saying so. */
const verbs: Readonly<Partial<Record<Purpose, string>>> = {
  'answer-invitation': 'invitation.show',
  'share-report': 'sharing.show',
  'circulate-reports': 'circulate.preview',
  'give-feedback': 'feedback.form',
  'export-record': 'keeping.show',
  'submit-report': 'report.write',
  'absent-agency-report': 'report.write',
  'core-group-update': 'update.open',
  'absent-member-report': 'update.note',
  'late-member-report': 'update.note',
  'ask-missing-member': 'ratings.missing',
  'core-group-report': 'core-report.open',
  'begin-commitment': 'commitment.mine',
  'check-commitment': 'commitment.mine',
  'keep-commitment': 'commitment.mine',
  'update-commitment': 'commitment.mine',
}

/** Whether a person can do something about it here, now. */
export const canOpen = (duty: Purpose): boolean =>
  verbs[duty] !== undefined || isRecordedBySaying(duty)

/** The button for one duty of somebody's own: a card of its own, or else their list. */
export const openingOf = ({ kind, invitation, caseId, meeting }: Obligation): CardData => ({
  verb: verbs[kind] ?? 'duty.mine',
  caseId,
  meetingId: meeting,
  invitationId: invitation ?? '',
})

/** What an invited professional is asked to do. A date's own name says what has been done by then: 'Report submitted'. */
const tasks: Readonly<Partial<Record<Purpose, string>>> = {
  'answer-invitation': 'Answer the invitation',
  'share-report': 'Share your report with the family',
  'submit-report': 'Submit your report',
  'absent-agency-report': 'Submit your report',
  'give-feedback': 'Say how the conference went',
  'core-group-update': 'Say how the plan is going',
  'absent-member-report': 'Write a few words, because you cannot come',
  'late-member-report': 'Write a few words, because you were not there',
}

/** The same for what somebody promised: it is theirs, whoever they are. */
const promises: Readonly<Partial<Record<Purpose, string>>> = {
  'begin-commitment': 'Begin with what you promised',
  'check-commitment': 'Ask the family how your promise goes',
  'update-commitment': 'Say how your promises go, before the core group',
  'keep-commitment': 'Do what you promised',
}

/** A duty in a list of what somebody has to do: as a task where it is theirs by an invitation or a promise, else by its date's name. */
export const sayTask = ({ kind, invitation, due }: Obligation): string =>
  promises[kind] ?? (invitation === undefined ? undefined : tasks[kind]) ?? due.why.event
