// Whoever cannot come may name a colleague to ask. That asks nobody by itself: it is said so, and
// offered.
import { wasAskedInstead } from '../../../domain/meeting/chasing.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Declined, Invitation } from '../../../domain/state/invitation.ts'

/** Whether anybody was asked in their place; '' where their no names nobody. */
export function sayAskedInstead(
  conference: Conference,
  invitation: Invitation,
  { askInstead }: Declined,
): string {
  if (askInstead === '') return ''
  return wasAskedInstead(conference, invitation)
    ? `Somebody else from ${invitation.agency} was asked who can come.`
    : `Nobody has asked ${askInstead} yet; the chair sees the name.`
}
