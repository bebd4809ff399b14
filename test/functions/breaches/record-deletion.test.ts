import { correctFacts } from '#functions/breaches/correct-facts.ts';
import { recordDeletion } from '#functions/breaches/record-deletion.ts';
import { takeBreach } from '#functions/cases/take.ts';
import type { Recipient } from '#shared/breaches/mail.ts';
import type { DeletionState } from '#shared/breaches/views.ts';
import type { Caller } from '#shared/people/caller.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';
import { about, aMail, caseOf, refusalOf, reported, reportOf, tellingsOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const aCase = async () => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@eksempel-kommune.example>` });
  const { breachId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  const recipientId = (await caseOf(desk, breachId)).recipients[0]?.recipientId ?? '';
  const record = (by: Caller, deletion: DeletionState) =>
    recordDeletion(desk, by, about(breachId, { recipientId, deletion }));
  const recorded = async () =>
    (await caseOf(desk, breachId)).timeline
      .filter(({ verb }) => verb === 'deletion-recorded')
      .map(({ by, facts }) => [by.personId, facts.deletion]);
  return { breachId, record, recorded, mail };
};

test('the team records what the recipient said on the phone, and it is written who did', async () => {
  const { breachId, record, recorded } = await aCase();
  await record(sofie, 'confirmed');
  expect([(await caseOf(desk, breachId)).recipients[0]?.deletion, await recorded()]).toEqual([
    'confirmed',
    [[sofie.personId, 'confirmed']],
  ]);
});

const meant: Recipient = {
  address: 'borger@example.com',
  name: 'Borger',
  field: 'to',
  placement: 'outside',
  wrong: false,
};

describe('of somebody who was meant to have it', () => {
  test('nothing is recorded, also by the team', async () => {
    const mail = aMail({ internetMessageId: `<${desk.newId()}@a.example>`, recipients: [meant] });
    const { breachId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
    const recipientId = (await caseOf(desk, breachId)).recipients[0]?.recipientId ?? '';
    const attempts = [maja, sofie].map((by) =>
      refusalOf(recordDeletion(desk, by, about(breachId, { recipientId, deletion: 'confirmed' }))),
    );
    expect(await Promise.all(attempts)).toEqual(['not-a-wrong-recipient', 'not-a-wrong-recipient']);
  });

  test('nothing more is recorded once the team has taken the mark away', async () => {
    const { breachId, record } = await aCase();
    const { version, recipients } = await caseOf(desk, breachId);
    const unmark = recipients.map(({ recipientId }) => recipientId);
    await correctFacts(desk, sofie, about(breachId, { version, unmark }));
    expect(await refusalOf(record(maja, 'confirmed'))).toBe('not-a-wrong-recipient');
  });
});

test('what is recorded of one recipient does not stand with another', async () => {
  const both = ['Fremmed', 'Anden'].map((name) => ({ ...meant, name, address: `${name}@example.com`, wrong: true }));
  const mail = aMail({ internetMessageId: `<${desk.newId()}@a.example>`, recipients: both });
  const { breachId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  const recipientId = (await caseOf(desk, breachId)).recipients.find(({ name }) => name === 'Anden')?.recipientId ?? '';
  await recordDeletion(desk, maja, about(breachId, { recipientId, deletion: 'confirmed' }));
  const { recipients } = await caseOf(desk, breachId);
  expect(recipients.map(({ name, recorded }) => [name, recorded.length])).toEqual([
    ['Fremmed', 0],
    ['Anden', 1],
  ]);
});

test('a slip is taken back, and both entries stand', async () => {
  const { breachId, record, recorded } = await aCase();
  await record(sofie, 'confirmed');
  await record(sofie, 'not-asked');
  expect([(await caseOf(desk, breachId)).recipients[0]?.deletion, await recorded()]).toEqual([
    'not-asked',
    [
      [sofie.personId, 'confirmed'],
      [sofie.personId, 'not-asked'],
    ],
  ]);
});

test('the assignee is told where it is refused or two say different things, and not of what settles it', async () => {
  const { breachId, record } = await aCase();
  await takeBreach(desk, sofie, about(breachId, { version: 1 }));
  const told = async () => (await tellingsOf(desk, breachId)).filter(({ kind }) => kind === 'to-holder').length;
  await record(maja, 'confirmed');
  const settled = await told();
  await record(maja, 'refused');
  expect([settled, await told()]).toEqual([0, 1]);
});

test('what stands already is no new entry: a repeat after a lost answer is not said twice', async () => {
  const { record, recorded } = await aCase();
  await record(sofie, 'confirmed');
  await record(sofie, 'confirmed');
  expect(await recorded()).toHaveLength(1);
});

describe('two who record at once', () => {
  test('from the same page are not both taken: the second is told that the case has changed', async () => {
    const { breachId } = await aCase();
    const [{ recipientId } = { recipientId: '' }] = (await caseOf(desk, breachId)).recipients;
    const record = (by: Caller, deletion: DeletionState) =>
      askAs(desk, by)('recordDeletion', { params: { breachId }, json: { version: 1, recipientId, deletion } });
    const answers = await Promise.all([record(maja, 'confirmed'), record(sofie, 'refused')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('of a recipient both have marked: each word stands beside the other, and the worse is held', async () => {
    const { breachId, record, mail } = await aCase();
    await reported(desk, leo, { kind: 'misdirected-mail', mail });
    await record(maja, 'confirmed');
    await record(leo, 'refused');
    const [recipient] = (await caseOf(desk, breachId)).recipients;
    expect([recipient?.deletion, recipient?.recorded.map(({ by, deletion }) => [by.personId, deletion])]).toEqual([
      'refused',
      [
        [maja.personId, 'confirmed'],
        [leo.personId, 'refused'],
      ],
    ]);
    expect((await reportOf(desk, breachId, maja)).recipients[0]?.deletion).toBe('confirmed');
  });

  test('of which one is of the team: the team’s word is held', async () => {
    const { breachId, record } = await aCase();
    await record(sofie, 'confirmed');
    await record(maja, 'refused');
    expect((await caseOf(desk, breachId)).recipients[0]?.deletion).toBe('confirmed');
  });
});
