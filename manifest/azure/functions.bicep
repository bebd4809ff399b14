// The functions on Flex Consumption, reached through the front door only, with no key and no password anywhere.
param name string
param location string
param subnetId string
param identityId string
param migrationsIdentityId string
param identityClientId string
param principalId string
param frontDoorId string
param insightsConnection string
param workspaceId string
param settings object

// What the host itself needs of its storage: code and timers' locks, its queues, its diagnostic events.
var hostRoles = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
]

var allSettings = union(settings, {
  // Azure does not set it, and the bot library would otherwise let every caller in.
  NODE_ENV: 'production'
  DATABASE_ENTRA: 'true'
  // Which of the app's identities to use; @azure/identity does not guess.
  AZURE_CLIENT_ID: identityClientId
  AzureWebJobsStorage__accountName: storage.name
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
})

// Holds the deployed code and the timers' locks. No personal data.
resource storage 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: 'st${name}'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'

    resource releases 'containers' = {
      name: 'releases'
    }
  }
}

resource mayStore 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in hostRoles: {
    scope: storage
    name: guid(storage.id, principalId, role)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: 'func-${name}'
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {}, '${migrationsIdentityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: subnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}releases'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      runtime: { name: 'node', version: '24' }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        // 40 instances of 20 connections stay below what the database server takes.
        maximumInstanceCount: 40
        // An employee who reports a breach twice a year shall not wait for a cold start. Each timer runs in instances of its own:
        // the one that reminds must not depend on being started from zero every ten seconds.
        alwaysReady: [
          { name: 'http', instanceCount: 1 }
          { name: 'function:deliverOutbox', instanceCount: 1 }
        ]
        // Sixteen mails of 25 MB at once were measured at 820 MB; more would not fit beside the host.
        triggers: { http: { perInstanceConcurrency: 16 } }
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      appSettings: [for setting in items(allSettings): { name: setting.key, value: setting.value }]
      ipSecurityRestrictionsDefaultAction: 'Deny'
      ipSecurityRestrictions: [
        {
          name: 'front-door'
          priority: 100
          action: 'Allow'
          tag: 'ServiceTag'
          ipAddress: 'AzureFrontDoor.Backend'
          // The tag alone would let in every customer's Front Door.
          headers: { 'x-azure-fdid': [frontDoorId] }
        }
      ]
      scmIpSecurityRestrictionsUseMain: false
    }
  }
  dependsOn: [mayStore, storage::blobs::releases]
}

resource noPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = [
  for door in ['scm', 'ftp']: {
    parent: app
    name: door
    properties: { allow: false }
  }
]

resource metrics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'metrics'
  properties: { workspaceId: workspaceId, metrics: [{ category: 'AllMetrics', enabled: true }] }
}

output appName string = app.name
