// 'yes i'll be there', 'callum will come instead of me', 'running 15 mins late': an answer in
// somebody's own words. If exactly one meeting fits, the answer is recorded and can be undone;
// otherwise the person chooses.
import { isTimeToSay } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer, isSettled } from '../../../domain/state/invitation.ts'
import { ownIntents } from '../../../understanding/meaning/intents.ts'
import { shortAnswerIn } from '../../../understanding/short-answer.ts'
import { isWhollySaid } from '../../../understanding/whole-answer.ts'
import {
  answerableSlots,
  type AttendanceSlot,
  selectSlots,
  upcomingSlots,
} from '../../kernel/attendance-slots.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import { reportWrite } from '../../kernel/linked-verbs.ts'
import { nothingRecorded, proposalCard } from '../../kernel/proposal.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isOwnStatement } from '../../kernel/stated-only.ts'
import {
  type AttendanceReply,
  cannotCome,
  isPlainly,
  parseAttendanceReply,
  selectNamed,
  slotsMeant,
  type TypedReply,
  withoutAside,
} from '../shared/attendance-reply.ts'
import { timingForm } from '../shared/lateness.ts'
import { leaverAdviceCard } from '../shared/leaver-advice.ts'
import { withNumbers } from '../shared/meeting-named.ts'
import { ownReason } from '../shared/own-reason.ts'
import { withPlainNo } from '../shared/plain-no.ts'
import { isDivided } from '../shared/yes-and-no.ts'
import { answerEach, askEach, sameForEach } from './answer-each.ts'
import { addTiming, beOnTime, give, sayNo, timingVerbs } from './answering.ts'
import { childsWish, childsWishCard, childWhoSpeaks } from './childs-wish.ts'
import { choosing, lookingFirst, saying } from './choosing.ts'
import { listCard, whichInvitationCard } from './invitation-lists.ts'
import { asTapped, type InvitationTap, standingCard } from './invitation-tap.ts'
import { nameByText } from './name-colleague.ts'
import { propose } from './proposals.ts'
import { isDoubtful, likelier } from './typed-doubt.ts'
import { invitationShow } from './verbs.ts'
import { doubtWhich } from './which-is-meant.ts'
import { yesWithTiming } from './yes-with-timing.ts'

const somebodyWishes =
  /^[\w'’-]+ (?:wants|would like|['’]?d like|hopes|is hoping|asked|has asked) to (?:come|join|attend|be there|take part|go)\b/i

export const texts: readonly TextHandler[] = [
  {
    intents: ['unknown', 'decline'],
    say: (context, { text }) =>
      shortAnswerIn(text) === 'no' && /sorry|can/i.test(text) && !isDivided(text)
        ? sayNoToTheOne(context)
        : Promise.resolve([]),
  },
  { intents: ['leastICanDo'], say: offerTheLeast },
  {
    intents: ['childVoice'],
    say: (context, said) =>
      somebodyWishes.test(said.text) ? childsWish(context, said) : Promise.resolve([]),
  },
  { intents: ownIntents, say: byText },
  { intents: ['absentReport'], say: writeInstead },
  {
    intents: ['reportRule', 'reportSubmit', 'reportStart', 'reportResume', 'deadline'],
    say: (context, said) =>
      noBesideReport.test(said.text) ? writeInstead(context, said) : Promise.resolve([]),
  },
  { intents: ['unknown'], say: answerEach },
]

/**
 * 'Can't make it, report will be with you by Friday': the no is plain, whatever is said of the
 * report.
 */
const noBesideReport = new RegExp(
  `^(?:hi,? |hello,? |sorry,? |so sorry,? |apologies,? |(?:i['’]?m )?afraid,? |` +
    `unfortunately,? )*(?:(?:(?:i|we)(?:['’]?ll| will)? |ill )?(?:have to |` +
    'need to |must )?send(?:ing)? (?:my |our )?apologies|(?:(?:i|' +
    `we)(?:['’]m| am)? )?(?:can['’]?t|cannot|can not|won['’]?t(?: be able to)?|` +
    'wont|unable to|not able to) (?:make (?:it|the meeting|the conference|' +
    String.raw`\d+)|come|attend|be there))(?=\s*(?:$|[,.;!]|and\b|but\b))`,
  'i',
)

/** A place that this person fills for a colleague is left to the feature `represent`. */
async function byText(context: RequestContext, said: TypedReply): Promise<readonly PrivateCard[]> {
  const reply = parseAttendanceReply(said)
  if (reply === undefined) return []
  if (isOfEach(reply)) {
    const each = (await sameEach(context, reply, said)) ?? (await answerEach(context, said))
    if (each.length > 0) return each
  }
  const { parts, sure } = await slotsMeant(context, reply, said)
  const isPlain = isPlainly(reply, numbered(said, parts)) && !namesSeveral(said.text)
  const [only] = parts
  // 'I left that job' gets an answer even from somebody who has no invitation to hand back.
  if (only === undefined && reply.say === 'not-me') return [await leaverAdviceCard(context)]
  if (only === undefined)
    return context.actor.duties.length === 0 ? [listCard(context.actor, [])] : []
  if (!sure)
    return [
      whichInvitationCard(context.actor, parts, isPlain ? choosing(reply) : lookingFirst(reply)),
    ]
  if (only.as !== 'invited') return []
  const isOfComing = ['come', 'cannot'].includes(reply.say) && !isPlain
  const child = isOfComing ? childWhoSpeaks(only, said.text) : undefined
  if (child !== undefined) return [childsWishCard(context.actor, only, child)]
  const which = isPlain ? await doubtWhich(context, only, { reply, said }) : undefined
  if (which !== undefined) return [whichInvitationCard(context.actor, parts, saying(which, reply))]
  const tap = asTapped(context, only)
  const both = await yesWithTiming(tap, reply, said)
  if (both !== undefined) return [both]
  return [
    isPlain && !isDoubtful(tap, reply, said.text)
      ? await act(tap, reply)
      : await propose(tap, likelier(reply, said.text), said),
  ]
}

