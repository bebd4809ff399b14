import { advise } from '#shared/breaches/advice.ts';
import { factsOfCase, type KnownOfCase } from '#shared/breaches/advice-from-case.ts';

const mail: KnownOfCase = {
  kind: 'misdirected-mail',
  dataKinds: ['contact'],
  people: 'one',
  protectedAddress: false,
  answers: {},
  deletions: ['not-asked'],
};
const adviceFor = (known: Partial<KnownOfCase>) => advise(factsOfCase({ ...mail, ...known }));

test('a mail to one wrong recipient is notified', () => {
  expect(adviceFor({})).toMatchObject({ notifyAuthority: true, tellDataSubjects: false });
});

test('deleted by its only recipient, it is for the team to decide', () => {
  expect(adviceFor({ deletions: ['confirmed'] }).teamDecides).toBe(true);
});

test('one recipient who was not asked is enough to notify', () => {
  expect(adviceFor({ deletions: ['confirmed', 'not-asked'] }).notifyAuthority).toBe(true);
});

test('a protected address in it is told of', () => {
  expect(adviceFor({ dataKinds: ['contact', 'protected-address'] }).tellDataSubjects).toBe(true);
});

test('a laptop is only protected when it was encrypted and the lock could not be off (Lolland 2022)', () => {
  const laptop = {
    kind: 'lost-device',
    dataKinds: ['cpr'],
    answers: { encrypted: 'yes', lockCouldBeOff: 'unknown' },
  } as const;
  expect(adviceFor(laptop).tellDataSubjects).toBe(true);
});

test('encrypted and locked, no notification is proposed', () => {
  const laptop = {
    kind: 'lost-device',
    dataKinds: ['cpr'],
    answers: { encrypted: 'yes', lockCouldBeOff: 'no' },
  } as const;
  expect(adviceFor(laptop).notifyAuthority).toBe(false);
});

test('an unknown kind is notified until more is known', () => {
  expect(adviceFor({ kind: 'other', deletions: [], people: 'unknown' }).notifyAuthority).toBe(true);
});
