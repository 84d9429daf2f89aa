// A council with the people whom a test names, where any button is pressed by whoever the directory knows it as.
import { personId } from '../../src/domain/ids.ts'
import type { PrivateCard } from '../../src/domain/messages/card.ts'
import type { Practice } from '../../src/domain/rules/practice.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { features } from '../../src/features/index.ts'
import { type Instance, openInstance, plainPractice } from './delivery-ground.ts'
import { type SetClock, setClock } from './families.ts'

export interface Staffed extends Instance {
  readonly clock: SetClock
  press(who: string, verb: string, data?: Readonly<Record<string, unknown>>): Promise<PrivateCard>
  stands(family: Case): Promise<Case>
}

export type StaffedOptions = { readonly practice?: Practice; readonly file?: string }

export async function openStaffed(
  people: readonly Person[],
  moment = '2026-11-23T09:30:00.000Z',
  { practice = plainPractice, file = ':memory:' }: StaffedOptions = {},
): Promise<Staffed> {
  const clock = setClock(moment)
  const opened = openInstance(file, clock, practice)
  let made = 0
  const deps = { ...opened.deps, newId: () => `new-${(made += 1)}` }
  const instance = { ...opened, deps, parts: { ...opened.parts, deps } }
  await instance.deps.directory.keep(people)
  const verbs = new Map(features.flatMap((one) => one.verbs.map((verb) => [verb.verb, verb])))
  return {
    ...instance,
    clock,
    async press(who, verb, data = {}) {
      const actor = await instance.deps.directory.get(personId(who))
      const button = verbs.get(verb)
      if (actor === undefined || button === undefined) throw new Error(`${who}: ${verb}`)
      return button.press({ actor, now: clock.now(), deps: instance.deps }, data)
    },
    async stands(family) {
      const now = await instance.deps.cases.load(family.id)
      if (now === undefined) throw new Error('The family is gone')
      return now
    },
  }
}
