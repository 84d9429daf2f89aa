// First contact, 'help', danger, and everything that is not understood.
import { conferencesToOversee } from '../../domain/permissions.ts'
import { emergencyCard, notHereCard, notUnderstoodCard, welcomeCard } from './view.ts'
import { never } from '../../domain/result.ts'
import { practiceId } from '../../domain/ids.ts'
import { practiceOf, type Rooms, type TextHandler, type Turn, type Verb } from '../feature.ts'
import { hasDuty } from '../../domain/people.ts'
import type { Practice } from '../../domain/practice.ts'
import type { Person } from '../../domain/people.ts'
import type { PrivateCard, PublicCard } from '../../domain/card.ts'
import type { RefuseWhy } from '../../understanding/slots.ts'

export const verbs: readonly Verb[] = [{ verb: 'help.show', press: (turn) => help(turn.rooms, turn.actor, false) }]

export const texts: readonly TextHandler[] = [
  { intents: ['emergency'], say: async (turn) => [await danger(turn.rooms, turn.actor)] },
  { intents: ['help'], commands: ['help', 'hello', 'hi', 'start', '?'], say: async (turn, said) => [said.slots.field === undefined ? await help(turn.rooms, turn.actor, false) : await unknown(turn)] },
  { intents: ['refuse'], say: async (turn, said) => [notHereCard(turn.actor, refusal(said.slots.why ?? 'notMine', hasDuty(turn.actor, 'administrator')))] },
  { intents: ['unknown'], say: async (turn) => [await unknown(turn)] },
]

export const help = async (rooms: Rooms, person: Person, first: boolean): Promise<PrivateCard> => welcomeCard(person, await oversees(rooms, person), first)

export const unknown = async (turn: Turn): Promise<PrivateCard> => notUnderstoodCard(turn.actor, await oversees(turn.rooms, turn.actor))

const oversees = async (rooms: Rooms, person: Person): Promise<boolean> =>
  (await rooms.cases.of(person.id)).some((family) => conferencesToOversee(person, family).length > 0)

/** The screen with the numbers of the practices that this person works with, or the national words for anybody else. */
export async function danger(rooms: Rooms, person: Person | undefined): Promise<PublicCard> {
  const theirs = person === undefined ? [] : await practicesOf(rooms, person)
  const national = rooms.practices.get(practiceId('statutory'))
  return emergencyCard(theirs.length > 0 ? theirs : national === undefined ? [] : [national])
}

/** When the store cannot be reached the screen is shown all the same, with the national words. */
async function practicesOf(rooms: Rooms, person: Person): Promise<Practice[]> {
  try {
    return (await rooms.cases.of(person.id)).flatMap((family) => family.conferences.map((conference) => practiceOf(rooms, conference)))
  } catch {
    return []
  }
}

function refusal(why: RefuseWhy, toAdministrator: boolean): string {
  switch (why) {
    case 'confidential':
      return 'I cannot give that out here. Please ask the lead social worker or the chair, who know what may be shared and with whom.'
    case 'professionalDecision':
      return 'That is for people to decide, together and with the family. I keep the meeting in order; the chair can help you with this.'
    case 'falsify':
      return 'What was recorded stays as it was recorded. If something is wrong, say what is right now, and both are kept.'
    case 'allegation':
      return 'Please do not write about this here. A worry about somebody who works with children goes to the designated officer (LADO) within one working day. Ring your safeguarding lead or your local front door now.'
    case 'retention':
      return toAdministrator ? 'I delete nothing on request. Type ‘retention for’ and the meeting’s number: there you see how long the record is kept, and say when it is in the council’s own system.'
        : 'I cannot delete that. Records are kept and deleted by the council’s own rules; please ask the conference administrator.'
    case 'injection':
    case 'notMine':
      return 'I cannot do that. Type ‘help’ to see what I can do.'
    default:
      return never(why)
  }
}
