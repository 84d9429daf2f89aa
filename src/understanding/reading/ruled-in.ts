// Sentences that have one meaning by the way they are built, whatever they are like.
import type { Intent, Speaker } from '../meaning/intents.ts'
import { asksWhen } from './asks-when.ts'
import { dutySaid } from './duty-said.ts'
import { handsOver } from './handed-over.ts'
import { asksOverview } from './overview.ts'
import { tellsOwnDetails } from './own-details.ts'
import { isReferral } from './referral.ts'

export const ruledIn = (
  text: string,
  as: Speaker,
): { readonly intent: Intent; readonly why?: never } | undefined =>
  asksWhen(text) ??
  handsOver(text, as) ??
  asksOverview(text, as) ??
  isReferral(text, as) ??
  ownDetails(text) ??
  asTheyAnswered(text, as) ??
  ofDuty(text, as)

/** What is said of whoever has left their job is said of their details too: who keeps them. */
const ownDetails = (text: string): { readonly intent: Intent } | undefined =>
  tellsOwnDetails(text) ? { intent: 'personLeft' } : undefined

const ofDuty = (text: string, as: Speaker): { readonly intent: Intent } | undefined =>
  as === 'administrator' && dutySaid(text) !== undefined ? { intent: 'roles' } : undefined

/** The register's own button, typed. */
const asTheyAnswered = (text: string, as: Speaker): { readonly intent: Intent } | undefined =>
  as !== 'professional' &&
  /^\W*as (?:they|everyone|everybody) (?:all )?(?:said|answered|replied)\W*$/i.test(text)
    ? { intent: 'arrive' }
    : undefined
