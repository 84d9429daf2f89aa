// Sentences that have one meaning by the way they are built, whatever they are like.
import type { Intent, Speaker } from '../meaning/intents.ts'
import { asksWhen } from './asks-when.ts'
import { handsOver } from './handed-over.ts'
import { asksOverview } from './overview.ts'
import { isReferral } from './referral.ts'

export const ruledIn = (
  text: string,
  as: Speaker,
): { readonly intent: Intent; readonly why?: never } | undefined =>
  asksWhen(text) ?? handsOver(text, as) ?? asksOverview(text, as) ?? isReferral(text, as)
