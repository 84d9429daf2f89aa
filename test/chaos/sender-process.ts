// One sender of a chaos run, a process of its own: the real loop, sender, messenger, leases and
// limits over the shared file.
import { z } from 'zod'

import { openDelivery } from '../../src/delivery/delivery.ts'
import { limitsFor, maxPerSecond, openRateLimit } from '../../src/delivery/rate-limit.ts'
import { features } from '../../src/features/index.ts'
import { errorFacts, openLog } from '../../src/log.ts'
import { delay } from '../../src/store/documents/commit-with-retry.ts'
import { storedTenantLeases } from '../../src/store/tenant-leases.ts'
import { Door } from '../../src/teams/door.ts'
import { teamsMessenger } from '../../src/teams/messenger.ts'
import { openGround, runClock, speed } from './ground.ts'
import { steps, watchedParts } from './steps.ts'

const asked = z.strictObject({
  file: z.string(),
  began: z.number(),
  dies: z.strictObject({ at: z.enum(steps), time: z.number() }).optional(),
})
export type SenderWords = z.infer<typeof asked>

const { file, began, dies } = asked.parse(JSON.parse(process.argv[2] ?? ''))
const clock = runClock(began)
const ground = openGround(file, clock)
let left = dies?.time ?? 0
const parts = watchedParts(
  {
    outbox: ground.outbox,
    cases: ground.deps.cases,
    // A quarter of a message's lease, as in the product.
    messenger: teamsMessenger({
      adapter: new Door(undefined),
      appId: '',
      conversations: ground.conversations,
      rules: { serviceHosts: 'loopback', tenants: [] },
      timeoutMs: 15_000 / speed,
    }),
    leases: storedTenantLeases(ground.store, { clock, holder: crypto.randomUUID() }),
  },
  (step) => {
    if (step !== dies?.at) return
    left -= 1
    // No handler runs, nothing is flushed: as if the machine were gone.
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  },
)
const pacing = {
  limit: openRateLimit(limitsFor(maxPerSecond)),
  leases: parts.leases,
  elapsed: () => performance.now() * speed,
  pause: (milliseconds: number) => delay(milliseconds / speed),
}
openDelivery(
  {
    outbox: parts.outbox,
    deps: { ...ground.deps, cases: parts.cases },
    messenger: parts.messenger,
    features,
    log: openLog('error'),
    errorFacts,
    jitter: Math.random,
    pacing,
  },
  { everyMs: 100, idleMs: 100, elapsed: () => performance.now() },
).nudge()
// How long it took to start depends on the machine: whoever kills it counts from here.
process.send?.('working')
// The loop's own timer lets a process end; this one goes on until it is killed.
setInterval(() => undefined, 60_000)
