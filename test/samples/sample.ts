// A card of a feature in one state that a person can see, with invented people: for the tests of cards and the gallery.
import type { Calendar } from '../../src/domain/dates/calendar.ts'
import type { PrivateCard, PublicCard } from '../../src/domain/messages/card.ts'
import type { Practice } from '../../src/domain/rules/practice.ts'

/** What a sample's dates are worked out from. */
export type SampleGround = { readonly practice: Practice; readonly calendar: Calendar }
export type Sample = { readonly state: string; readonly card: PrivateCard | PublicCard }
/** Every card of one feature in every state. */
export type FeatureSamples = (ground: SampleGround) => readonly Sample[]
