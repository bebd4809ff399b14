// The bot signs in as the app registration (by the federated credential of entra.md), so that there is no secret to keep.
param name string
param deskHost string
param clientId string
param tenantId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${name}'
  // A regional bot: what passes through it and its logs stay in the EU (Learn, "Regionalization in Azure AI Bot Service").
  location: 'westeurope'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'GDPR-vagten'
    endpoint: 'https://${deskHost}/api/messages'
    msaAppType: 'SingleTenant'
    msaAppId: clientId
    msaAppTenantId: tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'westeurope'
  properties: { channelName: 'MsTeamsChannel' }
}
