// A place under the limits for whatever goes to one person: a message or the change of a card.
import { addMilliseconds } from '../domain/dates/dates.ts'
import type { SendOutcome } from '../domain/messages/message.ts'
import type { Person } from '../domain/state/person.ts'
import type { Taken } from '../ports/outbox.ts'
import { awaitTurn } from './pacing.ts'
import type { SenderParts } from './sender-parts.ts'

/** 'others': another instance sends to this person's tenant. */
export type SlotOutcome = 'done' | 'others'

/** 'go': it may leave now. 'done': what was to go is put off until there is a place. */
export async function acquireSendSlot(
  { pacing, outbox, deps }: SenderParts,
  to: Person,
  waiting: readonly Taken[],
): Promise<'go' | SlotOutcome> {
  if (pacing === undefined || to.account === undefined) return 'go'
  const mine = await awaitTurn(pacing, { tenant: to.account.tenantId, conversation: to.id })
  if (mine.turn === 'go') return 'go'
  if (mine.turn === 'others') return 'others'
  const at = addMilliseconds(deps.clock.now(), mine.afterMs)
  for (const taken of waiting) await outbox.keep(taken, taken.message, at)
  return 'done'
}

/** Where Teams asked for patience, that conversation waits for as long. */
export function applyRetryAfter({ pacing }: SenderParts, to: Person, answered: SendOutcome): void {
  if (
    pacing === undefined ||
    to.account === undefined ||
    answered.outcome !== 'try-again' ||
    answered.retryAfterMs === undefined
  )
    return
  pacing.limit.tooMany(
    { tenant: to.account.tenantId, conversation: to.id },
    answered.retryAfterMs,
    pacing.elapsed(),
  )
}
