// Reads what somebody types about their own place at a meeting, and which meeting they may mean.
import { inLondon } from '../../../domain/dates/dates.ts'
import { isTimeToSay, type TimingNow, timingNow } from '../../../domain/meeting/timing.ts'
import type { Mode } from '../../../domain/state/invitation.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { readMode } from '../../../understanding/reading/content.ts'
import { addressIn, readTypedName, withoutAddresses } from '../../../understanding/reading/who.ts'
import { asAnswered } from '../../../understanding/text/answer-text.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import { isNoWithReason, isWhollySaid } from '../../../understanding/whole-answer.ts'
import {
  answerableSlots,
  type AttendanceSlot,
  currentSlots,
  selectSlots,
} from '../../kernel/attendance-slots.ts'
import type { UnderstoodText } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isOwnStatement } from '../../kernel/stated-only.ts'
import { isOnTime, lateBy } from './late-words.ts'
import { namedOtherwise } from './meeting-named.ts'
import { ownReason } from './own-reason.ts'
import { saysNoOtherwise, withPlainNo } from './plain-no.ts'
import { colleagueTyped, type TypedName } from './typed-colleague.ts'
import { whoComesForMe } from './who-comes.ts'
import { isAside, isYesOnly } from './yes-and-no.ts'

export type AttendanceReply =
  | { readonly say: 'come'; readonly mode: Mode | undefined }
  | { readonly say: 'cannot'; readonly reason: string }
  /** `cannot`: a no of one's own stands beside the name. */
  | ({
      readonly say: 'colleague'
      readonly cannot?: true
      readonly reason?: string
    } & TypedName)
  | { readonly say: 'not-sure' }
  | { readonly say: 'not-me' }
  /** They were late or left early, and are not now. */
  | { readonly say: 'on-time' }
  | {
      readonly say: 'timing'
      readonly timing: (conference: AttendanceSlot['conference']) => TimingNow | undefined
    }

export type TypedReply = Pick<Understanding, 'intent' | 'slots'> &
  Pick<UnderstoodText, 'text' | 'stated' | 'shown'>

