import type { Person } from '../domain/people.ts'

/** A text file for one person. Its name is read by others in passing: no name, number or kind of meeting in it. */
export type TextFile = {
  /** The same content for the same person has the same id, so that asking twice offers one file. */
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly text: string
}

export type Offered =
  /** Offered in that person's own chat: they say there whether they want it. */
  | { readonly offered: 'in-chat' }
  /** It lies at this address for as long as a day. */
  | { readonly offered: 'link'; readonly url: string }
  | { readonly offered: 'not-reached' }

/** Hands a file to the person for whom it was made, and to nobody else. Asking again for the same file offers no second one. */
export interface Files {
  offer(to: Person, file: TextFile): Promise<Offered>
}
