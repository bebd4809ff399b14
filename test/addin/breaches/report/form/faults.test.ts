import { faultsOf, faultsSeen, partOf } from '#addin/breaches/report/form/faults.ts';
import { toReport } from '#addin/breaches/report/form/to-report.ts';
import { no } from '#test/addin/support/desk.ts';
import { about, said } from '#test/addin/support/reports.ts';

const words = {
  unread: { 'date-missing': 'dato', 'no-date': 'ingen dato', 'no-clock': 'intet klokkeslæt' },
  colleagueMissing: 'kollega',
  nameMissing: 'navn',
  whatMissing: 'hvad',
  unfit: 'passer ikke',
};
const seen = (values: ReturnType<typeof said>) => faultsSeen(values, toReport(values, about()), words);

test('the field of a recipient belongs to the list of recipients', () =>
  expect(partOf('mail.recipients.3.address')).toBe('typed'));

test('a field that the form does not have belongs to none of its parts', () => expect(partOf('door')).toBeUndefined());

test('the desk proposes a time at the time', () => {
  const { body } = no(422, 'time-does-not-exist', [
    { field: 'found', message: 'Fandtes ikke', proposal: '2026-03-29T03:30' },
  ]);
  expect(faultsOf(body)).toMatchObject([{ field: 'found', proposal: '2026-03-29T03:30' }]);
});

test('another time without a date is seen at once', () =>
  expect(seen(said({ found: { mode: 'exact', date: '', time: '10:00' } }))).toMatchObject([
    { field: 'found', message: 'dato' },
  ]));

test.each([
  ['a date that cannot be read', { mode: 'exact', date: '31.2.2026', time: '' }, 'ingen dato'],
  ['a clock time that cannot be read', { mode: 'today', date: '', time: '25.00' }, 'intet klokkeslæt'],
] as const)('%s is seen at once', (_, found, message) =>
  expect(seen(said({ found }))).toMatchObject([{ field: 'found', message }]),
);

test('a colleague who called must be chosen', () =>
  expect(seen(said({ behalf: { of: 'phone', colleague: null, name: '', contact: '' } }))).toMatchObject([
    { message: 'kollega' },
  ]));

test('a supplier needs one message, not two', () =>
  expect(seen(said({ behalf: { of: 'supplier', colleague: null, name: ' ', contact: '' } }))).toHaveLength(1));

test('hidden letters in the description are seen by the shared schema', () =>
  expect(seen(said({ description: 'et\u202eord' }))).toMatchObject([{ field: 'description', message: 'passer ikke' }]));

test('an empty form has no faults', () => expect(seen(said())).toEqual([]));
