// The vault, for the two secrets that there may be: the key of GOV.UK Notify, and the token for /metrics. Put them in by hand; they are
// in no file.
param name string
param location string
param principalId string
@description('The service’s own subnet (with the service endpoint Microsoft.KeyVault); empty for none.')
param subnetId string
@description('Addresses that may reach the vault beside it, such as that from which a secret is put in.')
param allowedAddresses array
@description('Deny, with a subnet; without one App Service could not read the secrets.')
param networkDefault string
param workspaceId string
param locked bool

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    networkAcls: {
      defaultAction: networkDefault
      bypass: 'None'
      virtualNetworkRules: empty(subnetId) ? [] : [
        {
          id: subnetId
          ignoreMissingVnetServiceEndpoint: false
        }
      ]
      ipRules: [for address in allowedAddresses: {
        value: address
      }]
    }
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  scope: vault
  name: 'secrets'
  properties: {
    level: 'CanNotDelete'
    notes: 'The service’s secrets. See docs/operate.md before taking this lock off.'
  }
}

// Who read a secret.
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'to-the-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

// Key Vault Secrets User: reads secrets, and nothing else.
resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, principalId, '4633458b-17de-408a-b874-0445c86b69e6')
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
  }
}
