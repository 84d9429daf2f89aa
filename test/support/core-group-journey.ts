// A core group in the house: the lead social worker arranges it, and its members rate what should get better.
import { ratingFields } from './core-group-of.ts'
import { buttons, type House, openHouse, preset, type Shown } from './house.ts'
import { changeFamily, withPlan } from './plans.ts'

/** The house with a plan in force, and its first core group arranged for Tuesday 22 December 2026. */
export async function openWithCoreGroup(): Promise<House> {
  const house = await openHouse()
  await changeFamily(house, withPlan)
  await arrangeCoreGroup(house, '2026-12-22')
  return house
}

/** Everybody of the conference is invited, for 14:00. */
export async function arrangeCoreGroup(house: House, date: string): Promise<Shown> {
  const asked = await house.answer('social-worker', 'add a core group for 4471')
  return house.press(
    'social-worker',
    'Invite them',
    {
      number: preset(asked, 'number'),
      date,
      time: '14:00',
      place: 'Family Hub',
      link: '',
      whom: preset(asked, 'whom'),
      late_reason: 'The hub has no room before',
    },
    asked,
  )
}

export type RatingFields = Partial<typeof ratingFields>

/** One outcome, with only what is particular about it; answers with the next card. */
export function saveRating(
  house: House,
  person: string,
  shown: Shown,
  more: RatingFields = {},
): Promise<Shown> {
  const colour = buttons(shown).find(
    ({ verb, data }) => verb === save && data['colour'] === 'amber',
  )
  return house.press(person, colour?.title ?? '', { ...ratingFields, ...more }, shown)
}
const save = 'update.record'

/** Which colour a form says that somebody has said already. */
export const saidColour = (shown: Shown): unknown =>
  buttons(shown).find(({ title }) => title.endsWith(', as you said'))?.data['colour'] ?? ''
