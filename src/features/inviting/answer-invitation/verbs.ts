// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export {
  invitationAttend,
  invitationDeclineForm,
  invitationMine,
  invitationShow,
  invitationStill,
} from '../../kernel/linked-verbs.ts'

export const invitationJoinOnline = 'invitation.join-online'
export const invitationUndecided = 'invitation.undecided'
export const invitationNotMe = 'invitation.not-me'
export const invitationRepresentForm = 'invitation.represent-form'
export const invitationRepresent = 'invitation.represent'
export const invitationAskColleague = 'invitation.ask-colleague'
export const invitationDecline = 'invitation.decline'
export const invitationChange = 'invitation.change'
export const invitationUndo = 'invitation.undo'
export const invitationTimingForm = 'invitation.timing-form'
export const invitationTiming = 'invitation.timing'
