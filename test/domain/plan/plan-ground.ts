// The plan that the tests of plans share.
import {
  actionId,
  contingencyId,
  instant,
  meetingId,
  outcomeId,
  personId,
} from '../../../src/domain/ids.ts'
import { agreePlan } from '../../../src/domain/plan/agreeing.ts'
import { editPlan, type PlanEdit } from '../../../src/domain/plan/draft.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { PlanAction, PlanOutcome } from '../../../src/domain/state/plan.ts'
import { oneFamily } from '../../support/families.ts'
import { day, value } from '../../support/practices.ts'

export const at = instant('2026-12-10T12:00:00Z')
export const chair = personId('chair')
export const writing = { by: chair, at, seen: 99 }
export const outcome = (id: string, harm = 'Hurt at night'): PlanOutcome => ({
  id: outcomeId(id),
  words: `Better ${id}`,
  harm,
  childNotices: '',
})
export const action = (id: string, under: string, more: Partial<PlanAction> = {}): PlanAction => ({
  id: actionId(id),
  outcome: outcomeId(under),
  words: `Do ${id}`,
  owner: { owner: 'professional', person: personId('school') },
  by: day('2027-01-15'),
  ...more,
})
const nan: Partial<PlanAction> = {
  owner: { owner: 'family', who: 'Nan', agreedOn: day('2026-12-01') },
}
export const whatIf = { id: contingencyId('w'), whatIf: 'Ill', then: 'Nan comes', who: 'Nan' }
export const write = (family: Case, ...edits: PlanEdit[]): Case =>
  edits.reduce((now, edit) => value(editPlan(now, edit, writing)).family, family)
export const agreeing = (family: Case) => ({
  meeting: meetingId('m-4471'),
  who: 'Mum',
  how: 'At the table',
  on: day('2026-12-10'),
  seen: family.plan?.draft?.revision ?? 0,
  by: chair,
  at,
})
export const agree = (family: Case): Case => value(agreePlan(family, agreeing(family)))
export const begun = write(
  oneFamily({}),
  { edit: 'outcome', outcome: outcome('o1') },
  { edit: 'outcome', outcome: outcome('o2', '') },
  { edit: 'action', action: action('a1', 'o1') },
  { edit: 'action', action: action('a2', 'o1', nan) },
  { edit: 'what-if', contingency: whatIf },
)
