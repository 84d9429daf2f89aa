// Writing and submitting a report as its author does: field by field, step by step, through the real endpoint.
import { buttons, fieldsOn, type House, type Shown, words } from './house.ts'

/**
 * What is written into every field of that name, for each child where it is asked for each; the
 * rest stays as it is.
 */
export type Written = Readonly<Record<string, string>>

/** The names of a card's fields, in order; those of one child end in the child's id. */
export const fieldIds = (shown: Shown): string[] => Object.keys(fieldsOn(shown))

/** What to type into each field of a card. */
export const filled = (shown: Shown, written: Written): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fieldsOn(shown)).map(([id, value]) => [
      id,
      written[id] ?? written[id.split(':')[0] ?? ''] ?? value,
    ]),
  )

/** A school's report that lacks nothing. */
export const report = {
  involvement: 'I have known Mia since September 2024 and see her every day.',
  strengths: 'Mum rings us back the same day. Mia reads well.',
  'worries-seen': 'On 3 November Mia had a bruise on her arm.',
  impact: 'Mia sleeps badly and is tired at school.',
  'child-views': '“I want it quiet at night.”',
  'child-views-how': 'Talking while drawing',
  'family-views': 'Mum says nights are hard.',
  'needs-to-change': 'Nights are quiet.',
  offer: 'Breakfast club on Tuesdays.',
  risk: 'High at night.',
  view: 'cp-plan',
  contingency: 'I ring Daniel.',
}

/** Goes through every step with Next and then what may be added, filling what is known, and returns the card on which it is read over. */
export async function writeAllIn(
  house: House,
  person: string,
  { start, given }: { readonly start: Shown; readonly given: Written },
): Promise<Shown> {
  let shown = start
  for (let steps = 0; steps < 20 && !words(shown).includes('change a part'); steps += 1)
    shown = await house.press(person, 'Next', filled(shown, given), shown)
  for (const to of offeredIn(shown).filter((step) => added.has(step))) {
    const part = await house.press(person, 'Open that part', { to }, shown)
    shown = await house.press(person, 'Read it over', filled(part, given), part)
  }
  return shown
}

/** What most reports need none of. */
const added = new Set(['involvement', 'family', 'next', 'chronology', 'annex'])

/** The parts that can be opened from where a report is read over. */
const offeredIn = (shown: Shown): string[] =>
  [
    ...JSON.stringify(shown.cards).matchAll(
      /"title":"[^"]*","value":"([^"]+)"|"value":"([^"]+)","title":"/g,
    ),
  ].map(([, one, other]) => one ?? other ?? '')

/** One that is written to be read afterwards. */
export const plainReport: Written = {
  strengths: 'Mum comes every Friday.',
  'family-views': 'Mum says that mornings are hard.',
  'child-views': 'I like it when Nan takes me.',
  'worries-seen': 'A bruise on 4 October.',
  'worries-heard': 'A neighbour told us of shouting.',
  impact: 'Tired and often hungry.',
  'needs-to-change': 'Everybody sleeps at night.',
  offer: 'Breakfast club on Tuesdays.',
  risk: 'High',
  view: 'cp-plan',
  contingency: 'I ring at nine.',
  chronology: '4 October: bruise seen.',
  involvement: 'Since September.',
}

/** Where each field is written. */
const stepOf: Readonly<Record<string, string>> = {
  involvement: 'involvement',
  strengths: 'strengths',
  'worries-seen': 'worries',
  'worries-thought': 'worries',
  'worries-heard': 'worries',
  'family-views': 'family',
  'needs-to-change': 'next',
  offer: 'next',
  contingency: 'next',
  chronology: 'chronology',
  risk: 'view',
  view: 'view',
  annex: 'annex',
  'annex-why': 'annex',
  impact: 'child',
  'child-views': 'child',
  'child-views-how': 'child',
}

/**
 * From 'start my report' to 'Your report is in': one tap for each step that has words in it, and
 * none for the others.
 */
export async function submitReport(
  house: House,
  person: string,
  { number, written = plainReport }: { readonly number: string; readonly written?: Written },
): Promise<Shown> {
  let shown = await house.answer(person, `start my report for ${number}`)
  if (buttons(shown).some(({ title }) => title === 'Add more'))
    shown = await house.press(person, 'Add more', filled(shown, {}), shown)
  shown = await house.press(person, 'Read it over', filled(shown, written), shown)
  const wanted = new Set(Object.keys(written).map((field) => stepOf[field]))
  for (const step of offeredIn(shown).filter((each) => wanted.has(each.split('.')[0]))) {
    const part = await house.press(person, 'Open that part', { to: step }, shown)
    shown = await house.press(person, 'Read it over', filled(part, written), part)
  }
  const after = await house.press(person, 'Submit', filled(shown, {}), shown)
  if (!words(after).includes('Your report is in')) throw new Error(words(after))
  return after
}
