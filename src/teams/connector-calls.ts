// How long the SDK may take over a call to Teams, and that it repeats none behind our back. By itself it waits for ever,
// and repeats up to three times what was throttled, failed or broke off, which can show one message several times.
import { z } from 'zod'
import type { TurnContext } from 'botbuilder'

type HttpCall = { abortSignal?: AbortSignal }
type Policy = { readonly name: string; readonly sendRequest: (call: HttpCall, next: (call: HttpCall) => Promise<unknown>) => Promise<unknown> }
type Pipeline = { addPolicy(policy: Policy, options?: { readonly phase: 'Sign' }): void; removePolicy(policy: { readonly name: string }): unknown }

const pipeline = z.custom<Pipeline>((value) => typeof value === 'object' && value !== null && 'addPolicy' in value && 'removePolicy' in value)
/** The connector that the SDK keeps for a turn: its HTTP pipeline is not among its published types. */
const connector = z.object({ client: z.object({ pipeline }) })

export type CallLimits = {
  /** Ends every call of the turn that is still under way, and prevents those that have not begun. */
  readonly until: AbortSignal
  /** Called when a request, complete with its token, is about to leave. Nothing has reached Teams before. */
  readonly leaving?: () => void
  /** 'never': whoever calls decides about a repeat. 'as the SDK does': an answer in a chat is worth a second try. */
  readonly repeat: 'never' | 'as the SDK does'
}

/** Sets limits to what this turn calls. Throws when the SDK is built otherwise than this file knows. */
export function limitCalls(context: TurnContext, { until, leaving, repeat }: CallLimits): void {
  const calls = connector.parse(context.turnState.get(context.adapter.ConnectorClientKey)).client.pipeline
  if (repeat === 'never') calls.removePolicy({ name: 'defaultRetryPolicy' })
  // A redirect could lead to a host that is not on the list.
  calls.removePolicy({ name: 'redirectPolicy' })
  calls.addPolicy({
    name: 'untilTold',
    sendRequest: (call, next) => {
      call.abortSignal = until
      return next(call)
    },
  })
  calls.addPolicy({
    name: 'leaving',
    sendRequest: (call, next) => {
      leaving?.()
      return next(call)
    },
  }, { phase: 'Sign' })
}
