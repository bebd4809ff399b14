import { type MailFacts, mailFacts } from '#shared/mail/mail.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import { recipientsWith, sameRecipient } from '#shared/mail/recipients.ts';
import { fc } from '#test/support/properties.ts';

const path = '/O=EXCHANGELABS/OU=EXCHANGE ADMINISTRATIVE GROUP (FYDIBOHF23SPDLT)/CN=RECIPIENTS/CN=1c2e-per';
const wrapped = 'IMCEAEX-_o=EXCHANGELABS_ou=x_cn=RECIPIENTS_cn=1c2e-per@eurprd03.prod.outlook.com';
const to = (given: Partial<Recipient>): Recipient => ({
  address: '',
  name: '',
  field: 'to',
  placement: 'outside',
  wrong: false,
  ...given,
});
const read = (recipients: readonly Recipient[], given: Partial<MailFacts> = {}) =>
  mailFacts.parse({ subject: 'Møde', attachments: [], recipients, completeness: 'window', ...given });

test('an address on To and on Cc in other letter case is one recipient, marked once', () => {
  const bo = [
    to({ address: 'bo@postkasse.example', wrong: true }),
    to({ address: 'Bo@postkasse.example', field: 'cc', wrong: true }),
  ];
  expect(read(bo).recipients).toEqual([to({ address: 'bo@postkasse.example', wrong: true })]);
});

const others = ['IMCEAINVALID-per_bo@kommune.example', 'IMCEAX500-_o=x_cn=per@kommune.example', `x500:${path}`];

test.each([path, wrapped, path.toLowerCase(), `EX:${path}`, ...others])(
  '%s is no address, and never outside',
  (address) =>
    expect(read([to({ address, name: 'Per Bo' })]).recipients).toEqual([to({ name: 'Per Bo', placement: 'unknown' })]),
);

test.each([path, wrapped])('%s without a name is shown by its last part', (address) =>
  expect(read([to({ address })]).recipients[0]?.name).toBe('per'),
);

test('a sender Exchange names by a path is shown by name', () =>
  expect(read([], { sender: { address: path, name: 'Per Bo' } }).sender).toEqual({ address: '', name: 'Per Bo' }));

test('no address, no placement', () =>
  expect(read([to({ name: 'Alle ansatte', placement: 'inside' })]).recipients[0]?.placement).toBe('unknown'));

test('Per by his path and Per by his address are one Per', () =>
  expect(
    read([to({ address: path, name: 'Per Bo' }), to({ address: 'per@firma.example', name: 'Per Bo' })]).recipients,
  ).toEqual([to({ address: 'per@firma.example', name: 'Per Bo' })]));

test('two people of one name with an address each are two', () =>
  expect(
    read([to({ address: 'per@a.example', name: 'Per Bo' }), to({ address: 'per@b.example', name: 'Per Bo' })])
      .recipients,
  ).toHaveLength(2));

const recipient = fc.record({
  address: fc.constantFrom('', 'per@a.example', 'PER@a.example', 'bo@b.example', path),
  name: fc.constantFrom('', 'Per Bo', 'per bo', 'Bo'),
  field: fc.constantFrom('to', 'cc', 'bcc', 'unknown'),
  placement: fc.constantFrom('inside', 'outside', 'unknown'),
  wrong: fc.boolean(),
});

test('no address is listed twice, however the list was put together', () =>
  fc.assert(
    fc.property(fc.array(recipient), fc.array(recipient), (one, other) => {
      const all = recipientsWith(read(one).recipients, read(other).recipients);
      const twice = all.some((a, at) => all.slice(at + 1).some((b) => a.address && b.address && sameRecipient(a, b)));
      expect(twice).toBe(false);
    }),
  ));

test('what was read once is read again as it is', () =>
  fc.assert(
    fc.property(fc.array(recipient), (some) => {
      const once = read(some);
      expect(mailFacts.parse(once)).toEqual(once);
    }),
  ));

test('a marked recipient stays marked', () =>
  fc.assert(
    fc.property(fc.array(recipient), (some) => {
      expect(read(some).recipients.some(({ wrong }) => wrong)).toBe(some.some(({ wrong }) => wrong));
    }),
  ));
