// What is said not to be done is not done, nor opened as if it were to be: one place for every
// order, whichever feature would have answered it.
import type { PrivateCard } from '../domain/messages/card.ts'
import type { Person } from '../domain/state/person.ts'
import { sentenceCard } from '../features/kernel/cards.ts'
import type { UnderstoodText } from '../features/kernel/feature.ts'
import { otherReadings } from '../features/running-it/welcome/readings.ts'
import { type Intent, ownIntents } from '../understanding/meaning/intents.ts'
import { deniedOrder, standsAlone } from '../understanding/reading/denied.ts'

/**
 * What was said beside the denied order ('don't cancel it, move it to friday'), the card that says
 * that nothing was done where nothing was, or undefined where no order is denied. What else is read
 * is stated only where the whole message states something.
 */
export function ofDeniedOrder(
  actor: Person,
  said: UnderstoodText,
  readAgain: (text: string) => UnderstoodText,
): { readonly said: UnderstoodText } | { readonly card: PrivateCard } | undefined {
  const denied = said.isCommand ? undefined : deniedOrder(said.text, said.intent, perhapsIn(said))
  if (denied === undefined) return undefined
  const { rest, isItself } = denied
  const again = rest === '' ? undefined : readAgain(rest)
  if (again !== undefined && (standsAlone(again.intent) || rest.includes('?'))) {
    const { reference } = said.slots
    const slots = reference === undefined ? again.slots : { reference, ...again.slots }
    const stated = 'statement' in said.stated ? again.stated : said.stated
    return { said: { ...again, slots, stated } }
  }
  if (rest !== '' && ownIntents.includes(said.intent)) return undefined
  // 'Don't invite the GP' may mean that they come off the list.
  return { card: nothingDoneCard(actor, isItself || said.intent === 'uninvite' ? said : undefined) }
}

const perhapsIn = ({ alternatives }: UnderstoodText): Intent[] =>
  alternatives.map(({ intent }) => intent)

/** Another likely reading is an order that is denied; 'unknown' where there is none. */
export const deniedCard = (
  actor: Person,
  said: UnderstoodText,
  intent: Intent,
): PrivateCard | undefined =>
  said.isCommand || deniedOrder(said.text, intent, perhapsIn(said)) === undefined
    ? undefined
    : nothingDoneCard(actor)

/** With the order as a button, for whoever was misread. */
const nothingDoneCard = (actor: Person, order?: UnderstoodText): PrivateCard => ({
  ...sentenceCard(
    actor,
    'I’ve done nothing, and told nobody: as I read it, you don’t want that done.',
  ),
  ...(order === undefined
    ? {}
    : {
        notThat: otherReadings({
          ...order,
          alternatives: [{ intent: order.intent, confidence: 1 }],
        }),
      }),
})
