// The SDK's authentication, which by itself checks the same token, and builds the same two clients,
// anew for every tap. What it has let in stays in for a minute (only after token-check.ts has
// looked at the token's time again), and a connector serves every turn that goes to its place: the
// limits are the turn's, not the connector's.
import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import {
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector'

import { keepLimits, limitsNow } from './connector-calls.ts'
import { believedForMs, maxTokens } from './token-check.ts'
import { ttlCache } from './ttl-cache.ts'

/** Places of Teams: a few regions, some with the tenant in the address. */
const maxConnectors = 200

export class TurnAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #letIn = ttlCache<AuthenticateRequestResult>({
    forMs: believedForMs,
    max: maxTokens,
    now: () => performance.now(),
  })
  readonly #connectors = ttlCache<ConnectorClient>({
    forMs: Number.POSITIVE_INFINITY,
    max: maxConnectors,
    now: () => 0,
  })
  #userTokens: Promise<UserTokenClient> | undefined

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    const key = [activity.channelId, activity.serviceUrl, authHeader].join('\n')
    const known = this.#letIn.get(key)
    if (known !== undefined) return known
    const found = await super.authenticateRequest(activity, authHeader)
    const result = {
      ...found,
      ...(found.connectorFactory === undefined
        ? {}
        : { connectorFactory: this.#onePlaceEach(found.connectorFactory) }),
    }
    this.#letIn.keep(key, result)
    return result
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.#onePlaceEach(super.createConnectorFactory(claims))
  }

  /**
   * For signing in at other services, which this bot never does: one is enough to satisfy the SDK.
   */
  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    return (this.#userTokens ??= super.createUserTokenClient(claims))
  }

  #onePlaceEach(factory: ConnectorFactory): ConnectorFactory {
    const connectors = this.#connectors
    return new (class extends ConnectorFactory {
      async create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
        const { repeat } = limitsNow()
        const key = [repeat, audience, serviceUrl].join('\n')
        const known = connectors.get(key)
        if (known !== undefined) return known
        const made = await factory.create(serviceUrl, audience)
        keepLimits(made, repeat)
        connectors.keep(key, made)
        return made
      }
    })()
  }
}
