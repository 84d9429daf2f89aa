// The buttons of features pressed over a real store, each by the person whom a test names.
import type { Practice } from '../../src/domain/rules/practice.ts'
import type { Case } from '../../src/domain/state/case.ts'
import { features } from '../../src/features/index.ts'
import type { Files, FileToHand } from '../../src/ports/files.ts'
import { renderCard } from '../../src/turns/render-card.ts'
import { type Instance, openInstance, plainPractice } from './delivery-ground.ts'
import { onlyConference, person, type SetClock, setClock } from './families.ts'

export interface Pressing extends Instance {
  readonly clock: SetClock
  /** Where every button of this family's one meeting belongs. */
  readonly ids: { readonly caseId: string; readonly meetingId: string }
  /** Presses a button and returns the card that then stands there, as it is drawn. */
  press(who: string, verb: string, data?: Record<string, unknown>): Promise<string>
  /** The files that were handed over, in order. */
  readonly handed: readonly FileToHand[]
  /** The family as it is kept now. */
  kept(): Promise<Case>
  /** What stands in its audit trail under this name. */
  audit(event: string): Promise<number>
}

/** A house with one family, at this moment. */
export async function openPressing(
  family: Case,
  moment: string,
  practice: Practice = plainPractice,
): Promise<Pressing> {
  const clock = setClock(moment)
  const instance = openInstance(':memory:', clock, practice)
  let made = 0
  const handed: FileToHand[] = []
  const files: Files = {
    async offer(_to, file) {
      handed.push(file)
      return { offered: 'in-chat' }
    },
  }
  const deps = { ...instance.deps, files, newId: () => `new-${(made += 1)}` }
  await instance.know('chair', 'admin', 'social-worker', 'school', 'police', 'midwife')
  await instance.bringIn(family)
  const verbs = new Map(features.flatMap((one) => one.verbs.map((verb) => [verb.verb, verb])))
  return {
    ...instance,
    deps,
    handed,
    clock,
    ids: { caseId: family.id, meetingId: onlyConference(family).id },
    async press(who, verb, data = {}) {
      const found = verbs.get(verb)
      if (found === undefined) throw new Error(`No feature answers ${verb}`)
      const actor = person(who, { duties: who === 'admin' ? ['administrator'] : [] })
      const card = await found.press({ actor, now: clock.now(), deps }, data)
      return JSON.stringify(renderCard(card))
    },
    async kept() {
      const now = await instance.deps.cases.load(family.id)
      if (now === undefined) throw new Error('The family is gone')
      return now
    },
    audit: async (event) =>
      (await instance.deps.cases.audit(family.id)).filter((entry) => entry.event === event).length,
  }
}
