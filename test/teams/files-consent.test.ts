// Where a file may be sent, and a tap on Allow.
import { describe, expect, it } from 'vitest'

import type { DoorRules } from '../../src/teams/arrival.ts'
import { isTrustedUpload } from '../../src/teams/files.ts'
import { openEndpoint } from '../support/endpoint.ts'
import { accept, drive, file, files, lead, withADrive } from './files-ground.ts'

withADrive()

describe('where a file may be sent', () => {
  const tenant: DoorRules = {
    serviceHosts: ['smba.trafficmanager.net'],
    tenants: [],
    fileHosts: ['harrowmere-my.sharepoint.com', 'harrowmere.sharepoint.com'],
  }
  it.each([
    ['https://harrowmere-my.sharepoint.com/personal/lead/upload?x=1', true],
    ['https://harrowmere.sharepoint.com/sites/x', true],
    // Another tenant's, however much its name is like ours.
    ['https://harrowmere-my.sharepoint.us/x', false],
    ['https://elsewhere-my.sharepoint.com/x', false],
    ['https://harrowmere-my.sharepoint.com.sharepoint.com/x', false],
    ['https://x.harrowmere-my.sharepoint.com/x', false],
    ['http://harrowmere-my.sharepoint.com/x', false],
    ['https://sharepoint.com.evil.example/x', false],
    ['https://evilsharepoint.com/x', false],
    ['https://.sharepoint.com/x', false],
    ['https://user:pass@harrowmere.sharepoint.com/x', false],
    ['https://harrowmere.sharepoint.com:8443/x', false],
    ['https://127.0.0.1/x', false],
    ['file:///etc/passwd', false],
    ['nonsense', false],
  ])('%s: %s', (address, trusted) => {
    expect(isTrustedUpload(address, tenant)).toBe(trusted)
  })

  it('nowhere, as long as nobody has named the council’s own hosts', () => {
    const { fileHosts: _none, ...unnamed } = tenant
    expect(isTrustedUpload('https://harrowmere-my.sharepoint.com/x', unnamed)).toBe(false)
  })
})

describe('a tap on Allow', () => {
  const consentOf = (value: unknown, more: Record<string, unknown> = {}) => ({
    type: 'invoke',
    name: 'fileConsent/invoke',
    text: undefined,
    value,
    ...more,
  })

  it('comes through the bot’s endpoint, and the chat then shows where the file is', async () => {
    const door: DoorRules = {
      serviceHosts: 'loopback',
      tenants: [],
      sandboxTenant: '11111111-2222-4333-8444-555555555555',
    }
    const endpoint = await openEndpoint({ rules: door, files })
    try {
      await endpoint.house.deps.directory.keep([lead])
      await files.offer(lead, file)
      const answer = await endpoint.post(endpoint.from('lead', consentOf(accept())))
      expect(answer.status).toBe(200)
      expect(drive.calls).toHaveLength(1)
      expect(endpoint.connector.calls.map((call) => call.body).join()).toContain('drive-item-7')
      const before = endpoint.connector.calls.length
      expect((await endpoint.post(endpoint.from('lead', consentOf(accept())))).status).toBe(200)
      expect(endpoint.connector.calls).toHaveLength(before)
    } finally {
      await endpoint.close()
    }
  })

  it('in a group, or by somebody whom nobody has added, brings nothing', async () => {
    const endpoint = await openEndpoint({
      rules: {
        serviceHosts: 'loopback',
        tenants: [],
        sandboxTenant: '11111111-2222-4333-8444-555555555555',
      },
      files,
    })
    try {
      await endpoint.house.deps.directory.keep([lead])
      await files.offer(lead, file)
      await endpoint.post(
        endpoint.from(
          'lead',
          consentOf(accept(), {
            conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true },
          }),
        ),
      )
      await endpoint.post(endpoint.from('nobody', consentOf(accept())))
      expect(drive.calls).toHaveLength(0)
      expect(endpoint.connector.calls).toHaveLength(0)
    } finally {
      await endpoint.close()
    }
  })
})
