// A professional answers an invitation with a card's button, and may change the answer as often as
// they like.
import { z } from 'zod'

import type { Choice } from '../../../domain/meeting/answer.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { never } from '../../../domain/result.ts'
import { toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import { acknowledgesOnly, shortAnswerIn } from '../../../understanding/short-answer.ts'
import { openSlots, upcomingSlots } from '../../kernel/attendance-slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { nothingCard, sentenceCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { overseesAny } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isAwaited, isThatYourAnswer, placeAskedAbout } from '../shared/asked-about.ts'
import {
  emptyTiming,
  recordTiming,
  saysNothing,
  timingForm,
  timingInputs,
  timingOf,
  unreadableTiming,
} from '../shared/lateness.ts'
import { nameAndAddress } from '../shared/typed-colleague.ts'
import { soFar } from './answer-words.ts'
import {
  decline,
  give,
  sayDone,
  sayNo,
  show,
  takeBack,
  timingVerbs,
  withColleagues,
} from './answering.ts'
import { representForm } from './colleague-cards.ts'
import { aboutCard, listCard, toOpen, whichInvitationCard } from './invitation-lists.ts'
import {
  asTapped,
  type InvitationTap,
  pressAtOnce,
  pressForForm,
  pressOnInvitation,
  standingCard,
} from './invitation-tap.ts'
import { colleagueInputs, colleagueToAsk, emptyColleague, represent } from './name-colleague.ts'
import { ownStatus, slotCard } from './own-status.ts'
import {
  invitationAskColleague,
  invitationAttend,
  invitationChange,
  invitationDecline,
  invitationDeclineForm,
  invitationJoinOnline,
  invitationMine,
  invitationNotMe,
  invitationRepresent,
  invitationRepresentForm,
  invitationShow,
  invitationStill,
  invitationTiming,
  invitationTimingForm,
  invitationUndecided,
  invitationUndo,
} from './verbs.ts'
import { answeredCard, askingCard, declineCard } from './view.ts'

/** Answers without a form: the tap says everything. */
const plainChoices: Readonly<Record<string, Choice>> = {
  [invitationAttend]: { status: 'attending', mode: 'in-person' },
  [invitationJoinOnline]: { status: 'attending', mode: 'online' },
  [invitationUndecided]: { status: 'undecided' },
  [invitationNotMe]: { status: 'not-me' },
}

export const verbs: readonly Verb[] = [
  pressOnInvitation(invitationStill, still),
  ...Object.entries(plainChoices).map(([verb, choice]) =>
    pressAtOnce(verb, (tap) => give(tap, choice)),
  ),
  pressForForm(invitationRepresentForm, async ({ context, facts }, data) =>
    representForm(
      await withColleagues(context, facts),
      { ...emptyColleague, ...nameAndAddress(colleagueInputs.parse(data).name || entryOf(data)) },
      '',
    ),
  ),
  pressOnInvitation(invitationRepresent, represent),
  pressOnInvitation(invitationAskColleague, (tap, data) =>
    represent(tap, { ...emptyColleague, colleague: entryOf(data) }),
  ),
  pressOnInvitation(invitationDeclineForm, openDecline),
  pressOnInvitation(invitationDecline, declineWith),
  pressOnInvitation(invitationChange, ({ facts }) => askingCard(facts, soFar(facts))),
  pressOnInvitation(invitationShow, ({ facts }) => standingCard(facts, '')),
  pressAtOnce(invitationUndo, takeBack),
  pressForForm(invitationTimingForm, ({ context, facts }) =>
    timingForm(context.actor, facts, { problem: '', verbs: timingVerbs }),
  ),
  pressOnInvitation(invitationTiming, giveTiming),
  { verb: invitationMine, press: (context) => myInvitations(context) },
]

const entryOf = (data: unknown): string =>
  z.object({ entry: typed }).catch({ entry: '' }).parse(data).entry

/** After a move: gives the same answer again, for the new day. */
function still(tap: InvitationTap): Promise<PrivateCard> | PrivateCard {
  const standing = currentAnswer(tap.facts.invitation)
  switch (standing.status) {
    case 'attending':
      return give(tap, { status: 'attending', mode: standing.mode })
    case 'declined':
      return give(tap, {
        status: 'declined',
        reason: standing.reason,
        askInstead: standing.askInstead,
        ...(standing.sends === undefined ? {} : { sends: standing.sends }),
      })
    case 'represented': {
      const { name, role, email, person } = standing
      return give(tap, {
        status: 'represented',
        name,
        role,
        agency: tap.facts.invitation.agency,
        ...(email === undefined ? {} : { email }),
        ...(person === undefined ? {} : { person }),
      })
    }
    case 'awaited':
    case 'undecided':
    case 'not-me':
      return standingCard(tap.facts, '')
    default:
      return never(standing)
  }
}

/** The form replaces what was said before: an empty field means 'as planned'. */
async function giveTiming(
  { context, ref, facts }: InvitationTap,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = timingInputs.parse(data)
  const timing = timingOf(inputs)
  if (timing === undefined || saysNothing(timing, facts.invitation))
    return timingForm(context.actor, facts, {
      inputs,
      problem: timing === undefined ? unreadableTiming : emptyTiming,
      verbs: timingVerbs,
    })
  const outcome = await recordTiming(context, ref, () => timing)
  if (outcome.refusal !== '')
    return timingForm(context.actor, facts, {
      inputs,
      problem: outcome.refusal,
      verbs: timingVerbs,
    })
  return show(context, ref, outcome, sayDone(outcome, ref))
}

const declineInputs = z.object({ reason: typed, askInstead: typed })

/** Whoever is named is not asked by that: the card says so, and has the button that does. */
async function declineWith(tap: InvitationTap, data: unknown): Promise<PrivateCard> {
  const said = declineInputs.parse(data)
  const toAsk = await colleagueToAsk(tap, said.askInstead)
  return decline(tap, said, (facts) => answeredCard(facts, '', toAsk))
}

/** The tap itself is the answer; the fields that it opens may stay empty. */
function openDecline(tap: InvitationTap, data: unknown): Promise<PrivateCard> | PrivateCard {
  const { conference, invitation } = tap.facts
  const isSaid =
    currentAnswer(invitation).status === 'declined' && !toBeConfirmedAgain(conference, invitation)
  if (isSaid) return declineCard(tap.facts)
  const { reason } = declineInputs.parse(data)
  return sayNo(tap, { reason: reason || entryOf(data) })
}

/**
 * 'which meeting is this??': shows this person's invitations to meetings that are still to come.
 */
export const texts: readonly TextHandler[] = [
  {
    intents: ['clarify'],
    say: async (context, { text }) => {
      const another = anotherMeeting.test(text) ? await whichOfThem(context) : undefined
      if (another !== undefined) return [another]
      const all = await openSlots(context)
      const only = await placeAskedAbout(context, text)
      // Among several it is shown without its buttons for an answer: whoever only asks has not said
      // which one they mean next.
      if (only !== undefined && all.length > 1) return [aboutCard(context.actor, only)]
      // A place that is filled for a colleague has its card in the feature `represent`.
      return only?.as === 'representative' ? [] : [await myInvitations(context)]
    },
  },
  // 'Send it again' is about one's own invitation, or, for whoever runs a meeting, about somebody
  // else's.
  {
    intents: ['resend'],
    say: async (context) => ((await overseesAny(context)) ? [] : [await myInvitations(context)]),
  },
  { intents: ['status'], say: ownStatus },
  {
    intents: ['nextCoreGroup'],
    say: async (context, { slots }) => nextCoreGroup(context, slots),
  },
  {
    intents: ['stillOn'],
    say: async (context) =>
      (await openSlots(context)).length > 0
        ? [await myInvitations(context)]
        : nextCoreGroup(context, {}),
  },
  {
    intents: ['unknown'],
    say: async (context, { text }) =>
      shortAnswerIn(text) === undefined || isNoWithMore(text) ? [] : bareYes(context, text),
  },
]

/** 'Sorry, wrong meeting', 'I mean the other one'. */
const anotherMeeting = new RegExp(
  String.raw`\b(?:wrong|other|another|different|not (?:that|` +
    String.raw`this)) (?:meeting|conference|core group|review|one)\b`,
  'i',
)

async function whichOfThem(context: RequestContext): Promise<PrivateCard | undefined> {
  const all = await openSlots(context)
  return all.length < 2 ? undefined : whichInvitationCard(context.actor, all, toOpen)
}

/** 'No, sorry' says more than 'no'. */
const isNoWithMore = (text: string): boolean =>
  shortAnswerIn(text) === 'no' && /sorry|can/i.test(text)

/**
 * A bare 'yes' does not say what it answers: the invitation that waits for an answer is shown, and
 * nothing is recorded.
 */
async function bareYes(context: RequestContext, text: string): Promise<PrivateCard[]> {
  const awaited = (await openSlots(context)).filter(isAwaited)
  const [first, ...others] = awaited
  // The feature `represent` asks its own question.
  if (first?.as === 'representative' && others.length === 0) return []
  const card = await pickMeeting(context, awaited, {
    none: () =>
      sentenceCard(
        context.actor,
        acknowledgesOnly(text)
          ? 'All right. ‘To do’ shows what’s still open.'
          : 'Yes or no to what? Nothing waits for either from you. ‘To do’ shows what’s open.',
      ),
    one: (only) => askingCard(asTapped(context, only).facts, isThatYourAnswer),
    several: (all) => listCard(context.actor, all, { now: context.now }),
  })
  return [card]
}

/** When the next core group is. By when one has to be held is the answer of ‘dates’. */
async function nextCoreGroup(
  context: RequestContext,
  { reference }: { readonly reference?: string },
): Promise<PrivateCard[]> {
  const coreGroups = (await upcomingSlots(context)).filter(
    ({ conference }) => conference.kind === 'core-group',
  )
  // Of a meeting that is named, the rule's day is meant where none is arranged: the next feature
  // knows.
  if (coreGroups.length === 0 && reference !== undefined) return []
  const card = await pickMeeting(context, coreGroups, {
    none: () =>
      nothingCard(
        context.actor,
        'No core group to come has been arranged yet. ' +
          'Type ‘dates’ to see by when one has to be held.',
      ),
    one: (next) => slotCard(context, next),
    several: (all) => listCard(context.actor, all, { now: context.now }),
  })
  return [card]
}

export async function myInvitations(context: RequestContext): Promise<PrivateCard> {
  return pickMeeting(context, await openSlots(context), {
    none: () => listCard(context.actor, []),
    one: (only) => slotCard(context, only),
    several: (all) => listCard(context.actor, all, { now: context.now }),
  })
}