/** The same with their numbers in place of the children's names: 'I can come to Mia's'. */
const numbered = (said: TypedReply, parts: readonly AttendanceSlot[]): TypedReply => ({
  ...said,
  text: withNumbers(said.text, parts),
})

/** 'I can come to 4471 and 4530': no one answer is for one of them alone. */
const namesSeveral = (text: string): boolean =>
  new Set(text.match(/(?<![\d:.])\d{4,}(?:-[a-z]+\d*)?/gi)).size > 1

/** 'What is the least I can do?': send a report, with a button to start it. */
async function offerTheLeast(
  context: RequestContext,
  { slots }: TypedReply,
): Promise<readonly PrivateCard[]> {
  const invited = (await upcomingSlots(context)).filter(({ as }) => as === 'invited')
  const { parts } = selectSlots(invited, slots)
  const [only] = parts.filter(({ conference }) => conference.kind !== 'core-group')
  if (only === undefined) return []
  const asks =
    'The least is a short report, whether you come or not: what goes well, what worries you, ' +
    'and your view. It takes about two minutes.'
  const offers = [{ title: 'Start the report', verb: reportWrite }]
  return [
    proposalCard(context.actor, only, {
      unchanged: nothingRecorded,
      asks,
      offers,
      no: invitationShow,
    }),
  ]
}

/**
 * 'I can't come but will send my report', or 'a note' to a core group: records the no, and shows
 * that it did. Where a core group has that no already, the next feature answers, with the form for
 * the note.
 */
async function writeInstead(
  context: RequestContext,
  said: TypedReply,
): Promise<readonly PrivateCard[]> {
  if (isDivided(said.text)) return answerEach(context, said)
  if (!isOwnStatement(said.stated) || !cannotCome.test(said.text)) return []
  if (!isWhollySaid('cannot', withPlainNo(said.text))) return []
  const invited = (await answerableSlots(context)).filter(({ as }) => as === 'invited')
  const { parts, sure } = selectNamed(
    invited,
    withoutAside(said.slots, said.text, invited, context.now),
    said.text,
  )
  const [only] = parts
  if (only === undefined) return []
  if (!sure) {
    const reason = ownReason(said.text)
    return [whichInvitationCard(context.actor, parts, choosing({ say: 'cannot', reason }))]
  }
  const { conference, invitation } = only
  const isCoreGroup = conference.kind === 'core-group'
  const isSaid =
    currentAnswer(invitation).status === 'declined' && !toBeConfirmedAgain(conference, invitation)
  if (isCoreGroup && isSaid) return []
  return [
    await sayNo(asTapped(context, only), {
      reason: ownReason(said.text),
      ...(isCoreGroup ? {} : { sends: 'report' }),
    }),
  ]
}

/** 'No, sorry' counts when exactly one invitation waits for an answer. */
async function sayNoToTheOne(context: RequestContext): Promise<readonly PrivateCard[]> {
  const [only, ...others] = (await answerableSlots(context)).filter(
    ({ as, invitation }) => as === 'invited' && !isSettled(currentAnswer(invitation)),
  )
  return only === undefined || others.length > 0
    ? []
    : [await sayNo(asTapped(context, only), { reason: '' })]
}

/**
 * A yes for one meeting and a no for another: of being late, and of a wrong person, there is one
 * answer.
 */
const isOfEach = ({ say }: AttendanceReply): boolean =>
  !['timing', 'on-time', 'not-me'].includes(say)

/**
 * 'I'll go to both myself': recorded for each where it is plainly said; undefined where not all
 * have one answer.
 */
async function sameEach(
  context: RequestContext,
  reply: AttendanceReply,
  said: TypedReply,
): Promise<readonly PrivateCard[] | undefined> {
  if (reply.say !== 'come' && reply.say !== 'cannot') return undefined
  const parts = sameForEach(said, await answerableSlots(context), context.now)
  if (parts.length === 0) return undefined
  if (!isPlainly(reply, numbered(said, parts)) || parts.some(({ as }) => as !== 'invited'))
    return askEach(context, parts, reply.say, reply.say === 'cannot' ? reply.reason : '')
  const cards: PrivateCard[] = []
  for (const part of parts) cards.push(await act(asTapped(context, part), reply))
  return cards
}

function act(tap: InvitationTap, reply: AttendanceReply): Promise<PrivateCard> | PrivateCard {
  const { facts } = tap
  const standing = currentAnswer(facts.invitation)
  switch (reply.say) {
    case 'come': {
      const usual =
        standing.status === 'attending'
          ? standing.mode
          : facts.conference.place === undefined
            ? 'online'
            : 'in-person'
      return give(tap, { status: 'attending', mode: reply.mode ?? usual })
    }
    case 'cannot':
      return sayNo(tap, { reason: reply.reason })
    case 'colleague':
      return nameByText(tap, reply)
    case 'not-sure':
      return give(tap, { status: 'undecided' })
    case 'not-me':
      return give(tap, { status: 'not-me' })
    case 'on-time':
      return beOnTime(tap)
    case 'timing': {
      const timing = reply.timing(facts.conference)
      if (timing !== undefined) return addTiming(tap, timing)
      return isTimeToSay(facts.conference, tap.context.now)
        ? timingForm(tap.context.actor, facts, { problem: '', verbs: timingVerbs })
        : standingCard(facts, 'Thank you. Please tell me again on the day or the day before.')
    }
  }
}
