export type MailOutcome =
  | { readonly outcome: 'sent' }
  /**
   * It did not go out, or nobody knows: asking again with the same reference never sends a second
   * one.
   */
  | { readonly outcome: 'try-again' }
  /** It can never be sent: the address or the configuration is wrong. */
  | { readonly outcome: 'refused' }

/**
 * An e-mail that says one neutral thing: there is something to open in Teams, and whom to ring.
 * Nothing about any family.
 */
export interface NeutralMail {
  /**
   * `reference` stands for this one e-mail: letters, digits and hyphens, nobody's name. Never
   * throws for what the service answers.
   */
  send(email: string, reference: string): Promise<MailOutcome>
}
