// A child's way through the plan: from what was held so far, what comes next and by when.
import { BeyondCalendar } from './calendar.ts'
import { earlierFirst, entryFor, type TimelineEntry } from './timeline-entry.ts'
import { never, ok, refuse, type Refusal, type Result } from '../result.ts'
import { ruleFor, type ConferenceKind, type Practice, type Purpose } from '../practice.ts'
import { sayDate } from './dates.ts'
import type { Calendar } from './calendar.ts'
import type { LocalDate } from '../ids.ts'

/** Something that was held, and what it decided. */
export type Held =
  | { readonly what: 'strategy-discussion'; readonly on: LocalDate }
  | { readonly what: 'conference'; readonly kind: Exclude<ConferenceKind, 'review'>; readonly on: LocalDate; readonly outcome: 'plan' | 'no-plan' }
  | { readonly what: 'core-group'; readonly on: LocalDate }
  | { readonly what: 'midway-review'; readonly on: LocalDate }
  | { readonly what: 'review'; readonly on: LocalDate; readonly outcome: 'plan-continues' | 'stepped-down' | 'ended' }

/** Where a child is on the way. 'stepped-down' is to a child in need plan, whose dates are not kept here (S1). */
export type Stage =
  | { readonly stage: 'not-begun' }
  | { readonly stage: 'waiting-for-conference'; readonly strategy: LocalDate }
  | {
      readonly stage: 'on-plan'
      readonly kind: Exclude<ConferenceKind, 'review'>
      readonly initial: LocalDate
      readonly lastCoreGroup?: LocalDate
      readonly lastReview?: LocalDate
      /** Held since the last conference, whichever that was. */
      readonly lastMidway?: LocalDate
    }
  | { readonly stage: 'no-plan' | 'stepped-down' | 'ended'; readonly on: LocalDate }

export type Journey = { readonly stage: Stage; readonly next: readonly TimelineEntry[] }

type Rules = {
  readonly practice: Practice
  readonly calendar: Calendar
  /** The conference that a strategy discussion leads to; 'initial' unless told. */
  readonly kind?: 'initial' | 'pre-birth' | 'outside-home'
}

/**
 * Where a child is after everything in `held`, and what is due next, earliest first: nothing once the plan has ended.
 * Refuses what is out of order (`journey.order`) and what cannot happen at that point (`journey.not-possible`).
 */
export function journey(held: readonly Held[], { practice, calendar, kind = 'initial' }: Rules): Result<Journey> {
  let stage: Stage = { stage: 'not-begun' }
  let last: Held | undefined
  for (const event of held) {
    if (last !== undefined && event.on < last.on) {
      const words = `${say(event)} is given after ${say(last).replace('The', 'the')}, but came before it.`
      return refuse('journey.order', `${words} Put them in the order in which they were held.`)
    }
    const after = step(stage, event)
    if (!after.ok) return after
    stage = after.value
    last = event
  }
  try {
    return ok({ stage, next: next(stage, { practice, calendar, kind }) })
  } catch (surprise) {
    if (surprise instanceof BeyondCalendar) return refuse('calendar.ends', `${surprise.message} Add the bank holidays of the later years first.`)
    throw surprise
  }
}

const names: Readonly<Record<Held['what'], string>> = {
  'strategy-discussion': 'The strategy discussion', conference: 'The conference', 'core-group': 'The core group',
  'midway-review': 'The midway review', review: 'The review conference',
}
const say = (event: Held): string => `${names[event.what]} on ${sayDate(event.on)}`

function step(stage: Stage, event: Held): Result<Stage> {
  switch (event.what) {
    case 'strategy-discussion':
      return stage.stage === 'on-plan' ? notPossible(event, 'the child is on a plan already') : ok({ stage: 'waiting-for-conference', strategy: event.on })
    case 'conference':
      // A child who moves in arrives with a plan: its transfer-in conference starts the count afresh.
      if (stage.stage === 'on-plan' && event.kind !== 'transfer-in') {
        return notPossible(event, 'the child is on a plan already, so this would be a review')
      }
      return ok(event.outcome === 'plan' ? { stage: 'on-plan', kind: event.kind, initial: event.on } : { stage: 'no-plan', on: event.on })
    case 'core-group':
      return stage.stage === 'on-plan' ? ok({ ...stage, lastCoreGroup: event.on }) : notPossible(event, 'there is no plan for it to work on')
    case 'midway-review':
      return stage.stage === 'on-plan' ? ok({ ...stage, lastMidway: event.on }) : notPossible(event, 'there is no plan to review')
    case 'review': {
      if (stage.stage !== 'on-plan') return notPossible(event, 'there is no plan to review')
      if (event.outcome !== 'plan-continues') return ok({ stage: event.outcome, on: event.on })
      const { lastMidway: _ofTheLastStretch, ...rest } = stage
      return ok({ ...rest, lastReview: event.on })
    }
    default:
      return never(event)
  }
}

const notPossible = (event: Held, because: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code: 'journey.not-possible', words: `${say(event)} cannot be right: ${because}. Check what was held before it.` },
})

function next(stage: Stage, { practice, calendar, kind }: { practice: Practice; calendar: Calendar; kind: ConferenceKind }): TimelineEntry[] {
  const due = (purpose: Purpose, at: ConferenceKind, from: LocalDate): TimelineEntry[] => {
    const rule = ruleFor(practice, purpose, at)
    return rule === undefined ? [] : [entryFor(rule, from, { practice, kind: at, calendar })]
  }
  switch (stage.stage) {
    case 'waiting-for-conference':
      return due('hold-conference', kind, stage.strategy)
    case 'on-plan': {
      const { kind: at, initial, lastCoreGroup, lastReview, lastMidway } = stage
      return [
        ...(lastCoreGroup === undefined ? due('hold-first-core-group', at, initial) : due('hold-next-core-group', at, lastCoreGroup)),
        ...(lastMidway === undefined ? due('hold-midway-review', lastReview === undefined ? at : 'review', lastReview ?? initial) : []),
        ...(lastReview === undefined ? due('hold-first-review', at, initial) : due('hold-next-review', 'review', lastReview)),
      ].sort(earlierFirst)
    }
    case 'not-begun':
    case 'no-plan':
    case 'stepped-down':
    case 'ended':
      return []
    default:
      return never(stage)
  }
}
