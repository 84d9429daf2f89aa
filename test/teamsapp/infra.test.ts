// The Bicep files, read as text: no registry package carries the compiler, so they are not compiled
// here. What can be said honestly is: every parameter is used and given, every resource that the
// documents name is there, and the container is made as the store needs it.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { containerSettings } from '../../src/store/cosmos/container.ts'
import { usualLimits } from '../../src/teams/connections.ts'
import { filesUnder, textOf } from '../support/imports.ts'
import { anyNumberOf, some } from '../support/some.ts'

const files = filesUnder('teamsapp/infra')
  .filter((path) => path.endsWith('.bicep'))
  .map((path) => ({ path, text: textOf(path).replace(/^\s*\/\/.*$/gm, '') }))
const file = (name: string): string =>
  files.find(({ path }) => path === `teamsapp/infra/${name}`)?.text ?? ''
const names = (text: string, kind: 'param' | 'var' | 'output' | 'resource' | 'module'): string[] =>
  [...text.matchAll(new RegExp(`^${kind} (\\w+)`, 'gm'))].flatMap(([, name]) => name ?? [])
const parameters = z
  .object({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) })
  .parse(JSON.parse(textOf('teamsapp/infra/main.parameters.json'))).parameters

describe('the infrastructure (not compiled here)', () => {
  it.each(some(files))(
    '$path: its brackets close, and every parameter and variable is used',
    ({ text }) => {
      for (const [open, close] of [
        ['{', '}'],
        ['[', ']'],
        ['(', ')'],
      ])
        expect(text.split(open ?? '').length, open).toBe(text.split(close ?? '').length)
      for (const name of [...names(text, 'param'), ...names(text, 'var')])
        expect(text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length, name).toBeGreaterThan(1)
    },
  )

  it('gives each module every parameter that it asks for, and no other; takes from it only what it gives out', () => {
    const main = file('main.bicep')
    const modules = [...main.matchAll(/^module (\w+) '(\w+\.bicep)' = \{\n([\s\S]*?)\n\}/gm)]
    expect(modules.map(([, , path]) => path).sort()).toEqual(
      files
        .map(({ path }) => path.replace('teamsapp/infra/', ''))
        .filter((path) => path !== 'main.bicep')
        .sort(),
    )
    for (const [, name = '', path = '', body = ''] of some(modules)) {
      const given = [
        ...(/ {2}params: \{\n([\s\S]*?)\n {2}\}/.exec(body)?.[1] ?? '').matchAll(/^ {4}(\w+):/gm),
      ].map(([, one]) => one)
      expect(given.sort(), path).toEqual(names(file(path), 'param').sort())
      for (const [, output = ''] of anyNumberOf(
        main.matchAll(new RegExp(`\\b${name}\\.outputs\\.(\\w+)`, 'g')),
      ))
        expect(names(file(path), 'output'), `${name}.${output}`).toContain(output)
    }
  })

  it('has a value for every parameter in the parameters file, and no other', () => {
    expect(Object.keys(parameters).sort()).toEqual(names(file('main.bicep'), 'param').sort())
  })

  it('makes the container as the store needs it, letter for letter', () => {
    const store = file('store.bicep')
    const paths = (list: string): string[] =>
      [
        ...(new RegExp(`${list}: \\[\\n([\\s\\S]*?)\\n\\s*\\]`).exec(store)?.[1] ?? '').matchAll(
          /path: '([^']+)'/g,
        ),
      ].flatMap(([, one]) => one ?? [])
    expect(paths('includedPaths')).toEqual(
      containerSettings.indexingPolicy.includedPaths.map((includedPath) => includedPath.path),
    )
    expect(paths('excludedPaths')).toEqual(
      containerSettings.indexingPolicy.excludedPaths.map((excludedPath) => excludedPath.path),
    )
    expect(store).toContain(`paths: ['${containerSettings.partitionKey.paths.join()}']`)
    expect(store).toMatch(new RegExp(`version: ${containerSettings.partitionKey.version}\\b`))
    expect(store).toMatch(new RegExp(`defaultTtl: ${containerSettings.defaultTtl}\\n`))
    expect(store).toContain("defaultConsistencyLevel: 'Session'")
    expect(store).toContain('enableMultipleWriteLocations: false')
    expect(store).toContain('disableLocalAuth: true')
    expect(store).toContain('00000000-0000-0000-0000-000000000002')
  })

  it('opens nothing that need not be open: no key, no password, HTTPS, TLS 1.2, an identity for everything', () => {
    const app = file('app.bicep')
    for (const words of [
      'httpsOnly: true',
      "minTlsVersion: '1.2'",
      "ftpsState: 'Disabled'",
      "type: 'UserAssigned'",
      "linuxFxVersion: 'NODE|24-lts'",
    ])
      expect(app).toContain(words)
    expect(app.match(/allow: false/g)).toHaveLength(2)
    expect(file('bot.bicep')).toContain("msaAppType: 'UserAssignedMSI'")
    expect(file('vault.bicep')).toContain('enableRbacAuthorization: true')
    for (const { path, text } of some(files))
      expect(text, path).not.toMatch(/listKeys\(|password\s*[:=]\s*'[^']/i)
  })

  it('starts node itself, in the shell’s place, looks whether it is ready, and waits longer for its end than it may take', () => {
    const app = file('app.bicep')
    expect(app).toContain("appCommandLine: 'exec node --import ./src/node-check.mjs src/main.ts'")
    expect(app).toContain("healthCheckPath: '/health/ready'")
    const waits = Number(/WEBSITES_CONTAINER_STOP_TIME_LIMIT: '(\d+)'/.exec(app)?.[1]) * 1_000
    expect(waits).toBeGreaterThanOrEqual(usualLimits.closeWithinMs + 10_000)
    expect(file('main.bicep')).toContain("FORWARDED_FOR_HOPS: '1'")
  })

  it('lets the identity into one database, and closes store and vault to other networks where a subnet is given', () => {
    const [store, vault] = [file('store.bicep'), file('vault.bicep')]
    expect(store).toContain("scope: '${account.id}/dbs/${database.name}'")
    for (const text of [store, vault]) {
      expect(text).toMatch(
        /virtualNetworkRules: empty\(subnetId\) \? \[\] : \[\s+\{\s+id: subnetId/,
      )
      expect(text).toContain('ipRules: [for address in allowedAddresses')
    }
    expect(vault).toContain('defaultAction: networkDefault')
    expect(file('main.bicep')).toContain("networkDefault: empty(subnetId) ? 'Allow' : 'Deny'")
    expect(file('app.bicep')).toContain('virtualNetworkSubnetId: empty(subnetId) ? null : subnetId')
  })

  it.each([
    ['store.bicep', 'account', 'DataPlaneRequests'],
    ['vault.bicep', 'vault', 'AuditEvent'],
  ])(
    '%s: nobody deletes it by mistake, and whoever reads beside the program is written down',
    (path, resource, category) => {
      const text = file(path)
      expect(text).toMatch(
        new RegExp(
          `'Microsoft.Authorization/locks@[\\d-]+' = if \\(locked\\) ` +
            `\\{\\s+scope: ${resource}\\n[\\s\\S]*?level: 'CanNotDelete'`,
        ),
      )
      expect(text).toMatch(
        new RegExp(
          `'Microsoft.Insights/diagnosticSettings@[\\w-]+' = \\{\\s+scope: ` +
            `${resource}\\n[\\s\\S]*?category: '${category}'\\s+enabled: true`,
        ),
      )
      expect(parameters['locked']?.value).toBe(true)
    },
  )

  it('tells somebody by events that the program writes, and metrics that the platform has', () => {
    const alerts = file('alerts.bicep')
    const events = [
      ...(/has_any \(([^)]+)\)/.exec(alerts)?.[1] ?? '').matchAll(/"([\w.-]+)"/g),
    ].flatMap(([, event]) => event ?? [])
    const source = filesUnder('src')
      .filter((path) => path.endsWith('.ts'))
      .map(textOf)
      .join('\n')
    expect(events).toEqual(
      expect.arrayContaining(['tick.failed', 'delivery.failed', 'connections.dropped']),
    )
    for (const event of some(events))
      expect(source, event).toMatch(new RegExp(`log\\.(warn|error)\\('${event}'`))
    for (const metric of ['HealthCheckStatus', 'Http5xx'])
      expect(alerts).toContain(`metricName: '${metric}'`)
  })

  it('takes every secret from the vault', () => {
    for (const [name, secret] of [
      ['METRICS_TOKEN', 'metrics-token'],
      ['NOTIFY_API_KEY', 'notify-api-key'],
    ])
      expect(file('main.bicep')).toMatch(
        new RegExp(
          `${name}: .*@Microsoft\\.KeyVault\\(VaultName=\\$\\{vaultName\\};SecretName=${secret}\\)`,
        ),
      )
  })

  it('sets only variables that the program reads, and every one that a tenant needs', () => {
    const settings = [
      ...(/settings: \{\n([\s\S]*?)\n {4}\}/.exec(file('main.bicep'))?.[1] ?? '').matchAll(
        /^ {6}([A-Z_]+):/gm,
      ),
    ].flatMap(([, name]) => name ?? [])
    const platform = ['NODE_ENV', 'SCM_DO_BUILD_DURING_DEPLOYMENT']
    for (const name of some(settings.filter((setting) => !platform.includes(setting))))
      expect(textOf('.env.example'), name).toMatch(new RegExp(`^#${name}=`, 'm'))
    expect(settings).toEqual(
      expect.arrayContaining([
        'MICROSOFT_APP_ID',
        'MICROSOFT_APP_TYPE',
        'MICROSOFT_APP_TENANT_ID',
        'FIRST_ADMINISTRATOR',
        'FIRST_ADMINISTRATOR_EMAIL',
        'FILE_HOSTS',
        'COSMOS_ENDPOINT',
      ]),
    )
  })

  it('has every resource that docs/operate.md names', () => {
    const all = files.map(({ text }) => text).join('\n')
    const named = [
      ...textOf('docs/operate.md').matchAll(/`(Microsoft\.[A-Za-z]+\/[A-Za-z/]+)`/g),
    ].flatMap(([, name]) => name ?? [])
    expect(named.length).toBeGreaterThan(8)
    for (const name of some(named)) expect(all, name).toContain(`'${name}@`)
  })
})
