// The way of a commitment: offered → SMART → the family agrees to the wording → in the plan → in
// progress → done, stuck or withdrawn. Each step takes what stands and returns what stands then;
// the same step again returns the very same value.
import { inLondon, sayDay } from '../dates/dates.ts'
import type { CommitmentId, Instant, LocalDate, MeetingId } from '../ids.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'
import {
  type Commitment,
  type Done,
  type FamilyAgreement,
  type InProgress,
  isLive,
  isOwed,
  type MadeSmart,
  type Offered,
  type OfferWords,
  type SmartWords,
  type Stuck,
  type Withdrawn,
} from '../state/commitment.ts'
import type { Stamp } from '../state/stamp.ts'
import { promiseProblem, smartOf } from './smart.ts'

const ended = (commitment: Commitment): Result<never> =>
  commitment.status === 'done'
    ? refuse('commitment.done', 'This is done already.')
    : refuse(
        'commitment.withdrawn',
        'This offer was taken back. A new one can be made at any time.',
      )

/** To whoever would word somebody else's offer. */
export const notYours: Refusal = {
  code: 'commitment.not-yours',
  words: 'These are the words of whoever offers it. Please ask them to change it themselves.',
}

export type Offering = {
  readonly id: CommitmentId
  readonly meeting: MeetingId
  readonly words: OfferWords
}

/**
 * Keeps an offer, or its changed words: whatever was agreed about other words is void. What is in
 * the plan changes with the plan alone. The words are their owner's: nobody promises for somebody
 * else (docs/sources.md, section F).
 */
export function offer(
  stands: Commitment | undefined,
  { id, meeting, words }: Offering,
  { by, at }: Stamp,
): Result<Offered | MadeSmart | Commitment> {
  const problem = promiseProblem(words.promise)
  if (problem !== undefined && problem.code !== 'commitment.long')
    return { ok: false, refusal: problem }
  if (stands === undefined)
    return ok({ id, meeting, owner: by, offeredAt: at, status: 'offered', words })
  if (!isLive(stands)) return ended(stands)
  if (isOwed(stands))
    return refuse(
      'commitment.in-plan',
      'This is in the plan as it was agreed. It changes ' +
        'with the plan: please ask the lead social worker.',
    )
  if (stands.owner !== by) return { ok: false, refusal: notYours }
  if (sameWords(stands.words, words)) return ok(stands)
  return ok({
    id,
    meeting: stands.meeting,
    owner: stands.owner,
    offeredAt: stands.offeredAt,
    status: 'offered',
    words,
  })
}

const sameWords = (offerWords: OfferWords, otherOfferWords: OfferWords): boolean =>
  JSON.stringify(Object.entries(offerWords).sort()) ===
  JSON.stringify(Object.entries(otherOfferWords).sort())

/** Refuses while something is still to be said (`commitment.not-smart`), and days that are past. */
export function makeSmart(stands: Commitment, { at }: Pick<Stamp, 'at'>): Result<Commitment> {
  if (stands.status !== 'offered') return isLive(stands) ? ok(stands) : ended(stands)
  const smart = smartOf(stands.words, at)
  return smart.ok ? ok({ ...stands, status: 'smart', words: smart.value, at }) : smart
}

/**
 * Records that the family agreed to the wording. A correction takes the place of what was recorded
 * before.
 */
export function agreeWording(
  stands: Commitment,
  agreement: Omit<FamilyAgreement, 'by' | 'at'>,
  { by, at }: Stamp,
): Result<Commitment> {
  if (stands.status === 'offered')
    return refuse(
      'commitment.not-smart',
      'The offer is not finished yet: it has no days, ' +
        'or the family could not tell when it is done.',
    )
  if (stands.status !== 'smart' && stands.status !== 'agreed')
    return isLive(stands) ? ok(stands) : ended(stands)
  if (agreement.who === '') return refuse('commitment.who', 'Please say who of the family agreed.')
  if (agreement.on > inLondon(at).date)
    return refuse(
      'commitment.future',
      `${sayDay(agreement.on)} is still to come. Please give the day on which they agreed.`,
    )
  const before = stands.status === 'agreed' ? stands.agreement : undefined
  if (
    before !== undefined &&
    before.who === agreement.who &&
    before.how === agreement.how &&
    before.on === agreement.on
  )
    return ok(stands)
  const { id, meeting, owner, offeredAt, words } = stands
  return ok({
    id,
    meeting,
    owner,
    offeredAt,
    status: 'agreed',
    words,
    agreement: { ...agreement, by, at },
  })
}

