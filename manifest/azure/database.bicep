// PostgreSQL without passwords: people and programs sign in with Entra. Who may is said in database-sign-in.bicep, which is
// deployed afterwards.
param name string
param location string
param standby bool
param subnetId string
param dnsZoneId string
param workspaceId string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' = {
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

// Metrics only: the server's log would carry statements and key values, that is, personal data.
resource metrics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: server
  name: 'metrics'
  properties: { workspaceId: workspaceId, metrics: [{ category: 'AllMetrics', enabled: true }] }
}

output serverId string = server.id
output serverName string = server.name
output host string = server.properties.fullyQualifiedDomainName
