// One host for pages and functions: no CORS, one entry in validDomains, one content security policy.
// Static Web Apps keeps the files; it may not carry /api itself, because it replaces the Authorization header on the way.
param name string
param deskHost string
param functionsHost string

resource web 'Microsoft.Web/staticSites@2024-11-01' = {
  name: 'stapp-${name}'
  location: 'westeurope'
  sku: { name: 'Standard', tier: 'Standard' }
  properties: { stagingEnvironmentPolicy: 'Disabled' }
}

resource door 'Microsoft.Cdn/profiles@2025-06-01' = {
  name: 'afd-${name}'
  location: 'global'
  sku: { name: 'Standard_AzureFrontDoor' }
  // An export of the register may take a while.
  properties: { originResponseTimeoutSeconds: 230 }
}

resource endpoint 'Microsoft.Cdn/profiles/afdEndpoints@2025-06-01' = {
  parent: door
  name: 'desk-${name}'
  location: 'global'
  properties: { enabledState: 'Enabled' }
}

resource domain 'Microsoft.Cdn/profiles/customDomains@2025-06-01' = {
  parent: door
  name: replace(deskHost, '.', '-')
  properties: {
    hostName: deskHost
    tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
  }
}

var origins = [
  { name: 'web', host: web.properties.defaultHostname, patterns: ['/*'] }
  { name: 'functions', host: functionsHost, patterns: ['/api/*'] }
]

resource groups 'Microsoft.Cdn/profiles/originGroups@2025-06-01' = [
  for (origin, i) in ['web', 'functions']: {
    parent: door
    name: origin
    properties: { loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3, additionalLatencyInMilliseconds: 50 } }
  }
]

resource hosts 'Microsoft.Cdn/profiles/originGroups/origins@2025-06-01' = [
  for (origin, i) in ['web', 'functions']: {
    parent: groups[i]
    name: origin
    properties: {
      hostName: origins[i].host
      originHostHeader: origins[i].host
      httpPort: 80
      httpsPort: 443
      priority: 1
      weight: 1000
      enforceCertificateNameCheck: true
    }
  }
]

// No cacheConfiguration: nothing a person reads is kept at the edge.
resource routes 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = [
  for (origin, i) in ['web', 'functions']: {
    parent: endpoint
    name: origin
    properties: {
      originGroup: { id: groups[i].id }
      customDomains: [{ id: domain.id }]
      patternsToMatch: origins[i].patterns
      supportedProtocols: ['Http', 'Https']
      httpsRedirect: 'Enabled'
      forwardingProtocol: 'HttpsOnly'
      linkToDefaultDomain: 'Disabled'
    }
    dependsOn: [hosts]
  }
]

output frontDoorId string = door.properties.frontDoorId
output endpointHost string = endpoint.properties.hostName
output domainProof string = domain.properties.validationProperties.validationToken
output staticWebApp string = web.name
