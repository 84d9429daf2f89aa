// Who is on the list of a meeting: somebody is invited, or taken off.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { matchInvitees, numbered } from '../../kernel/match-invitees.ts'
import { meetingsMeant } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { add } from './additions.ts'
import {
  type ChangeFacts,
  factsOf,
  type MeetingCard,
  meetingToChange,
  openForMeeting,
  toChange,
} from './change-facts.ts'
import { addForm, noInputs, removeCheck, removeList } from './invitee-cards.ts'
import { check, remove } from './removals.ts'
import {
  meetingAdd,
  meetingAddForm,
  meetingRemove,
  meetingRemoveCheck,
  meetingRemoveList,
} from './verbs.ts'

export const inviteeVerbs: readonly Verb[] = [
  pressOn(meetingAddForm, meetingToChange, (_context, facts) => openAddForm(facts)),
  pressOn(meetingAdd, meetingToChange, add),
  pressOn(meetingRemoveList, meetingToChange, (_context, facts) => removeList(facts)),
  pressOn(meetingRemoveCheck, meetingToChange, (_context, facts, data) => check(facts, data)),
  pressOn(meetingRemove, meetingToChange, remove),
]

const openAddForm = (facts: ChangeFacts): PrivateCard => addForm(facts, noInputs, '')

const adding: MeetingCard = { verb: meetingAddForm, open: openAddForm }
const removing: MeetingCard = { verb: meetingRemoveList, open: removeList }

export const inviteeTexts: readonly TextHandler[] = [
  {
    intents: ['invite', 'inviteCopy'],
    say: async (context, { text, isCommand }) =>
      isCommand ? [await choose(context, adding, text)] : byWords(context, adding, text),
  },
  {
    intents: ['uninvite'],
    say: async (context, { text, isCommand }) =>
      isCommand ? [await choose(context, removing, text)] : removeByWords(context, text),
  },
]

/** For whoever runs a meeting: to anybody else the words mean something else, or nothing. */
const byWords = async (
  context: RequestContext,
  card: MeetingCard,
  text: string,
): Promise<PrivateCard[]> =>
  (await meetingsMeant(context, toChange, {})).length > 0 ? [await choose(context, card, text)] : []

/** Where one person of one meeting is meant, what taking them off would mean; else the list. Nothing is done by words alone. */
async function removeByWords(context: RequestContext, text: string): Promise<PrivateCard[]> {
  const meetings = numbered(await meetingsMeant(context, toChange, {}), text)
  const meant = (await Promise.all(meetings.map((meeting) => factsOf(context, meeting)))).flatMap(
    (facts) => matchInvitees(facts, {}, text).map((invitation) => ({ facts, invitation })),
  )
  const [only, ...others] = meant
  return only !== undefined && others.length === 0
    ? [removeCheck(only.facts, only.invitation)]
    : byWords(context, removing, text)
}

const choose = async (
  context: RequestContext,
  card: MeetingCard,
  text: string,
): Promise<PrivateCard> =>
  openForMeeting(context, numbered(await meetingsMeant(context, toChange, {}), text), card)
