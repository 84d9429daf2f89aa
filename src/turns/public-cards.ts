// Cards that carry nothing about anybody: for people whom the directory does not know, and for
// trouble.
import type { PublicCard } from '../domain/messages/card.ts'
import type { TeamsAccount } from '../domain/state/person.ts'

/**
 * 'I do not know you yet', with the two ids that an administrator needs to add this person: their
 * own, which they may give away.
 */
export const unknownPersonCard = (account: TeamsAccount | undefined): PublicCard => ({
  audience: 'anybody',
  template: 'not-known-yet',
  data: {
    hasIds: account !== undefined,
    objectId: account?.objectId ?? '',
    tenantId: account?.tenantId ?? '',
  },
})

export const failureCard = (code: string): PublicCard => ({
  audience: 'anybody',
  template: 'trouble',
  data: { code },
})

/** These cards in every state, for tests and the gallery. */
export const publicCardSamples: readonly { readonly state: string; readonly card: PublicCard }[] = [
  {
    state: 'not known yet',
    card: unknownPersonCard({
      tenantId: '7c0f2d54-9b1e-4a67-8d23-6e5a1f0b9c31',
      objectId: '3d9a6c10-52e8-4f0b-9a41-0c7be2a1ffff',
    }),
  },
  { state: 'not known, from an unknown tenant', card: unknownPersonCard(undefined) },
  { state: 'trouble', card: failureCard('1f0b9c31') },
]
