// Filling the report's card as its author does: field by field, step by step.
import { words, type House, type Shown } from './house.ts'

/** The names of a card's fields, in order; those of one child end in the child's id. */
export const fieldIds = (shown: Shown): string[] => [...JSON.stringify(shown.cards).matchAll(/"type":"Input\.[A-Za-z]+","id":"([^"]+)"/g)].map(([, id = '']) => id)
/** What a field of a card is set to when nobody touches it. */
export const valueOf = (shown: Shown, id: string): string => new RegExp(`"id":"${id}"[^{}]*?"value":"([^"]*)"`).exec(JSON.stringify(shown.cards))?.[1] ?? ''
/** What to type, by the name of the field, for every child; what is not given stays as it stands. */
export const filled = (shown: Shown, given: Record<string, string>): Record<string, string> =>
  Object.fromEntries(fieldIds(shown).map((id) => [id, given[id] ?? given[id.split(':')[0] ?? ''] ?? valueOf(shown, id)]))

/** A school's report that lacks nothing. */
export const report = {
  'involvement': 'I have known Mia since September 2024 and see her every day.', 'strengths': 'Mum rings us back the same day. Mia reads well.',
  'worries-seen': 'On 3 November Mia had a bruise on her arm.', 'impact': 'Mia sleeps badly and is tired at school.', 'child-views': '“I want it quiet at night.”', 'child-views-how': 'Talking while drawing',
  'family-views': 'Mum says nights are hard.', 'needs-to-change': 'Nights are quiet.', 'offer': 'Breakfast club on Tuesdays.', 'risk': 'High at night.', 'view': 'cp-plan', 'contingency': 'I ring Daniel.',
}

/** Goes through every step with Next, filling what is known, and returns the card on which it is read over. */
export async function writeAllIn(house: House, person: string, { start, given }: { readonly start: Shown; readonly given: Record<string, string> }): Promise<Shown> {
  let shown = start
  for (let steps = 0; steps < 20 && !words(shown).includes('Change a part'); steps += 1) shown = await house.press(person, 'Next', filled(shown, given), shown)
  return shown
}
