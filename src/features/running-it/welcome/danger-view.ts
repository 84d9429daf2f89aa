import type { CardData, PrivateCard, PublicCard } from '../../../domain/messages/card.ts'
import { type Practice, sayFrontDoor } from '../../../domain/rules/practice.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Intent } from '../../../understanding/meaning/intents.ts'
import { readingButtons } from './readings.ts'

/**
 * The immediate-danger screen (docs/sources.md, section J). It is the same for everybody and keeps
 * nothing of what was typed. Without `readings` it offers no way on: in a group, and to a stranger,
 * no button is answered.
 */
export const emergencyCard = (
  practices: readonly Practice[],
  readings?: readonly Intent[],
): PublicCard => ({
  audience: 'anybody',
  template: 'emergency',
  data: { ...frontDoors(practices), ...waysOn(readings) },
})

/**
 * Something to report today: a concern is acted on at once, by telephone and not by writing to a
 * bot (docs/sources.md, P37).
 */
export const concernCard = (practices: readonly Practice[]): PublicCard => ({
  audience: 'anybody',
  template: 'concern',
  data: { ...frontDoors(practices), ...asked([]), ...waysOn(undefined) },
})

/**
 * The same, with the lead social workers of this person's meetings: names, so in their own chat
 * alone.
 */
export const concernCardFor = (
  person: Person,
  practices: readonly Practice[],
  { leads, readings }: { readonly leads: readonly string[]; readonly readings: readonly Intent[] },
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'concern',
  data: { ...frontDoors(practices), ...asked(leads), ...waysOn(readings) },
})

const frontDoors = (practices: readonly Practice[]): CardData => ({
  frontDoors: [...new Set(practices.map(sayFrontDoor))].map((text) => ({
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  })),
})

/**
 * Of several lead social workers this person has to know which: whom it is about stands in no
 * sentence of ours.
 */
const mostNamed = 2

const asked = (leads: readonly string[]): CardData => ({
  lead:
    leads.length === 0 || leads.length > mostNamed
      ? 'or the family’s lead social worker'
      : `or ${leads.join(' or ')}, lead social worker${leads.length > 1 ? 's' : ''}`,
})

const waysOn = (readings: readonly Intent[] | undefined): CardData => ({
  hasReadings: readings !== undefined,
  readings: readings === undefined ? [] : readingButtons(readings),
})
