// Everything that Round the Table needs in Azure, in one resource group. See docs/operate.md for the what-if before it.
targetScope = 'resourceGroup'

@description('Short name in lower case from which every resource is named, for example rtt-harrowmere.')
@minLength(3)
@maxLength(20)
param name string

@description('Where the data lies. Keep it in the United Kingdom.')
@allowed(['uksouth', 'ukwest'])
param location string = 'uksouth'

@description('What people see the bot called in the registration.')
@maxLength(42)
param displayName string = 'Round the Table'

@description('Object id in Microsoft Entra of the first conference administrator, who adds everybody else.')
param firstAdministrator string

@description('Work e-mail address of the first conference administrator; empty, and they give it in chat.')
param firstAdministratorEmail string = ''

@description('Hosts of the SharePoint and OneDrive in which people keep their files, with commas, for example harrowmere-my.sharepoint.com. Empty, and no file is handed over.')
param fileHosts string = ''

@description('Tenants of partner agencies whose people may use the bot, with commas; may be empty.')
param allowedTenants string = ''

@description('Size of the app service plan. B1 carries one authority; P0v3 and up have several instances and zones.')
param planSku string = 'B1'

@description('How many instances of the service run.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('Upper limit of request units a second that the store scales to.')
@minValue(1000)
param storeMaxUnits int = 1000

@description('Continuous backup of the store: what is deleted stays in it for so long.')
@allowed(['Continuous7Days', 'Continuous30Days'])
param storeBackup string = 'Continuous7Days'

@description('How many days technical logs are kept. They hold ids and codes, never a name.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Whether the store may be reached from the internet (with an identity). Disabled needs a private endpoint of the council’s own network.')
@allowed(['Enabled', 'Disabled'])
param storeNetworkAccess string = 'Enabled'

@description('Subnet of the council’s own network for the service, delegated to Microsoft.Web/serverFarms, with the service endpoints Microsoft.AzureCosmosDB and Microsoft.KeyVault. With it the store and the vault are closed to everybody else; empty leaves them open to whoever has an identity for them.')
param subnetId string = ''

@description('Addresses or ranges that may reach the store and the vault beside the service: those of the council’s administrators.')
param allowedAddresses array = []

@description('Whether the service and the store are spread over the zones of the region. The plan needs P0v3 or up with two instances or more; the store says so at its making alone.')
param zoneRedundant bool = false

@description('Whether the store and the vault are locked against deletion.')
param locked bool = true

@description('E-mail address of those who are told when the service is not ready or messages do not go out; empty for nobody.')
param alertEmail string = ''

@description('Whether /metrics is there. Its token goes into the vault as metrics-token.')
param metricsInVault bool = false

@description('Id of the e-mail template in GOV.UK Notify; empty for none. The key goes into the vault as notify-api-key.')
param notifyTemplateId string = ''

@description('The app’s id in the tenant’s catalogue of apps, once it is uploaded; empty before.')
param teamsAppId string = ''

var vaultName = take('${name}-kv-${uniqueString(resourceGroup().id)}', 24)
var hostName = '${name}.azurewebsites.net'

module identity 'identity.bicep' = {
  name: 'identity'
  params: {
    name: '${name}-identity'
    location: location
  }
}

module watch 'watch.bicep' = {
  name: 'watch'
  params: {
    name: name
    location: location
    logDays: logDays
  }
}

module store 'store.bicep' = {
  name: 'store'
  params: {
    name: '${name}-store'
    location: location
    principalId: identity.outputs.principalId
    maxUnits: storeMaxUnits
    backup: storeBackup
    networkAccess: storeNetworkAccess
    subnetId: subnetId
    allowedAddresses: allowedAddresses
    zoneRedundant: zoneRedundant
    workspaceId: watch.outputs.workspaceId
    locked: locked
  }
}

module vault 'vault.bicep' = {
  name: 'vault'
  params: {
    name: vaultName
    location: location
    principalId: identity.outputs.principalId
    subnetId: subnetId
    allowedAddresses: allowedAddresses
    // Closed wherever the service can still get in.
    networkDefault: empty(subnetId) ? 'Allow' : 'Deny'
    workspaceId: watch.outputs.workspaceId
    locked: locked
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    name: name
    location: location
    sku: planSku
    instances: instances
    identityId: identity.outputs.id
    settings: {
      NODE_ENV: 'production'
      // The platform hands requests to this port; the program reads it.
      PORT: '8080'
      MICROSOFT_APP_ID: identity.outputs.clientId
      MICROSOFT_APP_TYPE: 'UserAssignedMSI'
      MICROSOFT_APP_TENANT_ID: tenant().tenantId
      FIRST_ADMINISTRATOR: firstAdministrator
      FIRST_ADMINISTRATOR_EMAIL: firstAdministratorEmail
      FILE_HOSTS: fileHosts
      ALLOWED_TENANTS: allowedTenants
      COSMOS_ENDPOINT: store.outputs.endpoint
      COSMOS_DATABASE: store.outputs.database
      COSMOS_CONTAINER: store.outputs.container
      LOG_LEVEL: 'warn'
      TEAMS_APP_ID: teamsAppId
      NOTIFY_TEMPLATE_ID: notifyTemplateId
      NOTIFY_API_KEY: empty(notifyTemplateId) ? '' : '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=notify-api-key)'
      METRICS_TOKEN: metricsInVault ? '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=metrics-token)' : ''
      // App Service stands before the service, and writes where a request came from.
      FORWARDED_FOR_HOPS: '1'
      // The package is deployed whole, with its Node and its libraries: nothing is built there.
      SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    }
    workspaceId: watch.outputs.workspaceId
    subnetId: subnetId
    zoneRedundant: zoneRedundant
  }
  dependsOn: [
    vault
  ]
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    email: alertEmail
    appId: app.outputs.id
    workspaceId: watch.outputs.workspaceId
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-bot'
    displayName: displayName
    endpoint: 'https://${hostName}/api/messages'
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
  }
}

@description('BOT_ID of the app’s package.')
output botId string = identity.outputs.clientId
output host string = hostName
output appName string = app.outputs.name
output appResourceId string = app.outputs.id
@description('For the council’s own availability test or dashboards: the program itself sends nothing there.')
output insightsConnection string = watch.outputs.connectionString
