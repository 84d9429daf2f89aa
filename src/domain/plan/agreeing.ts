// When chair and family agree on the plan, the draft becomes the next version: frozen as agreed.
// What professionals promised comes into force with it, and the family's agreement to the plan is
// their agreement to its wording.
import {
  commitmentFor,
  commitmentsOf,
  findCommitment,
  replaceCommitment,
} from '../commitment/commitment.ts'
import { noWords, smartFrom, withdraw } from '../commitment/steps.ts'
import { inLondon, sayDay } from '../dates/dates.ts'
import {
  type CommitmentId,
  commitmentId,
  type Instant,
  type LocalDate,
  type MeetingId,
  type PersonId,
} from '../ids.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'
import type { Case } from '../state/case.ts'
import {
  type Commitment,
  type FamilyAgreement,
  type InPlan,
  isOwed,
  isPlanned,
  type SmartWords,
} from '../state/commitment.ts'
import type { AgreedPlan, PlanAction, PlanWords } from '../state/plan.ts'
import { wordsAlone } from './draft.ts'
import { planInForce } from './plan.ts'
import { takenBack } from './sources.ts'

export type Agreeing = {
  readonly meeting: MeetingId
  /** Who of the family agreed, and how, as the chair says it. */
  readonly who: string
  readonly how: string
  readonly on: LocalDate
  /** The draft's revision that they had in front of them. */
  readonly seen: number
  readonly by: PersonId
  readonly at: Instant
}

/** Why nobody could agree to the draft as it stands, whoever it is; undefined once they can. */
export function draftProblem(family: Case): Refusal | undefined {
  const draft = family.plan?.draft
  if (draft === undefined) return nothingNew
  const [first] = takenBack(family)
  if (first !== undefined)
    return {
      code: 'plan.taken-back',
      words:
        'This offer was taken back by whoever made it: ' +
        `‘${first.words}’. Please change or remove it first.`,
    }
  if (draft.outcomes.length === 0 || draft.actions.length === 0)
    return {
      code: 'plan.empty',
      words:
        'A plan needs at least one thing that should get ' +
        'better, and somebody who does something about it.',
    }
  // S5: every plan should have clear contingency arrangements.
  if (draft.contingencies.length === 0)
    return {
      code: 'plan.no-what-if',
      words:
        'Every plan needs a ‘what if’: what happens, and ' +
        'who acts, when something goes wrong. Please add one.',
    }
  const before = planInForce(family)
  return before !== undefined && planChanges(before, wordsAlone(draft)).length === 0
    ? { code: 'plan.unchanged', words: 'Nothing has changed since the plan was agreed last.' }
    : undefined
}

const nothingNew: Refusal = {
  code: 'plan.no-draft',
  words: 'There is nothing new to agree: the plan stands as it was agreed last.',
}

/**
 * Freezes the draft as the next version. Refuses an unfinished one, and one that was changed since
 * it was looked at.
 */
export function agreePlan(family: Case, agreeing: Agreeing): Result<Case> {
  const { meeting, who, how, on, seen, by, at } = agreeing
  const draft = family.plan?.draft
  if (family.plan === undefined || draft === undefined) return { ok: false, refusal: nothingNew }
  if (draft.revision !== seen)
    return refuse(
      'plan.changed-meanwhile',
      'The draft was changed after you opened it. Please look ' +
        'at it again before you record that the family agreed.',
    )
  const unfinished = draftProblem(family)
  if (unfinished !== undefined) return { ok: false, refusal: unfinished }
  if (who === '') return refuse('plan.who', 'Please say who of the family agreed.')
  if (how === '') return refuse('plan.how', 'Please say how they agreed.')
  if (on > inLondon(at).date)
    return refuse(
      'plan.future',
      `${sayDay(on)} is still to come. Please give the day on which they agreed.`,
    )
  const words = wordsAlone(draft)
  const agreed: AgreedPlan = {
    ...words,
    number: family.plan.agreed.length + 1,
    meeting,
    agreedBy: by,
    agreedAt: at,
    familyAgreed: `${who}: ${how}, ${sayDay(on)}`,
  }
  const { draft: _agreedNow, ...plan } = family.plan
  return ok(
    promisesInForce({ ...family, plan: { ...plan, agreed: [...plan.agreed, agreed] } }, agreed, {
      who,
      how: 'with-the-plan',
      on,
      by,
      at,
    }),
  )
}

/**
 * Every professional's action of the version becomes a promise in the plan; what is no longer in it
 * is taken back, with that reason.
 */
