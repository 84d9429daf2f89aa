// The composition: configuration → adapters → server and delivery, on the core. main.ts and the
// tests start it.
import { openRoom } from './composition/practice-room.ts'
import type { Service, ServiceOptions } from './composition/running.ts'
import { openTenant } from './composition/tenant.ts'
import type { Config } from './config.ts'
import { startUnderstanding } from './understanding/start.ts'

export type { Service } from './composition/running.ts'

/**
 * Starts the whole product: in a tenant, or, with nothing configured, as a practice room on
 * loopback.
 */
export function openService(
  config: Config & { readonly port: number },
  options: ServiceOptions,
): Promise<Service> {
  // The first message would otherwise wait for it.
  startUnderstanding()
  return config.mode === 'tenant' ? openTenant(config, options) : openRoom(config, options)
}
