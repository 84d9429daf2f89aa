// The service in a council's tenant.
import { randomUUID } from 'node:crypto'

import type { Config, TenantConfig } from '../config.ts'
import { openCore, systemClock } from '../core.ts'
import type { Pacing } from '../delivery/pacing.ts'
import { limitsFor, openRateLimit } from '../delivery/rate-limit.ts'
import type { Fallback } from '../delivery/unreachable.ts'
import { errorFacts } from '../log.ts'
import { govukNotify } from '../notify/govuk-notify.ts'
import { delay } from '../store/documents/commit-with-retry.ts'
import { storedTenantLeases } from '../store/tenant-leases.ts'
import type { DoorRules } from '../teams/arrival.ts'
import { Door } from '../teams/door.ts'
import { graphToken } from '../teams/graph-token.ts'
import { graphInstaller } from '../teams/install.ts'
import { openRequestRateLimit } from '../teams/request-rate-limit.ts'
import { openServer } from '../teams/server.ts'
import { openMetrics } from '../watch/metrics.ts'
import { idleFor, type Later, openBot } from './bot.ts'
import { welcomeFirstAdministrator } from './first-administrator.ts'
import { connectionsFor, type Service, type ServiceOptions, stop, watched } from './running.ts'

/**
 * A person may be busy, and Teams repeats a slow tap; nobody taps faster than this for a minute.
 */
const visitsAMinute = 120
/** From one network address, without being let in. */
const refusalsAMinute = 300

const requestLimits = (elapsed: ServiceOptions['elapsed']) => ({
  visits: openRequestRateLimit({ visits: visitsAMinute, withinMs: 60_000, elapsed }),
  refusals: openRequestRateLimit({ visits: refusalsAMinute, withinMs: 60_000, elapsed }),
})

export async function openTenant(
  config: TenantConfig & Config,
  { elapsed, log, openIdMetadata }: ServiceOptions,
): Promise<Service> {
  const later: Later = { nudge: () => undefined }
  const metrics = openMetrics(config.metricsToken)
  const core = await openCore(
    config,
    async () => systemClock,
    () => later.nudge(),
    { log, metrics, everyPage: true },
  )
  const { serviceHosts, fileHosts, tenants } = config
  const rules: DoorRules = { serviceHosts, fileHosts, tenants }
  const { appId, appType, homeTenant: tenantId, appPassword } = config
  const door = new Door(
    { appId, appType, tenantId, ...(appPassword === undefined ? {} : { appPassword }) },
    openIdMetadata === undefined ? {} : { openIdMetadata },
  )
  const leases = storedTenantLeases(core.store, { clock: systemClock, holder: randomUUID() })
  const pacing: Pacing = {
    limit: openRateLimit(limitsFor(config.messagesPerSecond)),
    leases,
    elapsed: () => performance.now(),
    pause: delay,
    waited: (milliseconds) => metrics.measures.waited(milliseconds),
  }
  const bot = openBot({
    core,
    metrics,
    door,
    rules,
    appId,
    pacing,
    fallback: fallbackFor(config),
    idleMs: idleFor(config),
  })
  later.nudge = () => bot.delivery.nudge()
  await welcomeFirstAdministrator(core.deps.directory, firstAdministratorIn(config))
  const server = openServer({
    door,
    turn: async (context) => void (await bot.app.run(context)),
    rules,
    log: core.log,
    errorFacts,
    mounted: watched({
      core,
      delivery: bot.delivery,
      ...(config.metricsToken === undefined ? {} : { metrics }),
    }),
    limits: requestLimits(elapsed),
    ...(config.forwardedForHops === undefined ? {} : { forwardedForHops: config.forwardedForHops }),
    ...connectionsFor(config, metrics),
  })
  const port = await server.listen(config.port, '0.0.0.0')
  return { port, sandbox: undefined, stop: () => stop(server, bot.delivery, core) }
}

const firstAdministratorIn = ({
  firstAdministrator: account,
  firstAdministratorEmail: email,
}: TenantConfig) => ({ account, ...(email === undefined ? {} : { email }) })

/** What there is beside Teams, by configuration. */
function fallbackFor({
  notify,
  teamsAppId,
  appId,
  appType,
  appPassword,
  homeTenant,
}: TenantConfig): Fallback {
  const token = graphToken({
    appId,
    appType,
    tenantId: homeTenant,
    ...(appPassword === undefined ? {} : { appPassword }),
  })
  return {
    ...(notify === undefined ? {} : { mail: govukNotify(notify) }),
    ...(teamsAppId === undefined
      ? {}
      : { installer: graphInstaller({ teamsAppId, homeTenant, token }) }),
  }
}