function promisesInForce(family: Case, agreed: AgreedPlan, agreement: FamilyAgreement): Case {
  const { by, at } = agreement
  const all = agreed.actions
    .map((action) => promiseFor(family, action, { agreed, agreement }))
    .filter((commitment) => commitment !== undefined)
  const kept = new Set(all.map((commitment) => commitment.id))
  const left = commitmentsOf(family)
    .filter((commitment) => isOwed(commitment) && !kept.has(commitment.id))
    .map((commitment) =>
      withdraw(commitment, 'The plan changed: it is not in it any more.', { by, at }),
    )
    .flatMap((result) => (result.ok ? [result.value] : []))
  return [...all, ...left].reduce(replaceCommitment, family)
}

function promiseFor(
  family: Case,
  action: PlanAction,
  { agreed, agreement }: { readonly agreed: AgreedPlan; readonly agreement: FamilyAgreement },
): Commitment | undefined {
  const { owner } = action
  if (owner.owner !== 'professional') return undefined
  const linked =
    commitmentFor(family, action.id) ??
    (action.commitment === undefined ? undefined : findCommitment(family, action.commitment))
  const stands =
    linked !== undefined && linked.owner === owner.person && linked.status !== 'withdrawn'
      ? linked
      : undefined
  // What is done stays as it was done.
  if (stands?.status === 'done') return stands
  // What its owner is wording anew is not offered yet: the plan has the words that were.
  const offered = stands === undefined || stands.status === 'offered' ? noWords : stands.words
  const words = wordsIn(offered, action, agreed)
  if (stands !== undefined && isPlanned(stands))
    return JSON.stringify(words) === JSON.stringify(stands.words)
      ? stands
      : { ...stands, words, agreement }
  const fresh: InPlan = {
    status: 'in-plan',
    id: stands?.id ?? newId(action, agreed),
    meeting: stands?.meeting ?? agreed.meeting,
    owner: owner.person,
    offeredAt: stands?.offeredAt ?? agreed.agreedAt,
    words,
    agreement:
      stands?.status === 'agreed' && stands.words.promise === action.words
        ? stands.agreement
        : agreement,
    action: action.id,
    since: agreed.agreedAt,
    checks: [],
  }
  return fresh
}

const newId = (action: PlanAction, { number }: AgreedPlan): CommitmentId =>
  commitmentId(`k${number}-${action.id}`)

/** The promise as the plan has it: the family agreed to those words and that day. */
function wordsIn(
  words: SmartWords | typeof noWords,
  action: PlanAction,
  { outcomes, agreedAt }: AgreedPlan,
): SmartWords {
  const outcome = outcomes.find(({ id }) => id === action.outcome)
  const { hope: _byItsOutcome, ...said } = words
  const firstStepBy = words.firstStepBy ?? action.by
  const today = inLondon(agreedAt).date
  return smartFrom(
    {
      ...said,
      hope: '',
      promise: action.words,
      outcome: action.outcome,
      childNotices: words.childNotices === '' ? (outcome?.childNotices ?? '') : words.childNotices,
    },
    firstStepBy < today ? today : firstStepBy,
    action.by,
  )
}

export type PlanChange = {
  readonly what: 'outcome' | 'action' | 'what-if'
  readonly did: 'added' | 'changed' | 'removed'
  readonly words: string
}

/**
 * What a version changed, entry by entry, in the order of the plan; everything is new in the first.
 */
export function planChanges(before: PlanWords | undefined, after: PlanWords): PlanChange[] {
  return [
    ...changesIn('outcome', before?.outcomes ?? [], after.outcomes, ({ words }) => words),
    ...changesIn('action', before?.actions ?? [], after.actions, ({ words }) => words),
    ...changesIn(
      'what-if',
      before?.contingencies ?? [],
      after.contingencies,
      ({ whatIf, then }) => `${whatIf}: ${then}`,
    ),
  ]
}

function changesIn<One extends { readonly id: string }>(
  what: PlanChange['what'],
  before: readonly One[],
  after: readonly One[],
  say: (one: One) => string,
): PlanChange[] {
  const now = after.flatMap((item): PlanChange[] => {
    const was = before.find(({ id }) => id === item.id)
    if (was === undefined) return [{ what, did: 'added', words: say(item) }]
    return sameEntry(was, item) ? [] : [{ what, did: 'changed', words: say(item) }]
  })
  return [
    ...now,
    ...before
      .filter((one) => !after.some(({ id }) => id === one.id))
      .map((one): PlanChange => ({ what, did: 'removed', words: say(one) })),
  ]
}

const sameEntry = (one: object, other: object): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
