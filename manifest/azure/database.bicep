// PostgreSQL without passwords: people and programs sign in with Entra, and the only administrator is the desk's identity.
param name string
param location string
param standby bool
param subnetId string
param dnsZoneId string
param identityName string
param principalId string
param workspaceId string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-${name}'
  location: location
  sku: { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' }
  properties: {
    version: '16'
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: tenant().tenantId }
    storage: { storageSizeGB: 64, autoGrow: 'Enabled' }
    // What the desk deletes lives on in backups for this long: say so in the record of processing (Art. 30(1)(f)).
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: standby ? 'ZoneRedundant' : 'Disabled' }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: dnsZoneId }
  }
}

// The migrations make the tables and the role that row-level security binds; that is why the identity may do so.
resource administrator 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: server
  name: principalId
  properties: { principalName: identityName, principalType: 'ServicePrincipal', tenantId: tenant().tenantId }
}

resource desk 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'desk'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  dependsOn: [administrator]
}

// Metrics only: the server's log would carry statements and key values, that is, personal data.
resource metrics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: server
  name: 'metrics'
  properties: { workspaceId: workspaceId, metrics: [{ category: 'AllMetrics', enabled: true }] }
}

output host string = server.properties.fullyQualifiedDomainName
