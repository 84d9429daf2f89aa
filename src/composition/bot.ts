// The bot and its delivery, put together in the same way for a tenant and for the practice room.
import type { Config } from '../config.ts'
import type { Core } from '../core.ts'
import { openDelivery } from '../delivery/delivery.ts'
import type { Pacing } from '../delivery/pacing.ts'
import type { Fallback } from '../delivery/unreachable.ts'
import { features } from '../features/index.ts'
import { dutyButtonsOf } from '../features/kernel/duty-buttons.ts'
import { fileRights } from '../features/kernel/file-rights.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'
import { errorFacts } from '../log.ts'
import type { Files } from '../ports/files.ts'
import { storedTaps } from '../store/taps.ts'
import type { DoorRules } from '../teams/arrival.ts'
import { createBot } from '../teams/bot.ts'
import { storedConversations } from '../teams/conversations.ts'
import type { Door } from '../teams/door.ts'
import { teamsFiles } from '../teams/files.ts'
import { type Giver, teamsMessenger } from '../teams/messenger.ts'
import { openTurns } from '../turns/turns.ts'
import type { Metrics } from '../watch/metrics.ts'

/** The cases tell the delivery of every commit, and the delivery is built on the cases. */
export type Later = { nudge: () => void }

type BotParts = {
  readonly core: Core
  readonly metrics: Metrics
  readonly door: Door
  readonly rules: DoorRules
  readonly appId: string
  /** The practice room hands files over as links; without it Teams' own way is taken. */
  readonly links?: Files
  /** The practice room has no limits to keep. */ readonly pacing?: Pacing
  readonly fallback?: Fallback
  /** How long the delivery may sleep with nothing to do. */ readonly idleMs: number
}

/**
 * A look at a file of one's own costs nothing, and finds at once what a command has brought in
 * beside the service; one at Cosmos DB is paid for.
 */
export const idleFor = ({ cosmos }: Config): number => (cosmos === undefined ? 2_000 : 30_000)

const filesInTeams = (core: Core, rules: DoorRules, giver: Giver) =>
  teamsFiles({
    store: core.store,
    giver,
    rules,
    now: () => core.deps.clock.now(),
    mayHave: fileRights(features, core.deps),
  })

export function openBot({
  core,
  metrics: { measures },
  door,
  rules,
  appId,
  links,
  pacing,
  fallback,
  idleMs,
}: BotParts) {
  const conversations = storedConversations(core.store)
  const messenger = teamsMessenger({
    adapter: door,
    appId,
    conversations,
    rules,
    timeoutMs: 15_000,
  })
  const inTeams = filesInTeams(core, rules, messenger)
  const deps: Dependencies = {
    ...core.deps,
    files: links ?? inTeams,
    dutyButtons: dutyButtonsOf(features),
  }
  const taps = storedTaps(core.store, core.deps.clock)
  const turns = openTurns({ features, deps, log: core.log, errorFacts })
  const app = createBot({
    turns,
    directory: deps.directory,
    clock: deps.clock,
    conversations,
    taps,
    measures,
    rules,
    log: core.log,
    errorFacts,
    ...(links === undefined ? { files: inTeams } : {}),
  })
  const delivery = openDelivery(
    {
      outbox: core.outbox,
      deps,
      messenger,
      features,
      taps,
      measures,
      log: core.log,
      errorFacts,
      jitter: Math.random,
      ...(pacing === undefined ? {} : { pacing }),
      ...(fallback === undefined ? {} : { fallback }),
    },
    { everyMs: 2_000, idleMs, elapsed: () => performance.now() },
  )
  return { app, delivery }
}
