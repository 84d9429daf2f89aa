// 'When is 4471': the day of a meeting, which stands in its number and nothing else.
import type { Intent } from '../meaning/intents.ts'

const whenIsNumber = new RegExp(
  String.raw`^\W*(?:when|what (?:time|day|date)|where)(?:['’]?s|` +
    String.raw` is)\s+(?:the )?(?:meeting |conference |number )?[a-z]{0,4}-?\d[\w/-]*\W*$`,
  'i',
)

export const asksWhen = (
  text: string,
): { readonly intent: Intent; readonly why?: never } | undefined =>
  whenIsNumber.test(text) ? { intent: 'practical' } : undefined
