// What must always hold. Each property is looked at after every event, with what came of it.
import type { Calendar } from '../../../src/domain/dates/calendar.ts'
import type { Instant, PersonId } from '../../../src/domain/ids.ts'
import type { Message } from '../../../src/domain/messages/message.ts'
import type { Practice } from '../../../src/domain/rules/practice.ts'
import type { ChainedEntry } from '../../../src/domain/state/audit-entry.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { StaffRole } from '../../../src/domain/state/person.ts'
import { familyId } from '../../../src/features/inviting/import-conferences/identifiers.ts'
import type { Council } from '../council.ts'
import type { Canaries } from '../filling.ts'
import type { News } from '../news.ts'
import type { Practices } from '../practices.ts'
import type { World } from '../world.ts'

/** A family as it was before an event and as it is after, as it is really kept. */
export type Step = {
  readonly before: Case | undefined
  readonly after: Case | undefined
  /** What the trail gained. */ readonly entries: readonly ChainedEntry[]
}

export type Event = {
  readonly at: Instant
  readonly kind: 'press' | 'say' | 'file' | 'time' | 'restart'
  /** Whoever did it; undefined for a file and for what the delivery does by itself. */
  readonly by: PersonId | undefined
  /** What it ended in, where it did not go well. */ readonly failed: unknown
  /** A fault of the machine or of Teams came during it. */ readonly isStormy: boolean
  /** It is a tap that was answered already. */ readonly repeats: boolean
  /** When the card that was tapped was drawn. */ readonly cardOf: Instant | undefined
  readonly news: News
  readonly steps: readonly Step[]
}

export type Ground = {
  readonly world: Pick<World, 'now' | 'kept' | 'failures' | 'stood' | 'partitions'>
  readonly council: Council
  readonly canaries: Canaries
  readonly calendar: Calendar
  readonly practices: Practices
  readonly practiceOf: (id: string) => Practice | undefined
  /** Every family as it stands. */ readonly families: ReadonlyMap<string, Case>
  readonly parts: Parts
  readonly offices: Offices
  /** Families that were there once. */ readonly gone: ReadonlySet<string>
  /** Those whose record was filed when the council closed. */ readonly closed: Set<string>
  readonly messagesOf: (family: string) => Promise<readonly Message[]>
}

/** The model's own book of who has which duty for the council. */
export interface Offices {
  has(person: PersonId, duty: StaffRole): boolean
}

/** The model's own book of who has, and who ever had, a part in which family. */
export interface Parts {
  has(family: string, person: PersonId): boolean
  hadEver(family: string, person: PersonId): boolean
}

/** What broke, in words; undefined when all is well. */
type Broken = string | undefined

export type Property = {
  readonly name: string
  /** The sentence of practice, or the promise, that it keeps. */
  readonly promise: string
  readonly holds?: (event: Event, ground: Ground) => Broken | Promise<Broken>
  /** Looked at every working day before the file comes in. */
  readonly daily?: (ground: Ground) => Promise<Broken>
  /** Looked at once a month, when nothing is due. */
  readonly monthly?: (ground: Ground) => Promise<Broken>
  /** Looked at after the last day, in calm weather. */
  readonly atTheEnd?: (ground: Ground) => Promise<Broken>
}

/**
 * The family that a word is about: a canary knows, and ‘robin3x1’ is a child of F3. Undefined for a
 * word about none.
 */
export function familyOfWord(word: string, { canaries }: Ground): string | undefined {
  const canary = canaries.find(word)
  return canary === undefined ? familyId(`F${/\d+/.exec(word)?.[0] ?? ''}`) : canary.family
}

/** Whoever is in the council's directory from the beginning: with them it is known whether they can be reached. */
export const isKnown = ({ council }: Ground, person: PersonId): boolean =>
  council.members.some((member) => member.person.id === person)

/** It went out, or it could not and that is known: either way it was not forgotten. */
export const wentOut = ({ progress }: Message): boolean =>
  ['sent', 'failed', 'unresolved'].includes(progress.state)

/** When it went out, or was given up. */
export const wentOutAt = ({ progress }: Message): Instant | undefined =>
  'at' in progress && progress.state !== 'started' && progress.state !== 'withdrawn'
    ? progress.at
    : undefined
