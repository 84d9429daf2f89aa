// How long the SDK may take over a call to Teams, and that it repeats none behind our back. By
// itself it waits for ever, and repeats up to three times what was throttled, failed or broke off,
// which can show one message several times.
import { AsyncLocalStorage } from 'node:async_hooks'

import { z } from 'zod'

type HttpCall = { abortSignal?: AbortSignal }
type Policy = {
  readonly name: string
  readonly sendRequest: (
    call: HttpCall,
    next: (call: HttpCall) => Promise<unknown>,
  ) => Promise<unknown>
}
type Pipeline = {
  addPolicy(policy: Policy, options?: { readonly phase: 'Sign' }): void
  removePolicy(policy: { readonly name: string }): unknown
}

const pipeline = z.custom<Pipeline>(
  (value) =>
    typeof value === 'object' && value !== null && 'addPolicy' in value && 'removePolicy' in value,
)
/** The SDK's connector: its HTTP pipeline is not among its published types. */
const connector = z.object({ client: z.object({ pipeline }) })

export type CallLimits = {
  /**
   * Ends a call that is still under way, and prevents one that has not begun. Asked for at each
   * call.
   */
  readonly until: () => AbortSignal
  /**
   * Called when a request, complete with its token, is about to leave. Nothing has reached Teams
   * before.
   */
  readonly leaving?: () => void
  /**
   * 'never': whoever calls decides about a repeat. 'as the SDK does': an answer in a chat is worth
   * a second try.
   */
  readonly repeat: 'never' | 'as the SDK does'
}

const limitsHere = new AsyncLocalStorage<CallLimits>()

/** Whatever `work` calls at Teams keeps to these limits. */
export const withLimits = <Answer>(
  limits: CallLimits,
  work: () => Promise<Answer>,
): Promise<Answer> => limitsHere.run(limits, work)

/**
 * The limits of the turn that is under way. Throws outside of `withLimits`: nothing is called
 * without limits.
 */
export function limitsNow(): CallLimits {
  const limits = limitsHere.getStore()
  if (limits === undefined) throw new Error('Teams was to be called without limits')
  return limits
}

/**
 * Makes a connector keep to the limits of whatever turn uses it. Throws when the SDK is built
 * otherwise than this file knows.
 */
export function keepLimits(made: unknown, repeat: CallLimits['repeat']): void {
  const calls = connector.parse(made).client.pipeline
  if (repeat === 'never') calls.removePolicy({ name: 'defaultRetryPolicy' })
  // A redirect could lead to a host that is not on the list.
  calls.removePolicy({ name: 'redirectPolicy' })
  calls.addPolicy({
    name: 'untilTold',
    sendRequest: (call, next) => {
      call.abortSignal = limitsNow().until()
      return next(call)
    },
  })
  calls.addPolicy(
    {
      name: 'leaving',
      sendRequest: (call, next) => {
        limitsNow().leaving?.()
        return next(call)
      },
    },
    { phase: 'Sign' },
  )
}
