// Whom it tells, and of what: a service that is not ready, answers with errors, or can no longer prepare or deliver messages.
// Without an address there is nobody to tell, and none of this is made.
param name string
param location string
param email string
param appId string
param workspaceId string

var told = empty(email) ? 0 : 1

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = [for index in range(0, told): {
  name: '${name}-operators'
  location: 'global'
  properties: {
    groupShortName: 'roundtable'
    enabled: true
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}]

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = [for index in range(0, told): {
  name: '${name}-not-ready'
  location: 'global'
  properties: {
    description: 'An instance is not ready: its store or its delivery does not work. Run doctor.'
    severity: 1
    enabled: true
    scopes: [appId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'ready'
          metricNamespace: 'Microsoft.Web/sites'
          metricName: 'HealthCheckStatus'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 100
        }
      ]
    }
    actions: [
      {
        actionGroupId: people[index].id
      }
    ]
  }
}]

resource errors 'Microsoft.Insights/metricAlerts@2018-03-01' = [for index in range(0, told): {
  name: '${name}-errors'
  location: 'global'
  properties: {
    description: 'Somebody was answered with an error (5xx). The log has its correlation id.'
    severity: 2
    enabled: true
    scopes: [appId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'errors'
          metricNamespace: 'Microsoft.Web/sites'
          metricName: 'Http5xx'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 5
        }
      ]
    }
    actions: [
      {
        actionGroupId: people[index].id
      }
    ]
  }
}]

// What the program itself writes: the events are words of src/, and no name is ever in them.
resource undelivered 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [for index in range(0, told): {
  name: '${name}-undelivered'
  location: location
  properties: {
    description: 'Messages cannot be prepared or sent, or connections are dropped or cut off. The log says which.'
    severity: 1
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [
        {
          query: 'AppServiceConsoleLogs | where ResultDescription has_any ("tick.failed", "delivery.failed", "message.unresolved", "connections.dropped", "keys.unreachable")'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [people[index].id]
    }
  }
}]
