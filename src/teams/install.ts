// Adds the app for somebody through Microsoft Graph, where the council's tenant permits it:
// POST /users/{id}/teamwork/installedApps, with TeamsAppInstallation.ReadWriteSelfForUser.All.
import type { TeamsAccount } from '../domain/state/person.ts'
import type { Installer } from '../ports/installer.ts'

export type GraphParts = {
  /** The app's id in the tenant's own catalogue of apps, which is not the bot's. */
  readonly teamsAppId: string
  /** People of other tenants are not in reach of this one's Graph. */
  readonly homeTenant: string
  readonly token: () => Promise<string>
  /** Another address than Graph's own: a test's. */
  readonly baseUrl?: string
}

const graph = 'https://graph.microsoft.com'
const patienceMs = 10_000

export function graphInstaller({
  teamsAppId,
  homeTenant,
  token,
  baseUrl = graph,
}: GraphParts): Installer {
  return {
    async install({ tenantId, objectId }: TeamsAccount) {
      if (tenantId.toLowerCase() !== homeTenant.toLowerCase()) return 'not-permitted'
      try {
        const answer = await fetch(
          new URL(`/v1.0/users/${encodeURIComponent(objectId)}/teamwork/installedApps`, baseUrl),
          {
            method: 'POST',
            redirect: 'error',
            signal: AbortSignal.timeout(patienceMs),
            headers: {
              Authorization: `Bearer ${await token()}`,
              'Content-Type': 'application/json',
            },
            body: JSON.stringify({
              'teamsApp@odata.bind': `${graph}/v1.0/appCatalogs/teamsApps/${encodeURIComponent(teamsAppId)}`,
            }),
          },
        )
        await answer.body?.cancel()
        if (answer.status === 201 || answer.status === 200) return 'installed'
        if (answer.status === 409) return 'there-already'
        // 429 and what is wrong over there pass; 400, 401, 403 and 404 do not pass by themselves.
        return answer.status === 429 || answer.status >= 500 ? 'try-again' : 'not-permitted'
      } catch {
        // No token, no connection, no answer in time: adding the app twice adds it once.
        return 'try-again'
      }
    },
  }
}
