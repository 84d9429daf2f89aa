// The store: one account, one region that writes, no keys, one container. docs/cosmos.md says why each of these is so.
param name string
param location string
param principalId string
param maxUnits int
param backup string
param networkAccess string
@description('The service’s own subnet (with the service endpoint Microsoft.AzureCosmosDB); empty for none.')
param subnetId string
@description('Addresses that may reach the store beside it, such as those of the council’s administrators.')
param allowedAddresses array
param zoneRedundant bool
param workspaceId string
param locked bool

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: name
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: zoneRedundant
      }
    ]
    enableMultipleWriteLocations: false
    enableAutomaticFailover: false
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: networkAccess
    // Without a rule the account answers everybody who has an identity for it: docs/operate.md says when that is so.
    isVirtualNetworkFilterEnabled: !empty(subnetId)
    virtualNetworkRules: empty(subnetId) ? [] : [
      {
        id: subnetId
        ignoreMissingVNetServiceEndpoint: false
      }
    ]
    ipRules: [for address in allowedAddresses: {
      ipAddressOrRange: address
    }]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: backup
      }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: account
  name: 'round-the-table'
  properties: {
    resource: {
      id: 'round-the-table'
    }
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = {
  parent: database
  name: 'records'
  properties: {
    options: {
      autoscaleSettings: {
        maxThroughput: maxUnits
      }
    }
    resource: {
      id: 'records'
      partitionKey: {
        paths: ['/pk']
        kind: 'Hash'
        version: 2
      }
      defaultTtl: -1
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [
          { path: '/pk/?' }
          { path: '/key/?' }
          { path: '/type/?' }
          { path: '/nextAt/?' }
          { path: '/people/[]/?' }
          { path: '/place/?' }
        ]
        excludedPaths: [
          { path: '/*' }
        ]
      }
    }
  }
}

// Cosmos DB Built-in Data Contributor, on this one database: reads and writes data, reads the container's settings, makes nothing.
resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: account
  name: guid(account.id, database.name, principalId, '00000000-0000-0000-0000-000000000002')
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    scope: '${account.id}/dbs/${database.name}'
  }
}

// Nobody, an administrator of the subscription included, takes the families' records away by mistake.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  scope: account
  name: 'families-records'
  properties: {
    level: 'CanNotDelete'
    notes: 'The records of every family. See docs/operate.md before taking this lock off.'
  }
}

// Who read or wrote data, through the program or beside it. Queries are shown without their values.
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'to-the-workspace'
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      {
        category: 'DataPlaneRequests'
        enabled: true
      }
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
    ]
  }
}

output id string = account.id
output endpoint string = 'https://${account.name}.documents.azure.com'
output database string = database.name
output container string = container.name
