import type { PersonId } from '../domain/ids.ts'
import type { Person } from '../domain/state/person.ts'

/**
 * What a file is about, as ids. The feature that made it answers for this kind, and is asked again
 * when the file is taken: whoever may no longer have it gets nothing, however they came to hold the
 * offer.
 */
export type FileAbout = { readonly kind: string; readonly ids: Readonly<Record<string, string>> }

/**
 * A file for one person. Its name is read by others in passing: no name, number or kind of meeting
 * in it.
 */
export type FileToHand = {
  /** The same content for the same person has the same id, so that asking twice offers one file. */
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly about: FileAbout
} & ({ readonly text: string } | { readonly bytes: Uint8Array })

export type FileOffer =
  /** Offered in that person's own chat: they say there whether they want it. */
  | { readonly offered: 'in-chat' }
  /** It lies at this address for as long as a day. */
  | { readonly offered: 'link'; readonly url: string }
  /** It is larger than `largestFile`; nothing was kept. */
  | { readonly offered: 'too-large' }
  | { readonly offered: 'not-reached' }

/** In bytes: what the store keeps in one piece, with room to spare. */
export const largestFile = 1_000_000

/**
 * Hands a file to the person for whom it was made, and to nobody else. Asking again for the same
 * file offers no second one.
 */
export interface Files {
  offer(to: Person, file: FileToHand): Promise<FileOffer>
}

/**
 * Whether somebody may have a file, at the moment of taking it. A kind that nobody answers for: no.
 */
export type MayHaveFile = (to: PersonId, about: FileAbout) => Promise<boolean>

export const contentOf = (file: FileToHand): Uint8Array =>
  'text' in file ? new TextEncoder().encode(file.text) : file.bytes
