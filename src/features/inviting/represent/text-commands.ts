// What a colleague types about a place that they fill for somebody.
import { isTimeToSay, timingNow } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import { ownIntents } from '../../../understanding/meaning/intents.ts'
import { readMode } from '../../../understanding/reading/content.ts'
import { shortAnswerIn } from '../../../understanding/short-answer.ts'
import { type AttendanceSlot, openSlots } from '../../kernel/attendance-slots.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import {
  nothingRecorded,
  proposalCard,
  type ProposalOffer,
  sayUnstated,
} from '../../kernel/proposal.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isOwnStatement } from '../../kernel/stated-only.ts'
import { isAwaited, isThatYourAnswer, placeAskedAbout } from '../shared/asked-about.ts'
import {
  type AttendanceReply,
  isPlainly,
  parseAttendanceReply,
  slotsMeant,
  type TypedReply,
} from '../shared/attendance-reply.ts'
import { refOf } from '../shared/invitation-place.ts'
import { neverLate, onTime, timingForm } from '../shared/lateness.ts'
import { noteDoubt } from '../shared/note-doubt.ts'
import { isDivided } from '../shared/yes-and-no.ts'
import { come, setTimingAndShow, timingVerbs } from './part-reply.ts'
import { describe, type PartTap } from './part-tap.ts'
import {
  representativeCome,
  representativeJoinOnline,
  representativeRefuseForm,
  representativeShow,
} from './verbs.ts'
import { partCard, refuseForm } from './view.ts'

export const texts: readonly TextHandler[] = [
  { intents: ownIntents, say: byText },
  {
    intents: ['clarify'],
    say: async (context, { text }) => ownCard(context, await placeAskedAbout(context, text), ''),
  },
  {
    intents: ['unknown'],
    say: async (context, { text }) => {
      const [only, ...others] = (await openSlots(context)).filter(isAwaited)
      return shortAnswerIn(text) === 'yes' && others.length === 0
        ? ownCard(context, only, isThatYourAnswer)
        : []
    },
  },
]

const ownCard = async (
  context: RequestContext,
  place: AttendanceSlot | undefined,
  notice: string,
): Promise<PrivateCard[]> =>
  place?.as === 'representative'
    ? [partCard(await describe(context, context.actor, place), notice)]
    : []

/** Answers only about a place that this person fills for a colleague. */
async function byText(context: RequestContext, said: TypedReply): Promise<readonly PrivateCard[]> {
  const parsed = parseAttendanceReply(said)
  if (parsed?.say !== 'timing' && isDivided(said.text)) return []
  const { parts, sure } =
    parsed === undefined ? { parts: [], sure: false } : await slotsMeant(context, parsed, said)
  const [only] = parts
  if (parsed === undefined || only === undefined || !sure || only.as !== 'representative') return []
  const tap = { context, ref: refOf(only), facts: await describe(context, context.actor, only) }
  const { reply, isPlain } = ofThePart(tap, parsed, said)
  if (isPlain) return [await actOn(tap, reply)]
  if (reply.say === 'cannot' || reply.say === 'not-sure' || soundsLikeNo(reply, said.text))
    await noteDoubt(context, only, said.text)
  return [propose(tap, reply, said)]
}

/** 'Happy to stand in for Ruth', of the one whose place it is, is a yes and names nobody else. */
function ofThePart({ facts }: PartTap, reply: AttendanceReply, said: TypedReply): PartReply {
  const takes =
    reply.say === 'colleague' || reply.say === 'come' ? takesPlace.exec(said.text) : null
  const whose = takes?.[1]?.toLowerCase() ?? ''
  const names = (facts.invited?.name ?? '').toLowerCase().split(/\s+/)
  if (!names.includes(whose) && !/^(?:her|him|them|you)$/.test(whose))
    return { reply, isPlain: isPlainly(reply, said) && (whose === '' || noName.test(whose)) }
  return refusesToTake.test(said.text)
    ? { reply: { say: 'cannot', reason: '' }, isPlain: isOwnStatement(said.stated) }
    : { reply: { say: 'come', mode: readMode(said.text) }, isPlain: isOwnStatement(said.stated) }
}

