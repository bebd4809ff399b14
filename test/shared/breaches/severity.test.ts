import { type SeverityParts, severity, severityFlags } from '#shared/breaches/severity.ts';
import { fc } from '#test/support/properties.ts';
import { severities } from '../fixtures/severities.ts';

test.each(severities)('ENISA: $about scores $score, $band', ({ parts, score, band }) => {
  expect(severity(parts)).toEqual({ score, band });
});

const least: SeverityParts = { dpc: 1, ei: 0.25, confidentiality: 0, integrity: 0, availability: 0, malicious: 0 };

test.each([
  ['a context of 5', { dpc: 5 }],
  ['a context of 0', { dpc: 0 }],
  ['half a step', { dpc: 1.5 }],
  ['no identification', { ei: 0 }],
  ['a tenth', { confidentiality: 0.1 }],
  ['a whole point', { availability: 1 }],
  ['malice by half', { malicious: 0.25 }],
  ['a text', { integrity: '0.25' }],
  ['NaN', { dpc: Number.NaN }],
  ['a missing part', { malicious: undefined }],
])('refuses %s', (_, wrong) => {
  expect(() => Reflect.apply(severity, undefined, [{ ...least, ...wrong }])).toThrow();
});

const quarter = fc.constantFrom(0 as const, 0.25 as const, 0.5 as const);
const parts: fc.Arbitrary<SeverityParts> = fc.record({
  dpc: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  ei: fc.constantFrom(0.25 as const, 0.5 as const, 0.75 as const, 1 as const),
  confidentiality: quarter,
  integrity: quarter,
  availability: quarter,
  malicious: fc.constantFrom(0 as const, 0.5 as const),
});

test('every score is a whole number of quarters from 0.25 to 6', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const { score } = severity(given);
      return Number.isInteger(score * 4) && score >= 0.25 && score <= 6;
    }),
  );
});

test('malice never lowers the score', () => {
  fc.assert(
    fc.property(
      parts,
      (given) => severity({ ...given, malicious: 0.5 }).score >= severity({ ...given, malicious: 0 }).score,
    ),
  );
});

test.each([
  [100, false],
  [101, true],
])('%i people are noted as more than a hundred: %s', (people, moreThanHundredPeople) => {
  expect(severityFlags({ people, unintelligible: false })).toEqual({ moreThanHundredPeople, unintelligible: false });
});