/** About the person only: none of these words can mean a wrong meeting or a wrong child. */
const wrongPerson = new RegExp(
  String.raw`\bwrong (?:person|man|woman|name)\b|\bnot me\b|n['’]?t me\b|\b(?:no longer|` +
    String.raw`any ?more)\b|\b(?:i|i['’]?ve|ive|we) (?:have )?(?:just )?(?:left|retired|` +
    String.raw`changed jobs|moved on|moved jobs|resigned)\b|\bleft (?:that|this|the|` +
    String.raw`my) (?:job|post|role|school|surgery|practice|team|service|trust|force)\b|` +
    String.raw`\bnot the (?:dsl|gp|right person|safeguarding|designated|head|health)|` +
    String.raw`\b(?:don['’]?t|do not|never) work(?:ed)? (?:there|here|at|for|with)\b`,
  'i',
)
const comes = new RegExp(
  String.raw`\b(?:come|coming|there|attend\w*|join\w*|make (?!(?:a|an|sure|up|do|them|` +
    String.raw`him|her)\b)|be (?:at|in)|accept\w*|confirm\w*|in person|online|yes|yep|` +
    'yeah|yup|ye[hs]?|aye|count me|can do|happy to|do (?:that|the)|' +
    'do(?:ing)? (?:it )?(?:on |by |via )?(?:teams|video|zoom)|teams (?:only|' +
    'for me)|only teams|see (?:you|u)|works|suits|(?:fine|good|great|ok(?:ay)?|' +
    'perfect) (?:for|by|with) (?:me|us)|' +
    String.raw`dial\w*|going|go (?:to|myself|there)|in)\b`,
  'i',
)
const not = /n['’]t\b|\b(?:not|never|cannot|cant|wont|dont|isnt|didnt|unable|no longer|later)\b/i
/** A no to coming, whatever the reason. */
export const cannotCome =
  /\b(?:can['’]?t|cannot|can not|can no longer|won['’]?t|unable|not able|not (?:coming|attending|going|free|available|possible)|no longer (?:able|available|coming)|declin\w*|(?:pull|drop|back)(?:ing|ped|p?ed)? out|double[ -]?booked|doesn['’]?t work|no good|miss(?:ing)? (?:it|this|the)|(?:my|send\w*) apologies|apologies (?:for|from (?:me|us))|afraid not|an? no from (?:me|us))\b|^\W*(?:sorry,? )?(?:no|nope|nah)\b|\bso (?:it['’]?s a |its a )?(?:no|nope)\b/i
/** 'Apologies, have baby clinic': what keeps them that day, and nothing behind it. */
const isElsewhere =
  /^\W*(?:(?:my|many|sincere|sending) )?(?:apologies|apols)\W+(?:(?:i|we)(?:['’]?(?:ve|m|re)| have| am| are)? ?)?(?:(?:have|got|have got)(?: an?| my| the)?(?: \w+)? (?:clinics?|surgery|court|training|theatre|assembly|trial|hearing|inset|leave|nights|ward round)|(?:in|at) (?:clinic|surgery|court|theatre|training)(?= (?:that|all|then|on))|on (?:annual |maternity |sick )?leave)(?: (?:that (?:day|morning|afternoon|week)|all (?:day|morning|afternoon)|then|sorry))*[.!]?$/i
const sends =
  /\bsend(?:ing)? (?:my (?:colleague|deputy) )?(?:(?:dc|dr|mr|mrs|ms) )?[\w'’-]+(?: [\w'’-]+)?(?: (?:instead|along|over|please|in my place|to (?:it|this|that|the (?:meeting|conference))))*(?:[.! ]*$|[,.;] )/i
const inMyPlace =
  /\b(?:instead|(?:for|represent\w*|replac\w*|cover\w*(?: for)?|in for) (?:me|us))\b|\bin my (?:place|stead|absence)\b|\bon my behalf\b/i
/** 'For me' by itself is no colleague: 'that works for me' is a yes of one's own. */
const insteadOfMe = new RegExp(
  String.raw`\b(?:go(?:es|ing)?|com(?:e|es|ing)|attend(?:s|ing)?|cover(?:s|` +
    'ing)?|stand(?:s|ing)? in|step(?:s|ping)? in|fill(?:s|ing)? in|' +
    'sit(?:s|ting)? in|deputis(?:e|es|ing)|be there|do (?:it|this|' +
    String.raw`that)|instead)(?: (?:it|this|that|along|then|there|instead))? for me\b|` +
    String.raw`\binstead of me\b|\bin my (?:place|stead)\b|\bon my behalf\b`,
  'i',
)

const mayMeanTiming: ReadonlySet<TypedReply['intent']> = new Set([
  'late',
  'leavingEarly',
  'tentative',
  'accept',
])

const ofOneself = /\b(?:i|we|i['’]?m|i['’]?ll|we['’]?ll|my|our)\b/i

/** 'Mum says she won't come': what one of the family does is no answer of the writer's. */
const ofTheFamily = new RegExp(
  String.raw`^\W*(?:the )?(?:mum|mom|mam|mother|dad|father|parents|nan|gran|` +
    `grandad|step-?dad|step-?mum|family)(?:['’]s)?(?: and (?:mum|` +
    'dad))?(?: (?:says?|said|thinks?|told (?:me|us)|just|also|now|that|' +
    `s?he|they|will|wo|won['’]?t|ca|can['’]?t|cannot|can|is|isn['’]?t|` +
    `are|aren['’]?t|not|does|doesn['’]?t|want|wants|to|be|going|never|` +
    String.raw`definitely|probably))* (?:come|comes|coming|attend\w*|there|make it)\b`,
  'i',
)

/** Undefined for an intent that is not about one's own place. */
export function parseAttendanceReply({
  intent,
  slots,
  text,
}: Pick<TypedReply, 'intent' | 'slots' | 'text'>): AttendanceReply | undefined {
  if (ofTheFamily.test(text) && !ofOneself.test(text)) return undefined
  if (isOnTime(text) && mayMeanTiming.has(intent)) return { say: 'on-time' }
  if (intent === 'accept' && saysNoOtherwise(text)) return readNo(slots, text)
  // 'Held up at a job, can't make it' is no word of being late.
  if (intent === 'late' && isNoWithReason(text)) return readNo(slots, text)
  switch (intent) {
    case 'accept':
      // 'Zara Quill will come for me' speaks of somebody else, and must never count as one's own
      // yes.
      if (insteadOfMe.test(text)) return colleague(slots, text)
      return { say: 'come', mode: slots.mode ?? readMode(text) }
    case 'deputy':
      // 'joining online instead': a change of mode, with nobody else in it.
      if (
        slots.person === undefined &&
        !insteadOfMe.test(text) &&
        readMode(text) !== undefined &&
        readTypedName(text) === undefined
      )
        return { say: 'come', mode: readMode(text) }
      return colleague(slots, text)
    case 'decline':
    case 'noDeputy':
      return readNo(slots, text)
    case 'tentative':
      return { say: 'not-sure' }
    case 'wrongPerson':
      return { say: 'not-me' }
    case 'late':
      // 'I'll be there for 4471' has no time in it: it says that they come.
      if (slots.time === undefined && slots.minutes === undefined && isYesAlone(text))
        return { say: 'come', mode: slots.mode ?? readMode(text) }
      return { say: 'timing', timing: (conference) => lateBy(slots, text, conference) }
    case 'leavingEarly':
      return {
        say: 'timing',
        timing: () => (slots.time === undefined ? undefined : { leavesAt: slots.time }),
      }
    default:
      return undefined
  }
}

const isYesAlone = (text: string): boolean =>
  isWhollySaid('come', text) && !isWhollySaid('late', text)

function readNo(slots: Slots, text: string): AttendanceReply {
  // 'No no, I am coming': the no is to what stood before.
  if (isYesOnly(text) && !saysNoOtherwise(text))
    return { say: 'come', mode: slots.mode ?? readMode(text) }
  const left = withoutAddresses(text)
  const name = cannotCome.test(text) ? whoComesForMe(left) : ''
  const email =
    cannotCome.test(text) && (name !== '' || comesByAddress.test(text)) ? addressIn(text) : ''
  return name === '' && email === ''
    ? { say: 'cannot', reason: ownReason(text) }
    : { say: 'colleague', name, email, cannot: true, reason: ownReason(text) }
}

const comesByAddress =
  /\S@\S{1,254} (?:is|will|can) (?:be )?(?:com|go|attend|there|cover|stand|step|fill)/i

const colleague = (slots: Slots, text: string): AttendanceReply => ({
  say: 'colleague',
  ...colleagueTyped(asAnswered(text), slots.person),
})

/** Whether it was stated plainly enough to be recorded; anything else is offered with a button. */
export function isPlainly(
  { say }: AttendanceReply,
  { stated, text: typed, intent }: Pick<TypedReply, 'stated' | 'text' | 'intent'>,
): boolean {
  const text = asAnswered(typed)
  if (!isOwnStatement(stated)) return false
  switch (say) {
    case 'come':
      return (
        intent !== 'decline' &&
        comes.test(text) &&
        !not.test(withPlainNo(text)) &&
        isWhollySaid('come', text)
      )
    case 'cannot':
      return (
        (intent === 'decline' || isNoWithReason(text)) &&
        (cannotCome.test(withPlainNo(text)) || isElsewhere.test(text)) &&
        isWhollySaid('cannot', withPlainNo(text))
      )
    case 'colleague':
      return (inMyPlace.test(text) || sends.test(text)) && isWhollySaid('colleague', text)
    case 'not-me':
      return wrongPerson.test(text) && isWhollySaid('not-me', text)
    case 'not-sure':
    case 'on-time':
      return true
    case 'timing':
      return isWhollySaid('late', text)
  }
}

/**
 * The places that a message may be about: those that its words name, else all. 'Late' and 'leaving
 * early' are about today's or tomorrow's meeting where there is one.
 */
export async function slotsMeant(
  context: RequestContext,
  reply: AttendanceReply,
  { slots, text }: Pick<TypedReply, 'slots' | 'text'>,
): Promise<ReturnType<typeof selectSlots>> {
  if (reply.say !== 'timing' && reply.say !== 'on-time') {
    const upcoming = await answerableSlots(context)
    return selectNamed(upcoming, withoutAside(slots, text, upcoming, context.now), text)
  }
  const current = await currentSlots(context)
  const late = current.filter(({ invitation }) => timingNow(invitation).lateMinutes !== undefined)
  const all = reply.say === 'on-time' && late.length > 0 ? late : current
  const near = all.filter(({ conference }) => isTimeToSay(conference, context.now))
  // 'In 15 minutes' is read as a date, today's, although it names no day: it must not rule out
  // tomorrow's meeting.
  const { date, ...named } = slots
  return selectNamed(
    near.length > 0 ? near : all,
    date === undefined || date === inLondon(context.now).date ? named : { ...named, date },
    text,
  )
}

/** What contradicts itself names none for certain: all are left to choose from. */
export function selectNamed(
  parts: readonly AttendanceSlot[],
  slots: Slots,
  text: string,
): ReturnType<typeof selectSlots> {
  const named = namedOtherwise(text, parts)
  if (named === undefined) return selectSlots(parts, slots)
  const selected = selectSlots(named, slots)
  return named.length === 0 || (selected.parts.length === named.length && !selected.sure)
    ? { parts, sure: false }
    : selected
}

/** 'I can do 4620 myself now': the number says which meeting, and now is when it is said. */
const isNowOfNumber = ({ reference, date }: Slots, text: string, now: RequestContext['now']) =>
  reference !== undefined &&
  text.toUpperCase().includes(reference) &&
  date === inLondon(now).date &&
  /\bnow\b/i.test(text)

/** 'I'll be there, running it past mum tomorrow': a day beside the answer is not the meeting's. */
export function withoutAside(
  slots: Slots,
  text: string,
  parts: readonly AttendanceSlot[],
  now: RequestContext['now'],
): Slots {
  const { date, ...others } = slots
  return date === undefined ||
    parts.some(({ conference }) => conference.date === date) ||
    !(isAside(text, date, now) || isNowOfNumber(slots, text, now))
    ? slots
    : others
}
