import { isSameMail } from '#shared/mail/same-mail.ts';

const mail = (sentAt: string | undefined, ...addresses: string[]) => ({
  ...(sentAt && { sentAt }),
  recipients: addresses.map((address) => ({ address, name: '' })),
});
const first = mail('2026-11-20T08:00:00Z', 'x@a.example');

test.each([
  ['sent at the same time, to others', mail('2026-11-20T08:00:00Z', 'y@b.example')],
  ['sent in the same second, as another machine writes it', mail('2026-11-20T09:00:00.400+01:00', 'y@b.example')],
  ['sent minutes apart, with a common recipient', mail('2026-11-20T08:04:00Z', 'X@A.example', 'y@b.example')],
  ['sent at an unknown time, with a common recipient', mail(undefined, 'x@a.example')],
  ['sent minutes apart, with recipients that could not be read', mail('2026-11-20T08:04:00Z')],
])('two reports with one message id are one mail: %s', (_what, other) =>
  expect([isSameMail(first, other), isSameMail(other, first)]).toEqual([true, true]),
);

test.each([
  ['days later to others', mail('2026-11-23T07:30:00Z', 'y@b.example')],
  ['days later to the same', mail('2026-11-23T07:30:00Z', 'x@a.example')],
  ['minutes later to others', mail('2026-11-20T08:04:00Z', 'y@b.example')],
  ['at an unknown time to others', mail(undefined, 'y@b.example')],
])('a mail with the same message id is another one: sent %s', (_what, other) =>
  expect([isSameMail(first, other), isSameMail(other, first)]).toEqual([false, false]),
);
