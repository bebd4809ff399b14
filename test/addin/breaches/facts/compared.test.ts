import { comparedOf } from '#addin/breaches/facts/compared.ts';
import * as cases from '#addin/texts/breaches/case.ts';
import * as terms from '#addin/texts/breaches/terms.ts';
import { timesIn } from '#addin/texts/times.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { caseOf } from '../../cases/case-of.ts';

const compared = comparedOf({ t: cases.da, terms: terms.da, none: '', times: timesIn('da') });
const differing = (now: CaseView) =>
  compared.filter(({ valueIn }) => valueIn(caseOf()) !== valueIn(now)).map(({ name }) => name);

test.each([
  ['people', caseOf({ people: 'up-to-1000' })],
  ['dataKinds', caseOf({ dataKinds: ['health'] })],
  ['place', caseOf({ place: 'Jobcenteret' })],
  ['notification', caseOf({ notification: 'notified' })],
] as const)('a colleague’s correction is one of the differences: %s', (fact, now) =>
  expect(differing(now)).toEqual([cases.da.compared[fact]]),
);

test('the same kinds of data in another order are no difference', () =>
  expect(differing(caseOf({ dataKinds: caseOf().dataKinds.toReversed() }))).toEqual([]));
