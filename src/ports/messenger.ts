import type { PrivateCard } from '../domain/messages/card.ts'
import type { SendOutcome } from '../domain/messages/message.ts'
import type { Person } from '../domain/state/person.ts'

/**
 * Sends to a person's own chat with the bot, and to nowhere else. Never throws for what Teams
 * answers.
 */
export interface Messenger {
  send(to: Person, card: PrivateCard): Promise<SendOutcome>
  /**
   * Puts a card in the place of one that was sent, without a notification; repeating it shows the
   * same.
   */
  update(to: Person, activity: string, card: PrivateCard): Promise<SendOutcome>
}
