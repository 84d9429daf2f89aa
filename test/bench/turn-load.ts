// Who taps: several connections that each send the next tap as soon as the last is answered.
import { Agent } from 'node:http'
import { performance } from 'node:perf_hooks'

import { sendRaw } from '../support/raw-http.ts'

export type Tap = { readonly objectId: string; readonly verb: string; readonly data: unknown }
export type Load = { readonly milliseconds: readonly number[]; readonly seconds: number }

type Where = {
  readonly port: number
  /** Used in turn. */ readonly tokens: readonly string[]
  readonly serviceUrl: string
  readonly tenant: string
}

/**
 * Sends every tap once, `connections` at a time, and returns how long each took. Throws on an
 * answer that is not a card.
 */
export async function send(taps: readonly Tap[], connections: number, where: Where): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const milliseconds: number[] = []
  let next = 0
  const began = performance.now()
  const worker = async (): Promise<void> => {
    for (let tap = taps[next++]; tap !== undefined; tap = taps[next++]) {
      const from = performance.now()
      const text = await post(
        agent,
        { ...where, token: where.tokens[next % where.tokens.length] ?? '' },
        tap,
      )
      milliseconds.push(performance.now() - from)
      if (!text.includes('AdaptiveCard')) throw new Error(`Not a card: ${text.slice(0, 200)}`)
      if (text.includes('I cannot find this for you'))
        throw new Error(`Nothing was found for ${JSON.stringify(tap)}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
  return { milliseconds, seconds: (performance.now() - began) / 1_000 }
}

async function post(
  agent: Agent,
  { port, token, serviceUrl, tenant }: Where & { readonly token: string },
  { objectId, verb, data }: Tap,
): Promise<string> {
  const body = JSON.stringify({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `in-${objectId}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${objectId}`, name: 'Somebody', aadObjectId: objectId },
    recipient: { id: '28:bot', name: 'Round the Table' },
    conversation: { id: `a:${objectId}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  })
  const { status, text } = await sendRaw(port, {
    agent,
    method: 'POST',
    path: '/api/messages',
    body,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
  })
  if (status !== 200) throw new Error(`${status}: ${text.slice(0, 200)}`)
  return text
}

/** The value below which this part of them lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
export const median = (values: readonly number[]): number => percentile(values, 0.5)