type PartReply = { readonly reply: AttendanceReply; readonly isPlain: boolean }

const takesPlace =
  /\b(?:stand(?:ing)?|step(?:ping)?|fill(?:ing)?|sit(?:ting)?|cover(?:ing)?|deputis(?:e|ing)|go(?:ing)?|com(?:e|ing)|attend(?:ing)?|do|doing)(?: (?:in|it|that|this|along|there))* for ([\p{L}'’-]+)\b/iu
/** 'For the whole of it', 'for an hour': whose place it is, is not said. */
const noName =
  /^(?:the|an?|all|most|some|half|part|this|that|it|my|our|me|us|now|sure|certain|definite)$/
const refusesToTake = /n['’]?t\b|\b(?:not|never|cannot|cant|unable|no longer)\b/i

const soundsLikeNo = ({ say }: AttendanceReply, text: string): boolean =>
  (say === 'come' || say === 'not-sure') && refusesToTake.test(text)

/** What was typed but not plainly stated is offered as a button. */
function propose(
  { context, facts }: PartTap,
  reply: AttendanceReply,
  { stated, text }: TypedReply,
): PrivateCard {
  const offer = (asks: string, proposalOffer: ProposalOffer) =>
    proposalCard(context.actor, facts, {
      unchanged: nothingRecorded,
      asks: `${sayUnstated(stated)} ${asks}`,
      offers: [proposalOffer],
      no: representativeShow,
    })
  if (reply.say === 'on-time' && timingNow(facts.invitation).lateMinutes === undefined)
    return partCard(facts, neverLate)
  if (reply.say === 'timing' || reply.say === 'on-time') {
    const now = reply.say === 'timing' ? reply.timing(facts.conference) : {}
    return timingForm(context.actor, facts, {
      problem: '',
      verbs: timingVerbs,
      inputs: { minutes: String(now?.lateMinutes ?? ''), leaves: now?.leavesAt ?? '' },
    })
  }
  // What has a no in it is never asked as a yes.
  if (soundsLikeNo(reply, text))
    return offer('Shall I note that you can’t come?', {
      title: 'Can’t come',
      verb: representativeRefuseForm,
    })
  if (reply.say === 'come' && reply.mode === 'online' && facts.conference.onlineLink !== undefined)
    return offer('Shall I note that you join online?', {
      title: 'I can join online',
      verb: representativeJoinOnline,
    })
  if (reply.say === 'come' || reply.say === 'not-sure')
    return offer('Shall I note that you’re coming?', {
      title: 'I can come',
      verb: representativeCome,
    })
  return offer('Shall I note that you can’t come?', {
    title: 'Can’t come',
    verb: representativeRefuseForm,
  })
}

async function actOn(tap: PartTap, reply: AttendanceReply): Promise<PrivateCard> {
  const { context, ref, facts } = tap
  const answer = currentAnswer(facts.invitation)
  switch (reply.say) {
    case 'come': {
      const stands =
        answer.status === 'represented' && answer.confirmation.status === 'confirmed'
          ? answer.confirmation.mode
          : facts.conference.place === undefined
            ? 'online'
            : 'in-person'
      return come(tap, reply.mode ?? stands)
    }
    case 'cannot':
      return refuseForm(facts, reply.reason)
    // A colleague cannot pass the place on: whoever named them chooses somebody else.
    case 'colleague':
    case 'not-me':
      return refuseForm(facts, '')
    case 'not-sure':
      return partCard(
        facts,
        'Please say as soon as you can: until then your agency counts as not confirmed.',
      )
    case 'on-time':
      return timingNow(facts.invitation).lateMinutes === undefined
        ? partCard(facts, neverLate)
        : (await setTimingAndShow(context, ref, onTime)).card
    case 'timing': {
      const timing = reply.timing(facts.conference)
      if (timing !== undefined)
        return (await setTimingAndShow(context, ref, (stands) => ({ ...stands, ...timing }))).card
      return isTimeToSay(facts.conference, context.now)
        ? timingForm(context.actor, facts, { problem: '', verbs: timingVerbs })
        : partCard(facts, 'Thank you. Please tell me again on the day or the day before.')
    }
  }
}
