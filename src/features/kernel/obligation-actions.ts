// Which button opens what a person owes: where a digest or a to-do list names a duty, its button leads to where it is done.
import { isRecordedBySaying } from '../../domain/meeting/preparation.ts'
import type { CardData } from '../../domain/messages/card.ts'
import type { Obligation } from '../../domain/obligations/obligation.ts'
import type { Purpose } from '../../domain/state/purpose.ts'
import { commitmentMine } from '../afterwards/commitments/verbs.ts'
import { feedbackForm } from '../afterwards/feedback/verbs.ts'
import { updateNote, updateOpen } from '../core-group/give-update/verbs.ts'
import { ratingsMissing } from '../core-group/ratings/verbs.ts'
import { coreReportOpen } from '../core-group/report/verbs.ts'
import { invitationShow } from '../inviting/answer-invitation/verbs.ts'
import { circulatePreview } from '../preparing/circulate-reports/verbs.ts'
import { dutyMine } from '../preparing/preparation/verbs.ts'
import { sharingShow } from '../preparing/share-report/verbs.ts'
import { reportWrite } from '../preparing/write-report/verbs.ts'
import { keepingShow } from '../running-it/retention/verbs.ts'

/** The verb that opens a duty which is done by doing it. One line for each; the others are recorded by saying so. */
const verbs: Readonly<Partial<Record<Purpose, string>>> = {
  'answer-invitation': invitationShow,
  'share-report': sharingShow,
  'circulate-reports': circulatePreview,
  'give-feedback': feedbackForm,
  'export-record': keepingShow,
  'submit-report': reportWrite,
  'absent-agency-report': reportWrite,
  'core-group-update': updateOpen,
  'absent-member-report': updateNote,
  'late-member-report': updateNote,
  'ask-missing-member': ratingsMissing,
  'core-group-report': coreReportOpen,
  'begin-commitment': commitmentMine,
  'check-commitment': commitmentMine,
  'keep-commitment': commitmentMine,
  'update-commitment': commitmentMine,
}

/** Whether a person can do something about it here, now. */
export const canOpen = (duty: Purpose): boolean =>
  verbs[duty] !== undefined || isRecordedBySaying(duty)

/** The button for one duty of somebody's own: a card of its own, or else their list. */
export const openingOf = ({ kind, invitation, caseId, meeting }: Obligation): CardData => ({
  verb: verbs[kind] ?? dutyMine,
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
