// A button pressed by its verb, whichever card it stands on, and the core group that its data names.
import { isCoreGroup } from '../../../src/domain/state/conference.ts'
import { type House, words } from '../../support/house.ts'
import { familyOf } from '../../support/plans.ts'

/** What then stands in the person's chat, in words. */
export async function pressByVerb(
  house: House,
  person: string,
  { verb, data }: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> },
): Promise<string> {
  const on = await house.answer(person, 'help')
  const { activity } = await house.pressRaw(person, on.id, verb, data)
  if (activity === undefined) throw new Error(`Nothing stands where ${verb} was pressed`)
  return words(activity)
}

/** The ids of the newest core group, as a button carries them. */
export async function newestCoreGroup(
  house: House,
): Promise<{ readonly caseId: string; readonly meetingId: string }> {
  const family = await familyOf(house)
  const coreGroup = family.conferences.filter(isCoreGroup).at(-1)
  if (coreGroup === undefined) throw new Error('There is no core group')
  return { caseId: family.id, meetingId: coreGroup.id }
}
