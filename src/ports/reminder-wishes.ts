import type { LocalDate, PersonId } from '../domain/ids.ts'
import type { ReminderWish } from '../domain/messages/reminders.ts'

/** How each person wants to be reminded. */
export interface ReminderWishes {
  /** The usual wish for whoever has chosen nothing. */
  of(person: PersonId): Promise<ReminderWish>
  /**
   * Keeps what a person chose, and has the ladders of their cases looked at again. Repeating it
   * changes nothing. Throws StoreBusy.
   */
  choose(person: PersonId, choice: (wish: ReminderWish) => ReminderWish): Promise<ReminderWish>
  /** Records that this person's digest of a day goes out now. Throws StoreBusy. */
  digestOn(person: PersonId, day: LocalDate): Promise<void>
}
