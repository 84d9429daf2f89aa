// The buttons that lead from one feature to another. They are declared here, where no feature is
// imported, so that a view can offer one without knowing the feature that answers it. Each feature
// passes its own on in its verbs.ts.

// afterwards/plan
export const planShow = 'plan.show'

// core-group/arrange
export const coreGroupForm = 'core-group.form'

// core-group/give-update
export const updateOpen = 'update.open'
export const updateNote = 'update.note'

// inviting/add-person
export const personForm = 'person.form'

// inviting/answer-invitation
export const invitationStill = 'invitation.still'
export const invitationAttend = 'invitation.attend'
export const invitationDeclineForm = 'invitation.decline-form'
export const invitationShow = 'invitation.show'
export const invitationMine = 'invitation.mine'

// inviting/calendar-entry
export const calendarTake = 'calendar.take'

// inviting/change-meeting
export const meetingLateForm = 'meeting.late-form'
export const meetingMenu = 'meeting.menu'
export const meetingMoveForm = 'meeting.move-form'

// inviting/chase
export const chasePreview = 'chase.preview'
export const chaseSend = 'chase.send'

// inviting/come-instead
export const insteadCome = 'instead.come'
export const insteadJoinOnline = 'instead.join-online'
export const insteadCannot = 'instead.cannot'

// inviting/exclusion
export const exclusionForm = 'exclusion.form'
export const exclusionList = 'exclusion.list'

// inviting/import-conferences
export const conferenceForm = 'conference.form'

// inviting/record-phone-answer
export const phoneForm = 'phone.form'
export const phoneWhich = 'phone.which'

// inviting/represent
export const representativeShow = 'representative.show'
export const representativeCome = 'representative.come'
export const representativeJoinOnline = 'representative.join-online'
export const representativeRefuseForm = 'representative.refuse-form'
export const representativeTimingForm = 'representative.timing-form'
export const representativeRecordForm = 'representative.record-form'

// on-the-day/attendance-status
export const statusShow = 'status.show'
export const statusList = 'status.list'

// on-the-day/check-in
export const dayShow = 'day.show'

// preparing/preparation
export const dutyMine = 'duty.mine'

// preparing/report-status
export const reportsStatus = 'reports.status'

// preparing/share-report
export const sharingShow = 'sharing.show'

// preparing/write-report
export const reportWrite = 'report.write'

// running-it/delivery-report
export const deliveryShow = 'delivery.show'
