// What the tests of the plan’s buttons share.
import { afterEach, beforeEach } from 'vitest'

import { instant, personId } from '../../../src/domain/ids.ts'
import { draftOf, editPlan } from '../../../src/domain/plan/draft.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Commitment } from '../../../src/domain/state/commitment.ts'
import { commitments } from '../../../src/features/afterwards/commitments/feature.ts'
import { plan } from '../../../src/features/afterwards/plan/feature.ts'
import { samplePlan, samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { type Instance, openInstance } from '../../support/delivery-ground.ts'
import { oneFamily, onlyConference, person, setClock } from '../../support/families.ts'
import { ownFolder } from '../../support/folders.ts'
import { value } from '../../support/practices.ts'

export const clock = setClock('2026-12-10T12:00:00.000Z')
export let house: Instance
let folder: ReturnType<typeof ownFolder>
export let file: string

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    clock.set('2026-12-10T12:00:00.000Z')
    folder = ownFolder()
    file = folder.file('house.sqlite')
    house = openInstance(file, clock)
    await house.know('chair', 'social-worker', 'school', 'police', 'midwife')
  })
  afterEach(async () => {
    await house.close()
    folder.remove()
  })
}

export const verbs = new Map([...plan.verbs, ...commitments.verbs].map((verb) => [verb.verb, verb]))
export const press = (
  who: string,
  verb: string,
  data: Record<string, unknown>,
  on: Instance = house,
) => {
  const found = verbs.get(verb)
  if (found === undefined) throw new Error(`No verb ${verb}`)
  return found.press({ actor: person(who), now: clock.now(), deps: on.deps }, data)
}
export const text = (card: { readonly data: object }) => JSON.stringify(card.data)
export const school: Commitment = {
  ...samplePromise.smart,
  meeting: onlyConference(oneFamily({})).id,
  owner: personId('school'),
}
/** A draft whose one action is the school's offer. */
export function drafted(): Case {
  const family: Case = { ...oneFamily({}), commitments: [school] }
  const at = instant('2026-12-10T12:00:00Z')
  const [first] = samplePlan.outcomes
  const [whatIf] = samplePlan.contingencies
  if (first === undefined || whatIf === undefined) throw new Error('The sample plan is empty')
  const writing = { by: personId('chair'), at, seen: 0 }
  const withOutcome = value(editPlan(family, { edit: 'outcome', outcome: first }, writing)).family
  const withAction = value(
    editPlan(
      withOutcome,
      {
        edit: 'action',
        action: {
          ...(samplePlan.actions[0] ?? never()),
          owner: { owner: 'professional', person: personId('school') },
          outcome: first.id,
          commitment: school.id,
        },
      },
      writing,
    ),
  ).family
  return value(editPlan(withAction, { edit: 'what-if', contingency: whatIf }, writing)).family
}
export function never(): never {
  throw new Error('The sample plan has no action')
}
export const load = async (family: Case) => (await house.deps.cases.load(family.id)) ?? family
export const agreement = (family: Case) => ({
  caseId: family.id,
  seen: draftOf(family).revision,
  meeting: onlyConference(family).id,
  who: 'Mum',
  how: 'At the table, all together',
  on: '2026-12-10',
})
