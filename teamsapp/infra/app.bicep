// Where the service runs: Linux, Node 24, HTTPS alone, TLS 1.2 (with 1.3 as the minimum Teams cannot reach it).
param name string
param location string
param sku string
param instances int
param identityId string
param settings object
param workspaceId string
@description('Network of the council’s own through which the service goes out; empty for none.')
param subnetId string
param zoneRedundant bool

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: sku
    capacity: instances
  }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    // Everything that goes out goes through it, so that the store and the vault can be closed to all others.
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    vnetRouteAllEnabled: !empty(subnetId)
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Node itself, in the shell's place: the signal to end reaches it, where npm and a shell would keep it to themselves.
      appCommandLine: 'exec node --import ./src/node-check.mjs src/main.ts'
      alwaysOn: true
      // An instance that is not ready is sent nothing, and replaced when it stays so.
      healthCheckPath: '/health/ready'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      remoteDebuggingEnabled: false
    }
  }
}

resource appSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: app
  name: 'appsettings'
  // What is under way at the end has ten seconds (src/teams/connections.ts); the platform would wait for five.
  properties: union(settings, {
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  })
}

// Files and deployment by identity, never by a password.
resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-the-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

output id string = app.id
output name string = app.name
