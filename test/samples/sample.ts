// A card of a feature in one state that a person can see, with invented people: for the tests of cards and the gallery.
import type { PrivateCard, PublicCard } from '../../src/domain/card.ts'
import type { Calendar } from '../../src/domain/dates/calendar.ts'
import type { Practice } from '../../src/domain/practice.ts'

/** What a sample's dates are worked out from. */
export type SampleGround = { readonly practice: Practice; readonly calendar: Calendar }
export type Sample = { readonly state: string; readonly card: PrivateCard | PublicCard }
/** Every card of one feature in every state. */
export type FeatureSamples = (ground: SampleGround) => readonly Sample[]
