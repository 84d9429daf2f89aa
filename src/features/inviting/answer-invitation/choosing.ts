// Which of several meetings is meant by what somebody typed: each has a button that does it, and
// the question says what that is.
import {
  representativeCome,
  representativeJoinOnline,
  representativeRefuseForm,
  representativeShow,
  representativeTimingForm,
} from '../../kernel/linked-verbs.ts'
import type { AttendanceReply } from '../shared/attendance-reply.ts'
import type { Choosing } from './invitation-lists.ts'
import {
  invitationAttend,
  invitationDeclineForm,
  invitationJoinOnline,
  invitationNotMe,
  invitationRepresentForm,
  invitationShow,
  invitationTimingForm,
  invitationUndecided,
} from './verbs.ts'

/**
 * Nothing is recorded by choosing the meeting for something that was not plainly said: its
 * invitation is shown, with the answers.
 */
export function lookingFirst(reply: AttendanceReply): Choosing {
  if (['come', 'cannot', 'not-sure', 'not-me'].includes(reply.say))
    return { verbFor: ({ as }) => (as === 'invited' ? invitationShow : representativeShow) }
  const { says: _, ...opens } = choosing(reply)
  return opens
}

/** Each meeting's button does what was typed; a reason or a name is kept in a field. */
export function choosing(reply: AttendanceReply): Choosing {
  const verbs = (invited: string, representative: string): Choosing => ({
    verbFor: ({ as }) => (as === 'invited' ? invited : representative),
    says: saysOf(reply),
  })
  switch (reply.say) {
    case 'come':
      return reply.mode === 'online'
        ? verbs(invitationJoinOnline, representativeJoinOnline)
        : verbs(invitationAttend, representativeCome)
    case 'cannot':
      return {
        ...verbs(invitationDeclineForm, representativeRefuseForm),
        ...(reply.reason === ''
          ? {}
          : { field: { id: 'reason', label: 'Why not, in a few words', value: reply.reason } }),
      }
    case 'colleague': {
      const typed = `${reply.name} ${reply.email}`.trim()
      return {
        ...verbs(invitationRepresentForm, representativeRefuseForm),
        ...(typed === ''
          ? {}
          : { field: { id: 'name', label: 'Who comes for you', value: typed } }),
      }
    }
    case 'not-sure':
      return verbs(invitationUndecided, representativeShow)
    case 'not-me':
      return verbs(invitationNotMe, representativeRefuseForm)
    case 'timing':
    case 'on-time':
      return verbs(invitationTimingForm, representativeTimingForm)
  }
}

/** The same, with something that is said before the question. */
export function saying(first: string, reply: AttendanceReply): Choosing {
  const chosen = choosing(reply)
  return { ...chosen, says: `${first}${chosen.says ?? ''}` }
}

/** What a tap records, in the question. */
function saysOf(reply: AttendanceReply): string {
  switch (reply.say) {
    case 'come':
      return reply.mode === 'online' ? 'You’re joining online' : 'You’re coming'
    case 'cannot':
      return 'You can’t come'
    case 'colleague':
      return 'A colleague comes for you'
    case 'not-sure':
      return 'You’re not sure yet'
    case 'not-me':
      return 'This isn’t you'
    case 'timing':
    case 'on-time':
      return 'When you’re there'
  }
}
