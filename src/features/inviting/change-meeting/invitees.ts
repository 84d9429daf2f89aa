// Who is on the list of a meeting: somebody is invited, or taken off.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { matchInvitees, numbered } from '../../kernel/match-invitees.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { meetingsMeant } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { add } from './additions.ts'
import { slotOf } from './arrangement.ts'
import {
  factsOf,
  type MeetingCard,
  meetingToChange,
  openForMeeting,
  toChange,
} from './change-facts.ts'
import { beginsToInvite, type InviteSaid, readInvite } from './invite-sentence.ts'
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
  pressOn(meetingAddForm, meetingToChange, (_context, facts, data) =>
    addForm(facts, { ...noInputs, ...inviteIn(slotOf(data)) }, ''),
  ),
  pressOn(meetingAdd, meetingToChange, add),
  pressOn(meetingRemoveList, meetingToChange, (_context, facts) => removeList(facts)),
  pressOn(meetingRemoveCheck, meetingToChange, (_context, facts, data) => check(facts, data)),
  pressOn(meetingRemove, meetingToChange, remove),
]

/** Who was named stands in the button where the meeting has to be chosen. */
const slotOfInvite = ({ name, role, agency, email }: InviteSaid): string =>
  name === '' && email === '' ? '' : [name, email, role, agency].join('|').slice(0, 120)

function inviteIn(slot: string): InviteSaid {
  const [name = '', email = '', role = '', agency = ''] = slot.split('|')
  return { name, role, agency, email, why: '' }
}

type Choosing = MeetingCard & { readonly slot?: string }

function adding(text: string): Choosing {
  const said = readInvite(text)
  return {
    verb: meetingAddForm,
    slot: slotOfInvite(said),
    open: (facts) => addForm(facts, { ...noInputs, ...said }, ''),
  }
}
const removing: Choosing = { verb: meetingRemoveList, open: removeList }

export const inviteeTexts: readonly TextHandler[] = [
  {
    intents: ['invite', 'inviteCopy'],
    say: async (context, { text, isCommand }) =>
      isCommand
        ? [await choose(context, adding(text), text)]
        : byWords(context, adding(text), text),
  },
  {
    intents: ['uninvite'],
    say: async (context, { text, isCommand }) =>
      isCommand
        ? [await choose(context, removing, text)]
        : beginsToInvite(text)
          ? byWords(context, adding(text), text)
          : removeByWords(context, text),
  },
]

/** For whoever runs a meeting: to anybody else the words mean something else, or nothing. */
const byWords = async (
  context: RequestContext,
  card: Choosing,
  text: string,
): Promise<PrivateCard[]> =>
  (await meetingsMeant(context, toChange, {})).length > 0 ? [await choose(context, card, text)] : []

/** Nobody is invited to a meeting that is cancelled or has begun, nor taken off it, unless there is no other. */
async function standing(context: RequestContext, text: string): Promise<Meeting[]> {
  const all = await meetingsMeant(context, toChange, {})
  const open = all.filter(
    ({ conference }) => conference.cancelled === undefined && context.now < startsAt(conference),
  )
  return numbered(open.length > 0 ? open : all, text)
}

/** Where one person of one meeting is meant, what taking them off would mean; else the list. Nothing is done by words alone. */
async function removeByWords(context: RequestContext, text: string): Promise<PrivateCard[]> {
  const meetings = await standing(context, text)
  const meant = (await Promise.all(meetings.map((meeting) => factsOf(context, meeting)))).flatMap(
    (facts) => matchInvitees(facts, {}, text).map((invitation) => ({ facts, invitation })),
  )
  const [only, ...others] = meant
  return only !== undefined && others.length === 0
    ? [removeCheck(only.facts, only.invitation)]
    : byWords(context, removing, text)
}

async function choose(
  context: RequestContext,
  { slot = '', ...card }: Choosing,
  text: string,
): Promise<PrivateCard> {
  const meetings = await standing(context, text)
  return openForMeeting(
    context,
    meetings.map((meeting) => ({ ...meeting, slot })),
    card,
  )
}
