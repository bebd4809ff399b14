import { advise } from '#shared/breaches/advice.ts';
import { factsOfCase, type KnownOfCase } from '#shared/breaches/advice-from-case.ts';
import { type DataKind, dataKinds } from '#shared/breaches/data-kinds.ts';

const mail: KnownOfCase = {
  kind: 'misdirected-mail',
  dataKinds: ['contact'],
  people: 'one',
  protectedAddress: false,
  answers: {},
  deletions: ['not-asked'],
};
const adviceFor = (known: Partial<KnownOfCase>) => advise(factsOfCase({ ...mail, ...known }));
const other = (kind: KnownOfCase['kind'], answers: KnownOfCase['answers'], known: Partial<KnownOfCase> = {}) =>
  adviceFor({ kind, answers, deletions: [], ...known });

test('a mail to one wrong recipient is notified', () => {
  expect(adviceFor({})).toMatchObject({ notifyAuthority: true, tellDataSubjects: false });
});

test('deleted by its only recipient, it is for the team to decide', () => {
  expect(adviceFor({ deletions: ['confirmed'] }).teamDecides).toBe(true);
});

test('one recipient who was not asked is enough to notify', () => {
  expect(adviceFor({ deletions: ['confirmed', 'not-asked'] }).notifyAuthority).toBe(true);
});

test('one who refused outweighs that the recipients were written to', () => {
  expect(adviceFor({ answers: { recipientTold: 'yes' }, deletions: ['refused'] }).notifyAuthority).toBe(true);
});

test('a protected address in it is told of', () => {
  expect(adviceFor({ dataKinds: ['contact', 'protected-address'] }).tellDataSubjects).toBe(true);
});

test('a laptop is only protected when it was encrypted and the lock could not be off (Lolland 2022)', () => {
  const answers = { encrypted: 'yes', lockCouldBeOff: 'unknown' };
  expect(other('lost-device', answers, { dataKinds: ['cpr'] }).tellDataSubjects).toBe(true);
});

test('encrypted and locked, no notification is proposed', () => {
  const answers = { encrypted: 'yes', lockCouldBeOff: 'no' };
  expect(other('lost-device', answers, { dataKinds: ['cpr'] }).notifyAuthority).toBe(false);
});

test('an unknown kind is notified until more is known', () => {
  expect(other('other', {}, { people: 'unknown' }).notifyAuthority).toBe(true);
});

test('a supplier deleted letters of thousands of elderly people, without a copy: notified and told of', () => {
  const answers = { seen: 'no', lost: 'yes', copy: 'none' };
  expect(other('processor-breach', answers, { people: 'more' })).toMatchObject({
    notifyAuthority: true,
    tellDataSubjects: true,
  });
});

test.each(['processor-breach', 'other'] as const)(
  '%s: CPR numbers and health of hundreds, open to anyone for months, are notified and told of',
  (kind) => {
    const answers = { seen: 'yes', seenBy: 'anyone', lost: 'no' };
    expect(other(kind, answers, { dataKinds: ['cpr', 'health', 'economy'], people: 'up-to-1000' })).toMatchObject({
      notifyAuthority: true,
      tellDataSubjects: true,
    });
  },
);

test('Digital Post with CPR numbers to hundreds of citizens is told of', () => {
  const answers = { carrier: 'digital-post', recipients: 'many' };
  expect(other('misdirected-letter', answers, { dataKinds: ['cpr'], people: 'up-to-1000' }).tellDataSubjects).toBe(
    true,
  );
});

test('to one citizen it is notified', () => {
  const answers = { carrier: 'digital-post', recipients: 'one' };
  expect(other('misdirected-letter', answers, { dataKinds: ['cpr'] })).toMatchObject({
    notifyAuthority: true,
    tellDataSubjects: false,
  });
});

test('how many got a letter is not known by its being a letter', () => {
  expect(factsOfCase({ ...mail, kind: 'misdirected-letter' }).recipient).toBeNull();
});

const sensitive: Partial<KnownOfCase> = { dataKinds: ['cpr', 'health'], people: 'unknown' };

test('a letter that came back unopened is for the team to decide', () => {
  const answers = { carrier: 'letter', opened: 'no', returned: 'yes', recipients: 'one' };
  expect(other('misdirected-letter', answers, sensitive)).toMatchObject({ notifyAuthority: false, teamDecides: true });
});

