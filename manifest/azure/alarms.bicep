// What wakes a person outside the desk: the desk cannot tell that its own clock has stopped. Nothing here names a case.
param name string
param deskHost string
param insightsId string
param insightsLocation string
param databaseId string

@description('Who is mailed: people who can act and who are reached without the desk, such as the operations desk.')
param alarmMails string[]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  properties: {
    groupShortName: take('gdpr${name}', 12)
    enabled: true
    emailReceivers: [
      for (mail, i) in alarmMails: { name: 'mail-${i}', emailAddress: mail, useCommonAlertSchema: true }
    ]
  }
}

// Answers 503 when the database is away, and when nothing has been delivered for five minutes: the 72 hours then run unseen.
resource signOfLife 'Microsoft.Insights/webtests@2022-06-15' = {
  name: 'alive-${name}'
  location: insightsLocation
  kind: 'standard'
  tags: { 'hidden-link:${insightsId}': 'Resource' }
  properties: {
    Name: 'alive-${name}'
    SyntheticMonitorId: 'alive-${name}'
    Kind: 'standard'
    Enabled: true
    RetryEnabled: true
    Frequency: 300
    Timeout: 30
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
      { Id: 'emea-se-sto-edge' }
      { Id: 'emea-fr-pra-edge' }
      { Id: 'emea-ch-zrh-edge' }
    ]
    Request: { RequestUrl: 'https://${deskHost}/api/health', HttpVerb: 'GET', FollowRedirects: false, ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 7 }
  }
}

resource notAlive 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alive-${name}'
  location: 'global'
  properties: {
    description: 'GDPR-vagten does not answer, or its clock has stopped. Deadlines run on: look at once (manifest/azure/install.md).'
    severity: 0
    enabled: true
    scopes: [signOfLife.id, insightsId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: signOfLife.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}

// Requests deliver what is due as well, so the health may be good while the timer itself has stopped.
resource timerStopped 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: 'timer-${name}'
  location: insightsLocation
  kind: 'LogAlert'
  properties: {
    description: 'The timer that delivers cards and reminders has not run for a quarter of an hour.'
    severity: 1
    enabled: true
    scopes: [insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: 'requests | where name == "deliverOutbox" and success == true'
          timeAggregation: 'Count'
          operator: 'LessThan'
          threshold: 1
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}

resource failures 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'failures-${name}'
  location: 'global'
  properties: {
    description: 'More than ten requests in a quarter of an hour ended in an error of the desk.'
    severity: 2
    enabled: true
    scopes: [insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'failed'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'microsoft.insights/components'
          metricName: 'requests/failed'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 10
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource fullDatabase 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'database-${name}'
  location: 'global'
  properties: {
    description: 'The database is more than 85 per cent full.'
    severity: 1
    enabled: true
    scopes: [databaseId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'full'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.DBforPostgreSQL/flexibleServers'
          metricName: 'storage_percent'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: 85
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}
