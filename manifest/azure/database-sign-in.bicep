// Who may sign in to the database, and the database itself: a deployment of its own, after main.bicep. In one deployment Azure
// makes the administrator while the new server is not yet reachable, and fails (Azure/azure-postgresql issue 127); repeated,
// it changes the server first and fails again. Here the server is only referred to, so that this can be run until it passes.
targetScope = 'resourceGroup'

@description('The same name as main.bicep was given.')
param name string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' existing = {
  name: 'psql-${name}'
}

// Only migrations sign in as it: it makes the tables and lets the desk's own identity in, which owns nothing.
resource migrations 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'id-${name}-migrations'
}

resource administrator 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2025-08-01' = {
  parent: server
  name: migrations.properties.principalId
  properties: {
    principalName: migrations.name
    principalType: 'ServicePrincipal'
    tenantId: tenant().tenantId
  }
}

// After the administrator: a database made before there is one belongs to Azure's own superuser, and no other role may make tables
// in it (Azure/bicep-registry-modules issue 3596).
resource desk 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2025-08-01' = {
  parent: server
  name: 'desk'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  dependsOn: [administrator]
}
