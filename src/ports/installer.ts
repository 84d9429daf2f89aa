import type { TeamsAccount } from '../domain/state/person.ts'

/**
 * 'installed': the app was added for this person, and Teams tells the bot where the chat is.
 * 'there-already': it was there before. 'not-permitted': by whoever runs that tenant, or the person
 * is of another one.
 */
export type Installation = 'installed' | 'there-already' | 'not-permitted' | 'try-again'

/** Adds the app for somebody who has never opened it. */
export interface Installer {
  install(account: TeamsAccount): Promise<Installation>
}
