// A plan put into the practice room's case, through the store that the product itself uses.
import {
  actionId,
  instant,
  localDate,
  outcomeId,
  parentId,
  personId,
} from '../../src/domain/ids.ts'
import { familyDid } from '../../src/domain/plan/progress.ts'
import type { ChainedEntry } from '../../src/domain/state/audit-entry.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Paper } from '../../src/domain/state/paper.ts'
import type { AgreedPlan, PlanAction } from '../../src/domain/state/plan.ts'
import { familyId } from '../../src/features/inviting/import-conferences/identifiers.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { type House, openHouse } from './house.ts'

/** What should become better for the practice room's family, in its words. */
export const outcomes = [
  {
    id: outcomeId('o-school'),
    words: 'Mia gets to school every day and has had breakfast',
    harm: 'Mia went without food and missed weeks of school',
    childNotices: 'I am not hungry in class',
  },
  {
    id: outcomeId('o-home'),
    words: 'No shouting or hitting at home',
    harm: 'The children have seen mum being hurt',
    childNotices: 'I sleep all night',
  },
] as const

/** What mum promised about each outcome, and agreed to herself. */
const actions = (): PlanAction[] =>
  outcomes.map((outcome, index) => ({
    id: actionId(`a-${index + 1}`),
    outcome: outcome.id,
    words: 'Mum sets two alarms',
    owner: { owner: 'family', who: 'Mum', agreedOn: localDate('2026-12-10') },
    by: localDate('2027-02-01'),
  }))

/** Both done, as the lead social worker recorded it. */
export function withActionsDone(family: Case, on: string): Case {
  return actions().reduce((sofar, { id }) => {
    const done = familyDid(sofar, id, {
      on: localDate(on),
      by: personId('social-worker'),
      at: instant(`${on}T16:00:00Z`),
    })
    if (!done.ok) throw new Error(done.refusal.words)
    return done.value
  }, family)
}

/** Changes the family of the practice room beside its service, and returns it as it then stands. */
export async function changeFamily(house: House, change: (family: Case) => Case): Promise<Case> {
  const now = await house.now()
  return inStore(
    house,
    async (cases, id) =>
      cases.change(id, (family) => {
        if (family === undefined) throw new Error('There is no family')
        const after = change(family)
        return { change: 'commit', family: after, audit: [], answer: after }
      }),
    now,
  )
}

export async function familyOf(house: House): Promise<Case> {
  return inStore(
    house,
    async (cases, id) => {
      const family = await cases.load(id)
      if (family === undefined) throw new Error('There is no family')
      return family
    },
    await house.now(),
  )
}

/** What the trail of a family says, by the family's number. */
export const trailOf = async (house: House, family: string): Promise<readonly ChainedEntry[]> =>
  inStore(house, (cases) => cases.audit(familyId(family)), await house.now())

/** Everything of some kinds that is kept beside the case. */
export const papersOf = async (house: House, kinds: readonly Paper['kind'][]): Promise<Paper[]> =>
  inStore(house, (cases, id) => cases.papers(id, { kinds }), await house.now())

export const withPlan = (family: Case): Case => {
  const [conference] = family.conferences
  if (conference === undefined) throw new Error('There is no conference')
  const plan: AgreedPlan = {
    number: 1,
    meeting: conference.id,
    agreedBy: personId('chair'),
    agreedAt: instant('2026-12-10T12:00:00Z'),
    familyAgreed: 'Mum and Mia agreed.',
    outcomes,
    actions: actions(),
    contingencies: [],
  }
  return { ...family, parents: [{ id: parentId('p-mum'), label: 'Mum' }], plan: { agreed: [plan] } }
}

async function inStore<Answer>(
  house: House,
  act: (cases: ReturnType<typeof caseStore>, id: Case['id']) => Promise<Answer>,
  now: string,
): Promise<Answer> {
  const clock = { now: () => instant(now) }
  const store = openSqlite(house.file, clock.now)
  try {
    const cases = caseStore({ store, clock, committed: () => undefined })
    const [family] = await cases.of('administrators')
    if (family === undefined) throw new Error('There is no family')
    return await act(cases, family.id)
  } finally {
    await store.close()
  }
}

/** The practice room, its conference on 29 December and not held yet, with the plan that it is to agree. */
export async function openHouseWithPlan(): Promise<House> {
  const house = await openHouse()
  await changeFamily(house, (family) =>
    withPlan({
      ...family,
      conferences: family.conferences.map((conference) => ({
        ...conference,
        date: localDate('2026-12-29'),
        countedFrom: localDate('2026-12-07'),
      })),
    }),
  )
  return house
}
