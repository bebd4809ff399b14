using 'main.bicep'

param name = 'gdpreks'
param deskHost = 'gdpr-vagten.eksempel-kommune.example'
param tenants = ['00000000-0000-0000-0000-000000000000']
param apiClientId = '00000000-0000-0000-0000-000000000000'
param removalClientId = '' // entra.md, step 10
param alarmMails = ['drift@eksempel-kommune.example']
param teamsAppId = '00000000-0000-0000-0000-000000000000'
param teamsCatalogAppId = '' // after step 8
