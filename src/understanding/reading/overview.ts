// 'What's on this week', 'which are not quorate': of all the meetings that somebody runs, and of
// none that is named.
import type { Intent, Speaker } from '../meaning/intents.ts'

const quorate = new RegExp(
  '^(?:so |and )?(?:which|are any|is any|any|how many|what)(?: (?:of|' +
    'ones?|my|our|the|these|those|meetings?|conferences?))* (?:are|is|' +
    `will be|have|has|would be|wouldn['’]?t be|aren['’]?t|isn['’]?t|not|` +
    'of them|currently|still|got|having)(?: (?:not|no|yet|short of|currently|' +
    String.raw`still|without|lacking|going to be))* ?(?:a )?(?:in)?quor(?:ate|um)\b`,
  'i',
)
const week = new RegExp(
  `^(?:so |and )?(?:what(?:['’]?s|s| is| have i got| do i have| have we got)|` +
    'anything|my|our|show me|list)(?: (?:on|coming up|in|is|all|my|the|' +
    'meetings?|conferences?|got|diary|for))*(?: (?:this|next) week| coming up|' +
    String.raw`(?<=\bcoming up)|(?<=\b(?:my|our) (?:meetings|conferences|diary)))\W*$`,
  'i',
)

export type OverviewAsked = 'not-quorate' | 'this-week' | 'next-week' | 'to-come'

/** Nothing where a number, a person or one meeting is asked about. */
export function overviewAsked(text: string): OverviewAsked | undefined {
  const plain = text.trim()
  if (plain.length > 80 || /\d{3}/.test(plain)) return undefined
  if (quorate.test(plain)) return 'not-quorate'
  if (!week.test(plain)) return undefined
  if (/\bnext week\b/i.test(plain)) return 'next-week'
  return /\bthis week\b/i.test(plain) ? 'this-week' : 'to-come'
}

/** From whoever runs meetings. */
export const asksOverview = (
  text: string,
  as: Speaker,
): { readonly intent: Intent; readonly why?: never } | undefined => {
  const asked = as === 'professional' ? undefined : overviewAsked(text)
  return asked === undefined ? undefined : { intent: asked === 'not-quorate' ? 'quorum' : 'status' }
}
