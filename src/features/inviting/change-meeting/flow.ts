// Changes a meeting: which button and which words lead to which form. Nothing is changed by words
// alone.
import { weekday } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { readMove } from '../../../understanding/reading/moved.ts'
import { placeIn } from '../../../understanding/reading/place.ts'
import { withoutReference } from '../../../understanding/reading/reference.ts'
import { readTime } from '../../../understanding/reading/when.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { kindSaid, numbered, ofKindSaid } from '../../kernel/match-invitees.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { meetingsMeant } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { checkMove, move, moveInputs, openMove, slotOf, slotOfMove } from './arrangement.ts'
import { cancel, openCancel } from './cancellation.ts'
import { meetingToChange, openForMeeting, toChange } from './change-facts.ts'
import { conflictTexts, conflictVerbs } from './conflicts.ts'
import { inviteeTexts, inviteeVerbs } from './invitees.ts'
import { lateVerbs } from './late-booking.ts'
import { officeTexts, officeVerbs } from './offices.ts'
import {
  meetingCancel,
  meetingCancelForm,
  meetingMenu,
  meetingMove,
  meetingMoveCheck,
  meetingMoveForm,
} from './verbs.ts'
import { menuCard } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(meetingMenu, meetingToChange, (_context, facts) => menuCard(facts)),
  pressOn(meetingMoveForm, meetingToChange, (_context, facts, data) =>
    openMove(facts, slotOf(data)),
  ),
  pressOn(meetingMoveCheck, meetingToChange, (_context, facts, data) =>
    checkMove(facts, moveInputs.parse(data)),
  ),
  pressOn(meetingMove, meetingToChange, move),
  pressOn(meetingCancelForm, meetingToChange, (_context, facts) => openCancel(facts, '', '')),
  pressOn(meetingCancel, meetingToChange, cancel),
  ...lateVerbs,
  ...inviteeVerbs,
  ...conflictVerbs,
  ...officeVerbs,
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['reschedule'],
    say: moveByWords,
  },
  {
    intents: ['changeMeeting'],
    say: changeFromText,
  },
  {
    intents: ['cancel'],
    say: async (context, { slots }) => [await cancelFromText(context, slots)],
  },
  ...inviteeTexts,
  ...conflictTexts,
  ...officeTexts,
]

/** Everything that can be changed, for whoever has not said what. */
const menuFromText = async (context: RequestContext): Promise<PrivateCard> =>
  openForMeeting(context, await meetingsMeant(context, toChange, {}), {
    verb: meetingMenu,
    open: menuCard,
  })

/** 'New conference for the Okafor family 14 December' is about no meeting that there is. */
const saysNew = new RegExp(
  '^(?:please |can you |could you |add |book |set up |create |' +
    String.raw`a )*new (?:conference|icpc|rcpc|review|initial|pre-?birth|transfer)\b`,
  'i',
)

/** 'Core group 17 december' moves nothing where there is no core group yet: it arranges one. */
async function moveByWords(
  context: RequestContext,
  said: { readonly text: string; readonly slots: Slots },
): Promise<PrivateCard[]> {
  const all = await meetingsMeant(context, toChange, {})
  return saysNew.test(said.text.trim()) ||
    (kindSaid(said.text) === 'core-group' && ofKindSaid(all, said.text).length === 0)
    ? []
    : [await moveFromText(context, said)]
}

/**
 * 'Move it to thurs same time at the town hall': the form filled in, with what it would mean; it is
 * done with one tap, never by a guess.
 */
async function moveFromText(
  context: RequestContext,
  { text, slots }: { readonly text: string; readonly slots: Slots },
): Promise<PrivateCard> {
  const { reference } = slots
  const words = withoutReference(text, reference, ' ')
  const place = placeIn(text, context.now)
  const time = slots.time ?? readTime(words, true)
  const slotFor = ({ conference }: Pick<Meeting, 'conference'>): string =>
    slotOfMove(readMove(words, { from: conference, now: context.now, time }), place)
  const named = reference === undefined ? {} : { reference }
  const all = ofKindNamed(await meetingsMeant(context, toChange, named), text)
  const open = all.filter(({ conference }) => context.now < startsAt(conference))
  return openForMeeting(
    context,
    (open.length > 0 ? open : all).map((meeting) => ({ ...meeting, slot: slotFor(meeting) })),
    { verb: meetingMoveForm, open: (facts) => openMove(facts, slotFor(facts)) },
  )
}

/** Where the kind fits none, it names nothing: a pre-birth conference is called an initial one. */
const ofKindNamed = (meetings: readonly Meeting[], text: string): readonly Meeting[] => {
  const fitting = ofKindSaid(meetings, text)
  return fitting.length > 0 ? fitting : meetings
}

/**
 * The meeting that was named, where it stands in the words; nothing for somebody who may change
 * none.
 */
async function changeFromText(
  context: RequestContext,
  said: { readonly text: string; readonly slots: Slots },
): Promise<PrivateCard[]> {
  const [first] = numbered(await meetingsMeant(context, toChange, {}), said.text)
  if (first === undefined)
    return placeIn(said.text, context.now) === '' ? [await menuFromText(context)] : []
  const words = withoutReference(said.text, first.conference.reference, ' ')
  const isSaid =
    placeIn(said.text, context.now) !== '' ||
    readMove(words, {
      from: first.conference,
      now: context.now,
      time: readTime(words, true),
    }) !== undefined
  return [isSaid ? await moveFromText(context, said) : await menuFromText(context)]
}

const cancelFromText = async (context: RequestContext, slots: Slots): Promise<PrivateCard> =>
  openForMeeting(context, await stillToCome(context, slots), {
    verb: meetingCancelForm,
    open: (facts) => openCancel(facts, slots.reason ?? '', ''),
  })

/** A meeting that is cancelled or has begun is offered only where there is no other. */
async function stillToCome(
  context: RequestContext,
  slots: Parameters<typeof meetingsMeant>[2],
): Promise<Meeting[]> {
  const all = await meetingsMeant(context, toChange, slots)
  const open = all.filter(isOpenAt(context.now))
  if (all.length > 0 || slots.date === undefined) return open.length > 0 ? open : all
  // 'Thursday's conference', three weeks ahead: the day of the week is right, and the card says the
  // date.
  const { date, ...others } = slots
  return (await meetingsMeant(context, toChange, others)).filter(
    (meeting) =>
      isOpenAt(context.now)(meeting) && weekday(meeting.conference.date) === weekday(date),
  )
}

const isOpenAt =
  (now: Instant) =>
  ({ conference }: Pick<Meeting, 'conference'>): boolean =>
    conference.cancelled === undefined && now < startsAt(conference)
