// Writing and submitting a report as a person does, through the real endpoint, for tests of what comes after it.
import { buttons, words, type House, type Shown } from './house.ts'
import { z } from 'zod'

/** What is written into every field of that name, for each child where it is asked for each; the rest stays empty. */
export type Written = Readonly<Record<string, string>>

export const plainReport: Written = {
  strengths: 'Mum comes every Friday.', 'family-views': 'Mum says that mornings are hard.', 'child-views': 'I like it when Nan takes me.', 'worries-seen': 'A bruise on 4 October.', 'worries-heard': 'A neighbour told us of shouting.',
  impact: 'Tired and often hungry.', 'needs-to-change': 'Everybody sleeps at night.', offer: 'Breakfast club on Tuesdays.', risk: 'High', view: 'cp-plan', contingency: 'I ring at nine.', chronology: '4 October: bruise seen.', involvement: 'Since September.',
}

const input = z.object({ type: z.string().startsWith('Input.'), id: z.string(), value: z.union([z.string(), z.number()]).optional() })

/** The ids of the fields on a card, with what stands in them. */
export function fieldsOn(shown: Shown): Record<string, string> {
  const found: Record<string, string> = {}
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (typeof value === 'object' && value !== null) {
      const read = input.safeParse(value)
      if (read.success) found[read.data.id] = String(read.data.value ?? '')
      Object.values(value).forEach(look)
    }
  }
  look(shown.cards)
  return found
}

const filled = (shown: Shown, written: Written): Record<string, string> =>
  Object.fromEntries(Object.entries(fieldsOn(shown)).map(([id, value]) => [id, written[id] ?? written[id.split(':')[0] ?? ''] ?? value]))

export async function one(house: House, person: string, text: string): Promise<Shown> {
  const [first] = await house.say(person, text)
  if (first === undefined) throw new Error(`The bot said nothing to ‘${text}’`)
  return first
}

/** Where each field is written. */
const stepOf: Readonly<Record<string, string>> = {
  involvement: 'involvement', strengths: 'strengths', 'worries-seen': 'worries', 'worries-thought': 'worries', 'worries-heard': 'worries', 'family-views': 'family', 'needs-to-change': 'next', offer: 'next', contingency: 'next',
  chronology: 'chronology', risk: 'view', view: 'view', annex: 'annex', 'annex-why': 'annex', impact: 'child', 'child-views': 'child', 'child-views-how': 'child',
}

/** From 'start my report' to 'Your report is in': one tap for each step that has words in it, and none for the others. */
export async function submitReport(house: House, person: string, { number, written = plainReport }: { readonly number: string; readonly written?: Written }): Promise<Shown> {
  let shown = await one(house, person, `start my report for ${number}`)
  if (buttons(shown).some(({ title }) => title === 'Add more')) shown = await house.press(person, 'Add more', filled(shown, {}), shown)
  shown = await house.press(person, 'Read it over', filled(shown, written), shown)
  const wanted = new Set(Object.keys(written).map((field) => stepOf[field]))
  const offered = [...JSON.stringify(shown.cards).matchAll(/"title":"[^"]*","value":"([^"]+)"|"value":"([^"]+)","title":"/g)].map(([, one, other]) => one ?? other ?? '')
  for (const step of offered.filter((each) => wanted.has(each.split('.')[0]))) {
    const part = await house.press(person, 'Open that part', { to: step }, shown)
    shown = await house.press(person, 'Read it over', filled(part, written), part)
  }
  const after = await house.press(person, 'Submit', filled(shown, {}), shown)
  if (!words(after).includes('Your report is in')) throw new Error(words(after))
  return after
}