/** What stays with a promise in the plan, whatever becomes of it. */
const keptParts = ({
  id,
  meeting,
  owner,
  offeredAt,
  words,
  agreement,
  action,
  since,
  checks,
}: Extract<Commitment, { readonly action: unknown; readonly since: Instant }>) => ({
  id,
  meeting,
  owner,
  offeredAt,
  words,
  agreement,
  action,
  since,
  checks,
})

const notInPlan = (stands: Commitment): Result<never> =>
  isLive(stands)
    ? refuse(
        'commitment.not-in-plan',
        'This is not in the plan yet. It is offered to the chair for the plan.',
      )
    : ended(stands)

const stillToCome = (on: LocalDate, what: string): Result<never> =>
  refuse(
    'commitment.future',
    `${sayDay(on)} is still to come. Please give the day on which ${what}.`,
  )

/**
 * The first step is taken; also 'it goes on again' after it was stuck, and 'not done after all'.
 */
export function begin(stands: Commitment, on: LocalDate, { at }: Stamp): Result<Commitment> {
  if (stands.status === 'in-progress') return ok(stands)
  if (!isOwed(stands) && stands.status !== 'done') return notInPlan(stands)
  if (on > inLondon(at).date) return stillToCome(on, 'you began')
  const next: InProgress = {
    ...keptParts(stands),
    status: 'in-progress',
    startedOn: stands.status === 'in-plan' ? on : (stands.startedOn ?? on),
  }
  return ok(next)
}

/**
 * 'I checked in with the family, and this is how it goes.' The same words on the same day again add
 * nothing.
 */
export function check(
  stands: Commitment,
  said: { readonly on: LocalDate; readonly words: string },
  { by, at }: Stamp,
): Result<Commitment> {
  if (!isOwed(stands)) return notInPlan(stands)
  if (said.on > inLondon(at).date) return stillToCome(said.on, 'you spoke')
  if (stands.checks.some((check) => check.on === said.on && check.words === said.words))
    return ok(stands)
  return ok({ ...stands, checks: [...stands.checks, { ...said, by, at }] })
}

/** Done, with the day and what the child notices now. A repeat keeps what was said first. */
export function finish(
  stands: Commitment,
  said: { readonly on: LocalDate; readonly seen: string },
  { by, at }: Stamp,
): Result<Commitment> {
  if (stands.status === 'done') return ok(stands)
  if (!isOwed(stands)) return notInPlan(stands)
  if (said.on > inLondon(at).date) return stillToCome(said.on, 'it was done')
  const startedOn =
    'startedOn' in stands && stands.startedOn !== undefined && stands.startedOn <= said.on
      ? stands.startedOn
      : said.on
  const next: Done = { ...keptParts(stands), status: 'done', startedOn, ...said, by, at }
  return ok(next)
}

/** Stuck: what gets in the way, and what would help. */
export function getStuck(
  stands: Commitment,
  said: { readonly why: string; readonly wouldHelp: string },
  { by, at }: Stamp,
): Result<Commitment> {
  if (!isOwed(stands)) return notInPlan(stands)
  if (said.why === '') return refuse('commitment.why', 'Please say what gets in the way.')
  if (stands.status === 'stuck' && stands.why === said.why && stands.wouldHelp === said.wouldHelp)
    return ok(stands)
  const startedOn = stands.status === 'in-plan' ? undefined : stands.startedOn
  const next: Stuck = {
    ...keptParts(stands),
    status: 'stuck',
    ...(startedOn === undefined ? {} : { startedOn }),
    ...said,
    by,
    at,
  }
  return ok(next)
}

/** Taken back, with the reason. What was done stays done. */
export function withdraw(
  stands: Commitment,
  reason: string,
  { by, at }: Stamp,
): Result<Commitment> {
  if (stands.status === 'withdrawn') return ok(stands)
  if (!isLive(stands)) return ended(stands)
  if (reason === '')
    return refuse(
      'commitment.reason',
      'Please say why it cannot be, so that something else can be found.',
    )
  const { id, meeting, owner, offeredAt, words } = stands
  const next: Withdrawn = {
    id,
    meeting,
    owner,
    offeredAt,
    words,
    status: 'withdrawn',
    was: stands.status,
    reason,
    ...(isOwed(stands) ? { action: stands.action } : {}),
    by,
    at,
  }
  return ok(next)
}

/** Words with nothing in them yet. */
export const noWords: OfferWords = {
  promise: '',
  hope: '',
  childNotices: '',
  until: '',
  howOften: '',
  howFamilyKnows: '',
  needsFromOthers: '',
  whatIf: { trigger: '', then: '', who: '' },
}
export const smartFrom = (
  words: OfferWords,
  firstStepBy: LocalDate,
  finishBy: LocalDate,
): SmartWords => ({
  ...words,
  firstStepBy: firstStepBy <= finishBy ? firstStepBy : finishBy,
  finishBy,
})
