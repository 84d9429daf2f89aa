// A service that runs: what operations ask of it, and how it stops.
import type { Config } from '../config.ts'
import type { Core } from '../core.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Log } from '../ports/log.ts'
import { inTime } from '../teams/connections.ts'
import type { BotServer, Mounted } from '../teams/server.ts'
import { healthOf } from '../watch/health.ts'
import type { Metrics } from '../watch/metrics.ts'

export interface Service {
  readonly port: number
  /** The practice room's address; undefined in a tenant. */
  readonly sandbox: string | undefined
  stop(): Promise<void>
}

export type ServiceOptions = {
  /**
   * Milliseconds that never run backwards: what drives the practice room's clock, and how often
   * somebody may knock.
   */
  readonly elapsed: () => number
  /** Another log than standard error: a test's. */
  readonly log?: Log
  /**
   * Where the keys of the Bot Framework service are published, other than where they are: a test's.
   * No variable leads here.
   */
  readonly openIdMetadata?: string
}

/** What operations ask for. Without `metrics` there is no /metrics. */
export function watched({
  core,
  delivery,
  metrics,
}: {
  readonly core: Core
  readonly delivery: Delivery
  readonly metrics?: Metrics
}): Mounted[] {
  const health = healthOf({
    store: core.store,
    delivery: () => delivery.state(),
    elapsed: () => performance.now(),
  })
  return [
    { prefix: '/health', readOnly: true, handle: ({ path }) => health(path) },
    ...(metrics === undefined
      ? []
      : [
          {
            prefix: '/metrics',
            readOnly: true,
            handle: ({ authorization }: { authorization: string }) => metrics.scrape(authorization),
          },
        ]),
  ]
}

export const connectionsFor = ({ maxConnections }: Config, { measures }: Metrics) => ({
  ...(maxConnections === undefined ? {} : { connections: { maxConnections } }),
  dropped: () => measures.dropped(),
})

/**
 * A delivery that waits for an answer from elsewhere is not waited for any longer than whoever
 * waits for ours.
 */
const deliveryWithinMs = 10_000

/**
 * The answers under way go out and the delivery finishes what it is sending, side by side: neither
 * may keep the other from it. The store closes last, so that whatever is under way can still
 * commit, and whatever happens before.
 */
export async function stop(server: BotServer, delivery: Delivery, core: Core): Promise<void> {
  try {
    const [closed, delivered] = await Promise.allSettled([
      server.close(),
      inTime(delivery.stop(), deliveryWithinMs),
    ])
    if (closed.status === 'rejected') throw closed.reason
    if (delivered.status === 'rejected') throw delivered.reason
    if (!delivered.value) core.log.warn('delivery.cut-off')
  } finally {
    await core.close()
  }
}
