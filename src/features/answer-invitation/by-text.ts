// 'yes i'll be there', 'callum will come instead of me', 'running 15 mins late': an answer in somebody's own words. Where
// exactly one meeting fits it is given, and can be undone; where more fit, or what is missing matters, the person chooses.
import { addTiming, asTapped, give, standingCard, timingVerbs, type Asked } from './answering.ts'
import { currentAnswer } from '../../domain/meeting/invitation.ts'
import { declineAgain, listCard, whichInvitationCard, type Choosing } from './view.ts'
import { hasLeftCard } from '../somebody-has-gone.ts'
import { isTimeToSay } from '../../domain/meeting/timing.ts'
import { nameByText } from './flow.ts'
import { ownIntents, partsMeant, sayingOf, type Said, type Saying } from '../own-words.ts'
import { timingForm } from '../timing-form.ts'
import type { PrivateCard } from '../../domain/card.ts'
import type { TextHandler, Turn } from '../feature.ts'

export const texts: readonly TextHandler[] = [
  { intents: ownIntents, say: byText },
]

/** Leaves to the other side whatever is about a place that this person fills for a colleague. */
async function byText(turn: Turn, said: Said): Promise<readonly PrivateCard[]> {
  const saying = sayingOf(said)
  if (saying === undefined) return []
  const { parts, sure } = await partsMeant(turn, saying, said.slots)
  const [only] = parts
  // Whoever has left the job is heard, though no meeting is theirs to hand back.
  if (only === undefined && saying.say === 'not-me') return [await hasLeftCard(turn)]
  if (only === undefined) return turn.actor.duties.length === 0 ? [listCard(turn.actor, [])] : []
  if (!sure) return [whichInvitationCard(turn.actor, parts, choosing(saying))]
  return only.as === 'invited' ? [await act(asTapped(turn, only), saying)] : []
}

function act(asked: Asked, saying: Saying): Promise<PrivateCard> | PrivateCard {
  const { facts } = asked
  const standing = currentAnswer(facts.invitation)
  switch (saying.say) {
    case 'come': {
      const usual = standing.status === 'attending' ? standing.mode : facts.conference.place === undefined ? 'online' : 'in-person'
      return give(asked, { status: 'attending', mode: saying.mode ?? usual })
    }
    case 'cannot':
      return declineAgain(facts, saying.reason)
    case 'colleague':
      return nameByText(asked, saying.name, saying.personId)
    case 'not-sure':
      return give(asked, { status: 'undecided' })
    case 'not-me':
      return give(asked, { status: 'not-me' })
    case 'timing': {
      const timing = saying.timing(facts.conference)
      if (timing !== undefined) return addTiming(asked, timing)
      return isTimeToSay(facts.conference, asked.turn.now) ? timingForm(asked.turn.actor, facts, { problem: '', verbs: timingVerbs }) : standingCard(facts, 'Thank you. Please tell me again on the day or the day before.')
    }
  }
}

/** The button of each meeting does what was said; words that were typed stay in a field. */
function choosing(saying: Saying): Choosing {
  const verbs = (invited: string, representative: string): Choosing => ({ verbFor: ({ as }) => (as === 'invited' ? invited : representative) })
  switch (saying.say) {
    case 'come':
      return saying.mode === 'online' ? verbs('invitation.join-online', 'representative.join-online') : verbs('invitation.attend', 'representative.come')
    case 'cannot':
      return { ...verbs('invitation.decline-form', 'representative.refuse-form'), ...(saying.reason === '' ? {} : { field: { id: 'reason', label: 'Why not, in a few words', value: saying.reason } }) }
    case 'colleague':
      return { ...verbs('invitation.represent-form', 'representative.refuse-form'), ...(saying.name === '' ? {} : { field: { id: 'name', label: 'Who comes for you', value: saying.name } }) }
    case 'not-sure':
      return verbs('invitation.undecided', 'representative.show')
    case 'not-me':
      return verbs('invitation.not-me', 'representative.refuse-form')
    case 'timing':
      return verbs('invitation.timing-form', 'representative.timing-form')
  }
}
