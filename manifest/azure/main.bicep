// Everything the desk needs in one resource group. Not yet run against a real subscription: see README.md.
targetScope = 'resourceGroup'

@description('Begins every name; 3 to 11 small letters or digits, unique in Azure (for example gdprvejen).')
@minLength(3)
@maxLength(11)
param name string

@description('Where personal data is kept. An EU region with Flex Consumption and zones.')
param location string = 'northeurope'

@description('The host people see, without https://. Its DNS must be the municipality\'s own.')
param deskHost string

@description('Tenants served, as ids.')
param tenants string[]

@description('Client id of the app registration (entra.md).')
param apiClientId string

@description('Client id of the app that changes memberships of groups (entra.md, step 10); empty: removals are tasks for people.')
param removalClientId string = ''

@description('Client id of the bot; the same app registration unless the bot has one of its own.')
param botClientId string = apiClientId

@description('Tenant in which the bot\'s app registration lives.')
param botTenantId string = tenant().tenantId

@description('Id of the Teams app: TEAMS_APP_ID of the package.')
param teamsAppId string

@description('Id of the app in the catalogue, from Teams admin center, Manage apps: known once the package is uploaded. Links need it.')
param teamsCatalogAppId string = ''

@description('Who is mailed when the desk itself is ill: people outside the desk, at least one.')
@minLength(1)
param alarmMails string[]

@description('A second database server in another zone, ready to take over.')
param standby bool = true

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-${name}'
  location: location
}

// Signs in to the database when the tables change, and never otherwise.
resource migrations 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-${name}-migrations'
  location: location
}

module network 'network.bicep' = {
  name: 'network'
  params: { name: name, location: location }
}

module observation 'observation.bicep' = {
  name: 'observation'
  params: { name: name, location: location, principalId: identity.properties.principalId }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    standby: standby
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.dnsZoneId
    workspaceId: observation.outputs.workspaceId
  }
}

module anchors 'anchors.bicep' = {
  name: 'anchors'
  params: { name: name, location: location, principalId: identity.properties.principalId }
}

module alarms 'alarms.bicep' = {
  name: 'alarms'
  params: {
    name: name
    deskHost: deskHost
    insightsId: observation.outputs.insightsId
    insightsLocation: location
    databaseId: database.outputs.serverId
    alarmMails: alarmMails
  }
}

module edge 'edge.bicep' = {
  name: 'edge'
  params: { name: name, deskHost: deskHost, functionsHost: 'func-${name}.azurewebsites.net' }
}

module functions 'functions.bicep' = {
  name: 'functions'
  params: {
    name: name
    location: location
    subnetId: network.outputs.functionsSubnetId
    identityId: identity.id
    migrationsIdentityId: migrations.id
    identityClientId: identity.properties.clientId
    principalId: identity.properties.principalId
    frontDoorId: edge.outputs.frontDoorId
    insightsConnection: observation.outputs.insightsConnection
    workspaceId: observation.outputs.workspaceId
    settings: {
      TENANTS: join(tenants, ',')
      API_CLIENT_ID: apiClientId
      REMOVAL_CLIENT_ID: removalClientId
      BOT_CLIENT_ID: botClientId
      BOT_TENANT_ID: botTenantId
      TEAMS_APP_ID: teamsAppId
      TEAMS_CATALOG_APP_ID: teamsCatalogAppId
      DESK_URL: 'https://${deskHost}'
      DATABASE_URL: 'postgres://${identity.name}@${database.outputs.host}:5432/desk?sslmode=verify-full'
      MIGRATION_DATABASE_USER: migrations.name
      MIGRATION_CLIENT_ID: migrations.properties.clientId
      ANCHORS_URL: anchors.outputs.url
    }
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: { name: name, deskHost: deskHost, clientId: botClientId, tenantId: botTenantId }
}

@description('Subject of the federated credential (entra.md, step 6).')
output managedIdentityPrincipalId string = identity.properties.principalId
output functionApp string = functions.outputs.appName
@description('FRONT_DOOR_ID of the package: the pages answer only through this front door.')
output frontDoorId string = edge.outputs.frontDoorId
output staticWebApp string = edge.outputs.staticWebApp
@description('CNAME of the desk\'s host.')
output frontDoorHost string = edge.outputs.endpointHost
@description('TXT record _dnsauth.<desk host>, which proves that the host is yours.')
output domainProof string = edge.outputs.domainProof
