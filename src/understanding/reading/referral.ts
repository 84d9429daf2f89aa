// A referral that is pasted: it asks for a conference and says who, when and where, in many words
// that are like other things.
import type { Intent, Speaker } from '../meaning/intents.ts'

const asked = new RegExp(
  String.raw`\b(?:set(?:ting)? ?up|arrange|book|sort|organise|schedule|convene|` +
    String.raw`add|new|need|bring in)\b[^.\n?]{0,30}\b(?:icpc|rcpc|conf(?:erence)?|` +
    String.raw`review|pre-?birth)\b|\b(?:icpc|rcpc|conference|review) request\b`,
  'i',
)

/**
 * 'ICPC 4611 for Sam Green 9, Tues 15 Dec 2pm, chair M Osei': a meeting that is told, and no
 * other's day.
 */
const told = new RegExp(
  String.raw`^\W*(?:(?:an?|new|hi|hello|please)\W+)*(?:icpc|rcpc|` +
    '(?:initial|review|' +
    String.raw`pre-?birth)(?: child protection)? conf(?:erence)?) (?:no\.? |` +
    String.raw`number )?#?[a-z]{0,4}-?\d{3,8} for \p{L}`,
  'iu',
)
const isTold = (text: string): boolean =>
  told.test(text) &&
  !/\?|\b(?:mov\w+|cancel\w*|chang\w+|instead|who|what|when|report\w*|invite \w+ to)\b/i.test(
    text,
  ) &&
  /\b(?:chair|sw|social worker|strat\w*|invite)\b/i.test(text) &&
  /\d ?[ap]\.?m\b|\b\d{1,2}[.:]\d{2}\b|\p{L},? \(?\d{1,2}\b/iu.test(text)

/** What a referral says of a meeting that is not here yet. */
const facts = [
  /\b(?:strat(?:egy)?|s\.?47) (?:discussion|meeting|mtg)\b|\blast conf/i,
  /\b(?:kids|children|baby|unborn|d\.?o\.?b)\b|\(\d{1,2}\)/i,
  /\bchair\b/i,
  /\bsw\b|\bsocial worker\b/i,
  /\binvite\b|\busual people\b|\battendees\b/i,
  /\b(?:mum|dad|parents)\b/i,
  /\bcase (?:no\.? |number )?\d{3,}/i,
]

export const isReferral = (text: string, as: Speaker): { readonly intent: Intent } | undefined =>
  as === 'administrator' &&
  (isTold(text) ||
    (asked.test(text.slice(0, 160)) && facts.filter((fact) => fact.test(text)).length >= 4))
    ? { intent: 'create' }
    : undefined
