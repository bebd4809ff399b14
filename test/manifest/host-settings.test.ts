import { readFileSync } from 'node:fs';

const host = JSON.parse(readFileSync('functions/host.json', 'utf8'));

test('the functions lie under /api, as the web app and the front door expect', () => {
  expect(host.extensions.http.routePrefix).toBe('api');
});

test('the functions’ answers are not cached on the way', () => {
  expect(host.extensions.http.customHeaders).toMatchObject({ 'Cache-Control': 'no-store' });
});

test('telemetry holds no addresses of requests, because a search may be for a name', () => {
  expect(host.logging.applicationInsights.httpAutoCollectionOptions).toEqual({
    enableHttpTriggerExtendedInfoCollection: false,
  });
});

test('telemetry holds no SQL and no snapshots of memory', () => {
  const { dependencyTrackingOptions, snapshotConfiguration } = host.logging.applicationInsights;
  expect([dependencyTrackingOptions, snapshotConfiguration]).toEqual([
    { enableSqlCommandTextInstrumentation: false },
    { isEnabled: false },
  ]);
});

test('nothing is logged below a warning but the results of our own functions', () => {
  expect(host.logging.logLevel).toEqual({
    default: 'Warning',
    Function: 'Information',
    'Host.Results': 'Information',
    'Host.Aggregator': 'Information',
  });
});
