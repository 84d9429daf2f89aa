// The whole product as it runs in a council's tenant, with keys of our own in place of the
// service's. It cannot answer in a chat, because there is no Teams here; a tapped button is
// answered in the answer itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readConfig } from '../../src/config.ts'
import { openService } from '../../src/service.ts'
import { keptLog } from './delivery-ground.ts'
import { tenant } from './families.ts'
import { type Answer, sendRaw } from './raw-http.ts'
import { appId, openTokenIssuer, teamsService, type TokenIssuer } from './token-issuer.ts'

const firstAdministrator = '22222222-2222-4333-8444-555555555555'

export interface Council {
  readonly issuer: TokenIssuer
  readonly file: string
  readonly log: ReturnType<typeof keptLog>
  /**
   * What the service would send for a tap of the first administrator's; fields that are given take
   * the place of the usual ones.
   */
  readonly tap: (more?: Readonly<Record<string, unknown>>) => Record<string, unknown>
  readonly post: (activity: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly raw: (
    body: string | Buffer,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>
  readonly passMs: (ms: number) => void
  /** Stops the service; what it wrote stays until `close`. */
  readonly stop: () => Promise<void>
  readonly close: () => Promise<void>
}

/** `environment`: variables beside those that it needs. */
export async function openCouncil(
  environment: Readonly<Record<string, string>> = {},
): Promise<Council> {
  const folder = mkdtempSync(join(tmpdir(), 'round-the-table-'))
  const file = join(folder, 'council.sqlite')
  const issuer = await openTokenIssuer()
  const log = keptLog()
  let passed = 0
  const config = readConfig({
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TYPE: 'SingleTenant',
    MICROSOFT_APP_PASSWORD: 'invented',
    MICROSOFT_APP_TENANT_ID: tenant,
    FIRST_ADMINISTRATOR: firstAdministrator,
    DATABASE_FILE: file,
    ...environment,
  })
  const service = await openService(
    { ...config, port: 0 },
    { elapsed: () => passed, log, openIdMetadata: issuer.openIdMetadata },
  )

  const raw: Council['raw'] = (body, headers = {}) =>
    sendRaw(service.port, {
      method: 'POST',
      path: '/api/messages',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  return {
    issuer,
    file,
    log,
    raw,
    tap: (more = {}) => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: 'in-1',
      channelId: 'msteams',
      serviceUrl: teamsService,
      value: { action: { type: 'Action.Execute', verb: 'person.form', data: {} } },
      from: { id: '29:admin', aadObjectId: firstAdministrator },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:admin', conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      ...more,
    }),
    post: (activity, headers = {}) => raw(JSON.stringify(activity), headers),
    passMs: (ms) => {
      passed += ms
    },
    stop: () => service.stop(),
    close: async () => {
      await service.stop()
      await issuer.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
