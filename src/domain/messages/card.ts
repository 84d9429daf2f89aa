// What may be shown to whom. A card with a family's information names the one person whom it may
// reach, and the only way to send one is to that person's own chat; what is said in a group is a
// fixed neutral sentence, or a danger screen that names nobody.
import type { PersonId } from '../ids.ts'

/** Plain data for a template: no undefined, no null (a template prints or breaks on them). */
export type CardData = { readonly [name: string]: CardValue }
export type CardValue = string | number | boolean | CardData | readonly CardValue[]

export type PrivateCard = {
  readonly audience: 'one-person'
  readonly to: PersonId
  /** The name of a template in cards/, without its ending. */
  readonly template: string
  readonly data: CardData
  /** Said above everything else, whatever the template: that something is missing from it. */
  readonly above?: string
  /**
   * It says that there is nothing of what was asked for this person: another reading of their words
   * may fit better.
   */
  readonly isNothing?: true
  /** What else was perhaps meant, folded away below everything else: buttons. */
  readonly notThat?: readonly CardData[]
}

/**
 * A card that may be shown to anybody, because it only holds fixed words or what that person sent.
 */
export type PublicCard = {
  readonly audience: 'anybody'
  readonly template: string
  readonly data: CardData
  readonly above?: string
  readonly notThat?: readonly CardData[]
}

/**
 * What the bot says where more than one person reads, but for a danger screen: nothing about any
 * family.
 */
export const groupSentence =
  'I answer in a private chat only. Please open a chat with me, Round the Table, and ask there.'

/**
 * What a locked phone shows for every message, whatever it is about (docs/sources.md, section H).
 */
export const lockScreenSentence = 'You have one item to open.'
