// Pressing a button by its verb, where its title says something of the family.
import { buttons, type House, type Shown } from '../../support/house.ts'

export type Press = {
  readonly verb: string
  readonly on: Shown
  readonly inputs?: Record<string, unknown>
}

/** Presses the first button of that verb on the card, and returns what then stands there. */
export async function pressVerb(
  house: House,
  person: string,
  { verb, on, inputs = {} }: Press,
): Promise<Shown> {
  const button = buttons(on).find((candidate) => candidate.verb === verb)
  if (button === undefined) throw new Error(`${person} sees no button ${verb}`)
  const { activity } = await house.pressRaw(person, on.id, verb, { ...button.data, ...inputs })
  if (activity === undefined) throw new Error(`Nothing stands where ${verb} was pressed`)
  return activity
}

export const hasVerb = (shown: Shown, verb: string): boolean =>
  buttons(shown).some((button) => button.verb === verb)
