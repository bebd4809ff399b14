// Where the heads of all log chains are written down each night, outside the database and out of its owner's reach: blobs can
// be added and read, and neither changed nor deleted before their time. They hold hashes and counts, no personal data.
param name string
param location string
param principalId string

// Days for which no one can delete an anchor. The policy begins unlocked; install.md says how to lock it.
var keepDays = 1826
var blobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'

resource storage 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: 'anker${name}'
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

    resource anchors 'containers' = {
      name: 'anchors'

      resource policy 'immutabilityPolicies' = {
        name: 'default'
        properties: { immutabilityPeriodSinceCreationInDays: keepDays, allowProtectedAppendWrites: true }
      }
    }
  }
}

resource mayAnchor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: storage::blobs::anchors
  name: guid(storage.id, principalId, blobDataContributor)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataContributor)
  }
}

output url string = '${storage.properties.primaryEndpoints.blob}anchors'
