// What was typed but not plainly stated is offered as a button and not recorded.
import { timingNow } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Stated } from '../../../understanding/statement.ts'
import {
  nothingRecorded,
  proposalCard,
  type ProposalOffer,
  sayUnstated,
} from '../../kernel/proposal.ts'
import type { AttendanceReply } from '../shared/attendance-reply.ts'
import { neverLate, onTime, timingForm } from '../shared/lateness.ts'
import { timingVerbs } from './answering.ts'
import { type InvitationTap, standingCard } from './invitation-tap.ts'
import { proposeColleague } from './name-colleague.ts'
import {
  invitationAttend,
  invitationDeclineForm,
  invitationJoinOnline,
  invitationMine,
  invitationNotMe,
  invitationShow,
  invitationUndecided,
} from './verbs.ts'

export async function propose(
  tap: InvitationTap,
  reply: AttendanceReply,
  stated: Stated,
): Promise<PrivateCard> {
  const { facts, context } = tap
  const offer = (asks: string, ...offers: ProposalOffer[]) =>
    proposalCard(context.actor, facts, {
      unchanged: nothingRecorded,
      asks,
      offers,
      no: invitationShow,
    })
  const why = sayUnstated(stated)
  switch (reply.say) {
    case 'come':
      return reply.mode === 'online' && facts.conference.onlineLink !== undefined
        ? offer(`${why} Shall I note that you join online?`, {
            title: 'I can join online',
            verb: invitationJoinOnline,
          })
        : offer(`${why} Shall I note that you’re coming?`, {
            title: 'I can come',
            verb: invitationAttend,
          })
    case 'cannot':
      return offer(`${why} Shall I note that you can’t come?`, {
        title: 'Can’t come',
        verb: invitationDeclineForm,
        entry: reply.reason,
      })
    case 'colleague':
      return proposeColleague(tap, reply, stated)
    case 'not-sure':
      return offer(`${why} Shall I note that you’re not sure yet?`, {
        title: 'Not sure yet',
        verb: invitationUndecided,
      })
    case 'not-me':
      return offer(
        'Do you mean another meeting? Or: This is not you, and somebody else should be invited?',
        { title: 'Another meeting', verb: invitationMine },
        { title: 'This is not me', verb: invitationNotMe },
      )
    case 'on-time':
    case 'timing':
      return timingOffered(tap, reply)
  }
}

/** The form, with what was understood; nothing to take back where nobody was told. */
function timingOffered(
  { context, facts }: InvitationTap,
  reply: Extract<AttendanceReply, { say: 'timing' | 'on-time' }>,
): PrivateCard {
  const stands = timingNow(facts.invitation)
  if (reply.say === 'on-time' && stands.lateMinutes === undefined)
    return standingCard(facts, neverLate)
  const now = reply.say === 'timing' ? reply.timing(facts.conference) : onTime(stands)
  return timingForm(context.actor, facts, {
    problem: '',
    verbs: timingVerbs,
    inputs: {
      minutes: String(now?.lateMinutes ?? ''),
      leaves: now?.leavesAt ?? '',
    },
  })
}
