// What people do some time after they have answered: they change their mind, or take back what they handed over.
import type { Chance } from '../support/chance.ts'
import type { Habits } from './council.ts'
import type { DutyPhrase } from './phrases.ts'

const day = 1_440

/** What somebody who has just pressed this means to say, so many minutes later; undefined: they stay with it. */
export function secondThought(
  verb: string,
  { changesMind, handsOver }: Habits,
  chance: Chance,
): DutyPhrase | undefined {
  const words = otherWords(verb)
  if (words === undefined) return undefined
  const isHandedOver = verb === 'invitation.represent'
  // Whoever hands over easily takes it back as easily.
  if (!chance.happens(isHandedOver ? 0.25 + handsOver : changesMind)) return undefined
  return {
    after: chance.happens(0.3) ? chance.between(2, 90) : chance.between(1, 3) * day,
    ...words,
  }
}

function otherWords(verb: string): Pick<DutyPhrase, 'text' | 'taps'> | undefined {
  switch (verb) {
    case 'invitation.attend':
    case 'invitation.join-online':
    case 'representative.come':
    case 'representative.join-online':
      return { text: "sorry I can't make #", taps: 3 }
    case 'invitation.decline':
    case 'invitation.represent':
    case 'representative.refuse':
      return { text: "I'll be there for #", taps: 1 }
    default:
      return undefined
  }
}
