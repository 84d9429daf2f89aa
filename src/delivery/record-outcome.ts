// How a message ended, recorded: what follows from it, when it is looked at again, and who has to
// be told.
import { addMilliseconds } from '../domain/dates/dates.ts'
import type { Instant } from '../domain/ids.ts'
import {
  afterAttempt,
  afterMail,
  isFinal,
  type Message,
  type SendOutcome,
} from '../domain/messages/message.ts'
import type { Taken } from '../ports/outbox.ts'
import type { SlotOutcome } from './acquire-send-slot.ts'
import type { Needed } from './decide.ts'
import { printOf } from './live-cards.ts'
import type { SenderParts } from './sender-parts.ts'
import { needsSomebody, sendMail, tellSomebody } from './unreachable.ts'

export type Ready = { readonly taken: Taken; readonly needed: Needed }
export const attemptsOf = ({ progress }: Message): number =>
  'attempts' in progress ? progress.attempts : 0

type How = {
  readonly outcome: SendOutcome
  readonly at: Instant
  readonly jitter: number
  /** On one card with others. */ readonly together: boolean
}

export async function recordOutcome(
  parts: SenderParts,
  { taken, needed }: Ready,
  { outcome, at, jitter, together }: How,
): Promise<void> {
  const { message, lookAgainAfterMs } = afterAttempt(taken.message, outcome, { at, jitter })
  // Without the id that Teams gave it, a card cannot be changed.
  const follows = message.progress.state === 'sent' && message.progress.activity !== ''
  const after: Message = follows
    ? {
        ...message,
        shown: {
          print: printOf(needed.card),
          at: needed.drawnAt,
          tries: 0,
          ...(together ? { together } : {}),
        },
      }
    : message
  // Told first and recorded then: after a crash in between it is told again, which writes nothing
  // new.
  if (isFinal(after)) await ended(parts, after)
  await parts.outbox.keep(
    taken,
    after,
    lookAgainAfterMs === undefined ? undefined : addMilliseconds(at, lookAgainAfterMs),
  )
  parts.log.info('message.attempted', {
    message: after.notice.id,
    outcome: outcome.outcome,
    state: after.progress.state,
  })
}

export async function ended(
  { deps, log, escalates, measures }: SenderParts,
  message: Message,
): Promise<void> {
  const { state } = message.progress
  if (state === 'sent' || state === 'failed' || state === 'unresolved') measures?.ended(state)
  if (message.progress.state === 'unresolved')
    log.warn('message.unresolved', { message: message.notice.id })
  if (escalates !== false && needsSomebody(message))
    await tellSomebody(deps, message, deps.clock.now())
}

/** The e-mail for one message; several of a day are one e-mail. */
export async function mailInstead(
  parts: SenderParts,
  { taken, needed }: Ready,
): Promise<SlotOutcome> {
  const { outcome } = await sendMail(needed.to, parts.deps.clock.now(), parts.fallback?.mail)
  parts.measures?.attempted('e-mail', outcome)
  const at = parts.deps.clock.now()
  const { message: after, lookAgainAfterMs } = afterMail(taken.message, outcome, {
    at,
    jitter: parts.jitter(),
  })
  if (isFinal(after)) await ended(parts, after)
  await parts.outbox.keep(
    taken,
    after,
    lookAgainAfterMs === undefined ? undefined : addMilliseconds(at, lookAgainAfterMs),
  )
  parts.log.info('message.mailed', {
    message: after.notice.id,
    outcome,
    state: after.progress.state,
  })
  return 'done'
}
