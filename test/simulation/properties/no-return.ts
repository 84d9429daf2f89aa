// What was decided stays decided: no file, restart, passing of time or late tap undoes it.
import type { Instant } from '../../../src/domain/ids.ts'
import { type Conference, outcomeOf } from '../../../src/domain/state/conference.ts'
import type { Event, Property } from './property.ts'

export const noReturn: Property = {
  name: 'no-return',
  promise:
    'No file, restart or late tap undoes what was ' +
    'decided here (docs/operate.md, the nightly file).',
  holds(event) {
    const { kind, steps } = event
    const who = doneBy(event)
    for (const { before, after } of steps)
      for (const conference of before?.conferences ?? []) {
        const now = after?.conferences.find(({ id }) => id === conference.id)
        // What was erased is gone rightly, or not: that is for ‘erased’.
        if (kind !== 'file' && after === undefined) continue
        const why =
          undone(conference, now) ??
          (isByItself(kind) ? changed(conference, now) : late(event, conference, now))
        if (why !== undefined && (isByItself(kind) || isLate(event, conference)))
          return `${who} ${why} ${conference.reference}`
      }
    return undefined
  },
}

const isByItself = (kind: Event['kind']): boolean => kind !== 'press' && kind !== 'say'

function doneBy({ kind, by }: Event): string {
  switch (kind) {
    case 'file':
      return 'the file'
    case 'time':
      return 'the passing of time'
    case 'restart':
      return 'a restart'
    case 'press':
    case 'say':
      return `a late tap of ${by ?? 'nobody'}`
  }
}

/** A tap on a card that was drawn before the newest decision about that meeting. */
const isLate = ({ kind, cardOf }: Event, conference: Conference): boolean =>
  kind === 'press' && cardOf !== undefined && cardOf < (decidedAt(conference) ?? '')

const decidedAt = (conference: Conference): Instant | undefined =>
  [conference.cancelled?.at, conference.moves.at(-1)?.at, outcomeOf(conference)?.at]
    .flatMap((at) => at ?? [])
    .sort()
    .at(-1)

function undone(before: Conference, after: Conference | undefined): string | undefined {
  if (after === undefined) return 'took away'
  if (before.cancelled !== undefined && after.cancelled === undefined) return 'called back'
  if (before.records.length > after.records.length) return 'forgot what was recorded of'
  // A day that the case system says for the first time is its news; one that the meeting was moved away from is not.
  const isBack =
    hasOtherSlot(before, after) &&
    before.moves.some(
      ({ by, from }) => by !== 'import' && from.date === after.date && from.time === after.time,
    )
  if (isBack) return 'moved back'
  const answered = (conference: Conference) =>
    conference.invitations.reduce((sum, { answers }) => sum + answers.length, 0)
  return answered(after) < answered(before) ? 'forgot answers to' : undefined
}

/** Neither time nor a start of the machine decides anything; a file may say a new day. */
function changed(before: Conference, after: Conference | undefined): string | undefined {
  if (after === undefined) return undefined
  return outcomeOf(before)?.answer !== outcomeOf(after)?.answer
    ? 'changed the outcome of'
    : undefined
}

/** Whoever taps has not seen what was decided since: it stands until they have. */
function late(event: Event, before: Conference, after: Conference | undefined): string | undefined {
  if (after === undefined || !isLate(event, before)) return undefined
  if (hasOtherSlot(before, after)) return 'moved, without having seen what was decided meanwhile,'
  if (before.cancelled === undefined && after.cancelled !== undefined)
    return 'called off, without having seen what was decided meanwhile,'
  return outcomeOf(before) !== undefined && after.records.length > before.records.length
    ? changed(before, after)
    : undefined
}

const hasOtherSlot = (before: Conference, after: Conference): boolean =>
  before.date !== after.date || before.time !== after.time
