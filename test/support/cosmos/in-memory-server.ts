// The parts of @vercel/cosmosdb-server that the emulated account stands on: what it keeps, its
// query engine, its routes.
import http from 'node:http'
import { createRequire } from 'node:module'

import type accounts from '@vercel/cosmosdb-server/lib/account/index.js'
import { z } from 'zod'

export type Account = InstanceType<typeof accounts.default>
export type Held = ReturnType<ReturnType<Account['database']>['collection']>
type Route = (...all: readonly unknown[]) => unknown

// Asked for as CommonJS, so that it comes in one shape wherever this runs.
const load = createRequire(import.meta.url)
const isCallable = (value: unknown): boolean => typeof value === 'function'
const { default: AccountMade } = z
  .object({ default: z.custom<typeof accounts.default>(isCallable) })
  .parse(load('@vercel/cosmosdb-server/lib/account/index.js'))
const { default: routes } = z
  .object({ default: z.custom<Route>(isCallable) })
  .parse(load('@vercel/cosmosdb-server/lib/routes.js'))

export const emptyAccount = (): Account => new AccountMade('127.0.0.1', 0)

/** What that server answers to a request without a body by itself. */
export async function theirAnswer(
  account: Account,
  request: http.IncomingMessage,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const [params, handle] = z
    .tuple([z.unknown(), z.custom<Route>(isCallable)])
    .parse(routes(request))
  const response = new http.ServerResponse(request)
  const body = await handle(account, request, response, params)
  return { status: response.statusCode, body: body ?? {} }
}
