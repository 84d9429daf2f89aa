// Somebody of the family should stay out of a conference, or of a part of it: a request with
// grounds, for the chair to decide.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { meetingsMeant, noSuchMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { ask, decide, factsOf, meetingToAskIn, meetingToDecideIn } from './exclusion-facts.ts'
import { decisionInputs, look, send, settle } from './requests.ts'
import { staysOut, whoStaysOut } from './sentences.ts'
import {
  exclusionAllow,
  exclusionAsk,
  exclusionForm,
  exclusionList,
  exclusionLook,
  exclusionRefuse,
} from './verbs.ts'
import { askForm, requestsCard } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(exclusionForm, meetingToAskIn, (_context, facts) =>
    askForm(facts, { who: '', grounds: '' }, ''),
  ),
  pressOn(exclusionAsk, meetingToAskIn, send),
  pressOn(exclusionList, meetingToDecideIn, (_context, facts) => requestsCard(facts)),
  pressOn(exclusionLook, meetingToDecideIn, (_context, facts, data) =>
    look(facts, decisionInputs.parse(data).entry),
  ),
  pressOn(exclusionAllow, meetingToDecideIn, (context, facts, data) =>
    settle(context, facts, { data, allowed: true }),
  ),
  pressOn(exclusionRefuse, meetingToDecideIn, (context, facts, data) =>
    settle(context, facts, { data, allowed: false }),
  ),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['exclusion'],
    say: async (context, { slots, text }) => [await fromText(context, slots, text)],
  },
]

/**
 * 'dad shouldn't be in the room': the form, with their words as the grounds to go on from. Nothing
 * is sent by it.
 */
async function fromText(
  context: RequestContext,
  slots: { readonly reference?: string },
  text: string,
): Promise<PrivateCard> {
  const named = slots.reference === undefined ? {} : { reference: slots.reference }
  return pickMeeting(context, await meetingsMeant(context, ask, named), {
    none: () => toDecide(context, named),
    one: async (only) => {
      const isSentence = staysOut.some((pattern) => pattern.test(text))
      const who = isSentence ? whoStaysOut(text) : ''
      return askForm(await factsOf(context, only), { who, grounds: '' }, '')
    },
    several: exclusionForm,
  })
}

/** The chair decides rather than asks, so the same words show the chair the requests. */
const toDecide = async (
  context: RequestContext,
  named: { readonly reference?: string },
): Promise<PrivateCard> =>
  pickMeeting(context, await meetingsMeant(context, decide, named), {
    none: () => noSuchMeetingCard(context.actor),
    one: async (only) => requestsCard(await factsOf(context, only)),
    several: exclusionList,
  })
