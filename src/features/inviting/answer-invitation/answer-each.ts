// A message that answers for several meetings: what is plainly the same for each is recorded; what
// differs gets each meeting its own button.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { answerableSlots, type AttendanceSlot } from '../../kernel/attendance-slots.ts'
import {
  representativeCome,
  representativeRefuseForm,
  representativeShow,
} from '../../kernel/linked-verbs.ts'
import { nothingRecorded, proposalCard } from '../../kernel/proposal.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { answersIn, type AnswerTo } from '../shared/answers-for-each.ts'
import type { TypedReply } from '../shared/attendance-reply.ts'
import { meansAll } from '../shared/meeting-named.ts'
import { isDivided } from '../shared/yes-and-no.ts'
import { listCard } from './invitation-lists.ts'
import { asTapped } from './invitation-tap.ts'
import { proposeColleague } from './name-colleague.ts'
import { invitationAttend, invitationDeclineForm, invitationShow } from './verbs.ts'

/**
 * A question for each meeting where each is plainly named; else, of what differs, all of this
 * person's invitations.
 */
export async function answerEach(
  context: RequestContext,
  said: Pick<TypedReply, 'text' | 'stated'>,
): Promise<readonly PrivateCard[]> {
  const parts = await answerableSlots(context)
  const each = answersIn(said.text, parts, context.now)
  if (each !== undefined) return Promise.all(each.map((one) => askOne(context, one, said)))
  return isDivided(said.text) && parts.length > 0
    ? [listCard(context.actor, parts, { sentence: pleaseEach, now: context.now })]
    : []
}

const pleaseEach = 'Please answer each here: nothing is recorded yet.'

/** The meetings for which a message says one and the same thing: 'both', or each by its name. */
export function sameForEach(
  { text }: Pick<TypedReply, 'text'>,
  parts: readonly AttendanceSlot[],
  now: RequestContext['now'],
): readonly AttendanceSlot[] {
  if (meansAll(text, parts)) return parts
  const each = answersIn(text, parts, now) ?? []
  return new Set(each.map(({ say }) => say)).size === 1 && each[0]?.say !== 'colleague'
    ? each.map(({ part }) => part)
    : []
}

/** For each of them the same question. */
export const askEach = (
  context: RequestContext,
  parts: readonly AttendanceSlot[],
  say: 'come' | 'cannot',
  reason: string,
): PrivateCard[] =>
  parts.map((part) => ask(context, say === 'come' ? { part, say } : { part, say, reason }))

async function askOne(
  context: RequestContext,
  answerTo: AnswerTo,
  { stated }: Pick<TypedReply, 'stated'>,
): Promise<PrivateCard> {
  return answerTo.say === 'colleague' && answerTo.part.as === 'invited'
    ? proposeColleague(asTapped(context, answerTo.part), answerTo, stated)
    : ask(context, answerTo)
}

function ask({ actor }: RequestContext, answerTo: AnswerTo): PrivateCard {
  const isInvited = answerTo.part.as === 'invited'
  const no = isInvited ? invitationShow : representativeShow
  if (answerTo.say === 'come')
    return proposalCard(actor, answerTo.part, {
      unchanged: nothingRecorded,
      asks: 'Shall I note that you’re coming?',
      offers: [{ title: 'I can come', verb: isInvited ? invitationAttend : representativeCome }],
      no,
    })
  return proposalCard(actor, answerTo.part, {
    unchanged: nothingRecorded,
    asks: 'Shall I note that you can’t come?',
    offers: [
      {
        title: 'Can’t come',
        verb: isInvited ? invitationDeclineForm : representativeRefuseForm,
        ...(answerTo.say === 'cannot' ? { entry: answerTo.reason } : {}),
      },
    ],
    no,
  })
}
