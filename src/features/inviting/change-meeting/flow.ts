// Changes a meeting: which button and which words lead to which form. Nothing is changed by words alone.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { readMove } from '../../../understanding/reading/moved.ts'
import { withoutReference } from '../../../understanding/reading/reference.ts'
import type { Slots } from '../../../understanding/slots.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { numbered } from '../../kernel/match-invitees.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { meetingsMeant } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { checkMove, move, moveInputs, openMove, slotOf, slotOfPlace } from './arrangement.ts'
import { cancel, openCancel } from './cancellation.ts'
import { meetingToChange, openForMeeting, toChange } from './change-facts.ts'
import { conflictTexts, conflictVerbs } from './conflicts.ts'
import { inviteeTexts, inviteeVerbs } from './invitees.ts'
import { officeTexts, officeVerbs } from './offices.ts'
import { placeIn } from './place-sentence.ts'
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
  ...inviteeVerbs,
  ...conflictVerbs,
  ...officeVerbs,
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['reschedule'],
    say: async (context, said) => [await moveFromText(context, said)],
  },
  {
    intents: ['changeMeeting'],
    say: async (context, said) =>
      placeIn(said.text) === '' ? [await menuFromText(context)] : placeFromText(context, said),
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

/** 'move it to thurs same time': the form filled in, with what it would mean; it is done with one tap, never by a guess. */
async function moveFromText(
  context: RequestContext,
  { text, slots }: { readonly text: string; readonly slots: Slots },
): Promise<PrivateCard> {
  const { reference, time } = slots
  const words = withoutReference(text, reference, ' ')
  const slotFor = ({ conference }: Pick<Meeting, 'conference'>): string => {
    const to = readMove(words, { from: conference, now: context.now, time })
    return to === undefined ? '' : `${to.date}T${to.time}`
  }
  const named = reference === undefined ? {} : { reference }
  const meetings = await meetingsMeant(context, toChange, named)
  return openForMeeting(
    context,
    meetings.map((meeting) => ({ ...meeting, slot: slotFor(meeting) })),
    { verb: meetingMoveForm, open: (facts) => openMove(facts, slotFor(facts)) },
  )
}

/** Filled in, with what it would mean; for whoever may change the meeting. */
async function placeFromText(
  context: RequestContext,
  { text }: { readonly text: string },
): Promise<PrivateCard[]> {
  const slot = slotOfPlace(placeIn(text))
  const meetings = numbered(await meetingsMeant(context, toChange, {}), text)
  return meetings.length === 0
    ? []
    : [
        await openForMeeting(
          context,
          meetings.map((meeting) => ({ ...meeting, slot })),
          { verb: meetingMoveForm, open: (facts) => openMove(facts, slot) },
        ),
      ]
}

const cancelFromText = async (context: RequestContext, slots: Slots): Promise<PrivateCard> =>
  openForMeeting(context, await meetingsMeant(context, toChange, slots), {
    verb: meetingCancelForm,
    open: (facts) => openCancel(facts, slots.reason ?? '', ''),
  })
