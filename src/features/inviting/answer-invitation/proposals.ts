// What was typed but not plainly stated is offered as a button and not recorded.
import { isExpected } from '../../../domain/meeting/doubt.ts'
import { timingNow } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import {
  nothingRecorded,
  proposalCard,
  type ProposalOffer,
  sayUnstated,
} from '../../kernel/proposal.ts'
import type { AttendanceReply, TypedReply } from '../shared/attendance-reply.ts'
import { neverLate, onTime, timingForm } from '../shared/lateness.ts'
import { noteDoubt } from '../shared/note-doubt.ts'
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
  { stated, text }: Pick<TypedReply, 'stated' | 'text'>,
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
  if (soundsLikeNo(reply, text)) await noteDoubt(context, facts, text)
  const openQuestion = () =>
    offer(
      `${why} Can you come?`,
      { title: 'Can’t come', verb: invitationDeclineForm, entry: '' },
      { title: 'Not sure yet', verb: invitationUndecided },
      { title: 'I can come', verb: invitationAttend },
    )
  switch (reply.say) {
    case 'come':
      // 'Please don't put me down as coming': what has a no in it is never asked as a yes.
      if (hasNo(text)) return openQuestion()
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
      if (asksNobody(text)) return standingCard(facts, 'I’ve asked nobody, and recorded nothing.')
      return proposeColleague(tap, reply, stated)
    case 'not-sure':
      if (hasNo(text) && isExpected(facts.invitation)) return openQuestion()
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

/** Whoever had said yes may not come, by these words. */
const soundsLikeNo = ({ say }: AttendanceReply, text: string): boolean =>
  say === 'cannot' || say === 'not-sure' || (say === 'come' && hasNo(text))

const hasNo = (text: string): boolean =>
  /n['’]t\b|\b(?:not|never|cannot|cant|wont|dont|isnt|no longer|unable)\b/i.test(text)

/** 'Callum is off sick', 'please do not send Owen anything': nobody is to be asked for that. */
const asksNobody = (text: string): boolean =>
  /\b(?:do not|don['’]?t|never|not to) (?:send|ask|tell|invite|message|bother|contact)\b/i.test(
    text,
  ) ||
  /^\W*(?:(?:sorry|fyi|hi|hello|oh),? )*[\p{L}'’-]+(?: [\p{L}'’-]+)?(?: is|['’]s) (?:off|ill|sick|poorly|unwell|away|on (?:leave|holiday|annual leave))(?: sick| ill| today| tomorrow| this week| that day| now)*\W*$/iu.test(
    text,
  )

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
