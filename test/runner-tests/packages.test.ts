import { readFileSync } from 'node:fs';
import { readAdvisories } from '#test/runner/advisories.ts';
import { isFitting, unfitLicences } from '#test/runner/licences.ts';

const lockOf = (packages: object) => JSON.stringify({ packages: { '': { license: 'EUPL-1.2' }, ...packages } });

test('every package of the lock comes under a licence that fits', () => {
  expect(unfitLicences(readFileSync('package-lock.json', 'utf8'))).toEqual([]);
});

test.each(['GPL-3.0', 'MIT AND GPL-3.0', 'GPL-3.0 AND (MIT OR ISC)', 'SEE LICENSE IN LICENSE', 'UNLICENSED', ''])(
  '%p does not fit',
  (licence) => {
    expect(isFitting(licence)).toBe(false);
  },
);

test.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT'])('%p fits', (licence) => {
  expect(isFitting(licence)).toBe(true);
});

test('a package whose licence does not fit is named with it', () => {
  expect(unfitLicences(lockOf({ 'node_modules/viral': { license: 'AGPL-3.0' } }))).toEqual([
    'node_modules/viral (AGPL-3.0)',
  ]);
});

test('a package that is not installed on this system and not named in the lock is passed over', () => {
  expect(unfitLicences(lockOf({ 'node_modules/for-another-system': {} }))).toEqual([]);
});

const reportOf = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });

test('an advisory of the level is serious, a lower one is only named', () => {
  expect(
    readAdvisories(
      reportOf({ jose: { severity: 'high' }, pg: { severity: 'critical' }, zod: { severity: 'low' } }),
      'high',
    ),
  ).toEqual({ answered: true, serious: ['jose (high)', 'pg (critical)'], others: ['zod (low)'] });
});

test('a report without advisories is an answer', () => {
  expect(readAdvisories(reportOf({}), 'high')).toEqual({ answered: true, serious: [], others: [] });
});

test.each([
  [
    'a registry without audits',
    '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}',
    '405 Method Not Allowed',
  ],
  ['no network', '{"error":{"code":"ENOTFOUND","summary":"no such host"}}', 'no such host'],
  ['no words at all', '', 'npm printed no report'],
])('%s is no answer, and says why', (_, printed, why) => {
  expect(readAdvisories(printed, 'high')).toEqual({ answered: false, why });
});