test('papers a colleague found again are for the team to decide', () => {
  const answers = { found: 'yes', foundBy: 'us', onlyCopy: 'yes' };
  expect(other('paper-left-behind', answers, sensitive)).toMatchObject({ notifyAuthority: false, teamDecides: true });
});

test('papers about a sick child a colleague found again are for the team to decide too', () => {
  const answers = { found: 'yes', foundBy: 'us' };
  expect(other('paper-left-behind', answers, { dataKinds: ['health', 'children'] }).teamDecides).toBe(true);
});

test('papers an outsider found again are notified', () => {
  expect(other('paper-left-behind', { found: 'yes', foundBy: 'outsider' }, sensitive).notifyAuthority).toBe(true);
});

test('a phone that was locked and wiped is a lower risk than one that was not wiped', () => {
  const locked = { device: 'phone', lockCouldBeOff: 'no' };
  const proposals = [
    { ...locked, wiped: 'yes' },
    { ...locked, wiped: 'no' },
  ].map((answers) => other('lost-device', answers, sensitive));
  expect(proposals.map(({ notifyAuthority, tellDataSubjects }) => [notifyAuthority, tellDataSubjects])).toEqual([
    [false, false],
    [true, true],
  ]);
});

test.each(['paper-left-behind', 'lost-device'] as const)('%s: the only copy is a loss as well', (kind) => {
  expect(other(kind, { onlyCopy: 'yes' }).because).toContainEqual(expect.objectContaining({ code: 'not-restored' }));
});

test('Guldborgsund 2020: data about a person the recipient is in conflict with are told of', () => {
  expect(other('wrong-data', { recipients: 'one', conflict: 'yes' }).tellDataSubjects).toBe(true);
});

test('Datatilsynet 2021-32-2132: health told to many colleagues is told of', () => {
  const answers = { recipients: 'many', listener: 'colleague' };
  expect(other('spoken-disclosure', answers, { dataKinds: ['health'] }).tellDataSubjects).toBe(true);
});

test('Datatilsynet 2021-442-11601: CPR numbers on an unprotected way are notified, though the right person got them', () => {
  const answers = { sentTo: 'outside', reached: 'yes' };
  expect(other('insecure-sending', answers, { dataKinds: ['cpr'], people: 'more' }).notifyAuthority).toBe(true);
});

test('one person’s CPR number on such a way is for the team to decide', () => {
  const answers = { sentTo: 'outside', reached: 'yes' };
  expect(other('insecure-sending', answers, { dataKinds: ['cpr'], people: 'one' }).teamDecides).toBe(true);
});

test('a file that was away for an hour and is all back needs no notification', () => {
  const answers = { copy: 'complete', worksAgain: 'within-a-day', seen: 'no', changed: 'no' };
  expect(other('data-lost', answers).notifyAuthority).toBe(false);
});

test('the only file about a child, gone for good, is told of', () => {
  expect(other('data-lost', { copy: 'none' }, { dataKinds: ['children'] }).tellDataSubjects).toBe(true);
});

test('a file without a copy is notified', () => {
  expect(other('data-lost', { copy: 'none', seen: 'no' }).notifyAuthority).toBe(true);
});

const ordinary: readonly DataKind[] = ['contact', 'employment', 'unknown'];

test.each(dataKinds)('%s weighs, or is ordinary', (kind) => {
  const facts = (kinds: DataKind[]) => JSON.stringify(factsOfCase({ ...mail, dataKinds: kinds }));
  expect(facts([kind]) === facts([])).toBe(ordinary.includes(kind));
});

describe('a supplier who says that nothing was seen, changed or lost', () => {
  const nothing = { seen: 'no', changed: 'no', lost: 'no' };
  const asked = (answers: KnownOfCase['answers']) => other('processor-breach', { ...nothing, ...answers });

  test('in writing, is believed', () =>
    expect(asked({ writtenNotice: 'yes', stopped: 'yes' }).notifyAuthority).toBe(false));

  test('and never in writing, is notified (Datatilsynet 2021-442-12924)', () =>
    expect(asked({ writtenNotice: 'no', stopped: 'yes' }).notifyAuthority).toBe(true));

  test('while it goes on, is notified', () =>
    expect(asked({ writtenNotice: 'yes', stopped: 'no' }).notifyAuthority).toBe(true));
});
