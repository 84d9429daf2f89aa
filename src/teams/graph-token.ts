import {
  JwtTokenProviderFactory,
  ManagedIdentityAppCredentials,
  MicrosoftAppCredentials,
} from 'botframework-connector'

import type { BotIdentity } from './door.ts'

/** A token for Microsoft Graph, as the bot itself; kept by the SDK until shortly before it ends. */
export function graphToken({
  appId,
  appType,
  appPassword = '',
  tenantId,
}: BotIdentity): () => Promise<string> {
  const scope = 'https://graph.microsoft.com'
  const credentials =
    appType === 'UserAssignedMSI'
      ? new ManagedIdentityAppCredentials(appId, scope, new JwtTokenProviderFactory())
      : new MicrosoftAppCredentials(appId, appPassword, tenantId, scope)
  return () => credentials.getToken()
}
