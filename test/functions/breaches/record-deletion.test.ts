import { correctFacts } from '#functions/breaches/decide/correct-facts.ts';
import { recordDeletion } from '#functions/breaches/mail/record-deletion.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import type { DeletionState } from '#shared/breaches/views.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import type { Caller } from '#shared/people/caller.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';
import { about, aMail, caseOf, messagesOf, refusalOf, reported, reportOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const aCase = async () => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@eksempel-kommune.example>` });
  const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  const recipientId = (await caseOf(desk, caseId)).recipients[0]?.recipientId ?? '';
  const record = (by: Caller, deletion: DeletionState) =>
    recordDeletion(desk, by, about(caseId, { recipientId, deletion }));
  const recorded = async () =>
    (await caseOf(desk, caseId)).timeline
      .filter(({ verb }) => verb === 'deletion-recorded')
      .map(({ by, facts }) => [by.personId, facts.deletion]);
  return { caseId, record, recorded, mail };
};

test('the team records what the recipient said on the phone, and it is written who did', async () => {
  const { caseId, record, recorded } = await aCase();
  await record(sofie, 'confirmed');
  expect([(await caseOf(desk, caseId)).recipients[0]?.deletion, await recorded()]).toEqual([
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

describe('of a recipient who was meant to have it', () => {
  test('nothing is recorded, also by the team', async () => {
    const mail = aMail({ internetMessageId: `<${desk.newId()}@a.example>`, recipients: [meant] });
    const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
    const recipientId = (await caseOf(desk, caseId)).recipients[0]?.recipientId ?? '';
    const attempts = [maja, sofie].map((by) =>
      refusalOf(recordDeletion(desk, by, about(caseId, { recipientId, deletion: 'confirmed' }))),
    );
    expect(await Promise.all(attempts)).toEqual(['not-a-wrong-recipient', 'not-a-wrong-recipient']);
  });

  test('nothing more is recorded once the team has taken the mark away', async () => {
    const { caseId, record } = await aCase();
    const { version, recipients } = await caseOf(desk, caseId);
    const unmark = recipients.map(({ recipientId }) => recipientId);
    await correctFacts(desk, sofie, about(caseId, { version, unmark }));
    expect(await refusalOf(record(maja, 'confirmed'))).toBe('not-a-wrong-recipient');
  });
});

test('what is recorded of one recipient is not shown with another', async () => {
  const both = ['Fremmed', 'Anden'].map((name) => ({ ...meant, name, address: `${name}@example.com`, wrong: true }));
  const mail = aMail({ internetMessageId: `<${desk.newId()}@a.example>`, recipients: both });
  const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  const recipientId = (await caseOf(desk, caseId)).recipients.find(({ name }) => name === 'Anden')?.recipientId ?? '';
  await recordDeletion(desk, maja, about(caseId, { recipientId, deletion: 'confirmed' }));
  const { recipients } = await caseOf(desk, caseId);
  expect(recipients.map(({ name, recorded }) => [name, recorded.length])).toEqual([
    ['Fremmed', 0],
    ['Anden', 1],
  ]);
});

test('a slip is taken back, and both entries are kept', async () => {
  const { caseId, record, recorded } = await aCase();
  await record(sofie, 'confirmed');
  await record(sofie, 'not-asked');
  expect([(await caseOf(desk, caseId)).recipients[0]?.deletion, await recorded()]).toEqual([
    'not-asked',
    [
      [sofie.personId, 'confirmed'],
      [sofie.personId, 'not-asked'],
    ],
  ]);
});

test('the assignee is told where it is refused or two say different things, and not of what settles it', async () => {
  const { caseId, record } = await aCase();
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  const told = async () => (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'to-holder').length;
  await record(maja, 'confirmed');
  const settled = await told();
  await record(maja, 'refused');
  expect([settled, await told()]).toEqual([0, 1]);
});

test('the same deletion again is no new entry: a repeat after a lost answer is not logged twice', async () => {
  const { record, recorded } = await aCase();
  await record(sofie, 'confirmed');
  await record(sofie, 'confirmed');
  expect(await recorded()).toHaveLength(1);
});

describe('two who record at once', () => {
  test('from the same page are not both taken: the second is told that the case has changed', async () => {
    const { caseId } = await aCase();
    const [{ recipientId } = { recipientId: '' }] = (await caseOf(desk, caseId)).recipients;
    const record = (by: Caller, deletion: DeletionState) =>
      askAs(desk, by)('recordDeletion', { params: { caseId }, json: { version: 1, recipientId, deletion } });
    const answers = await Promise.all([record(maja, 'confirmed'), record(sofie, 'refused')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('of a recipient both have marked: each answer is shown beside the other, and the worse counts', async () => {
    const { caseId, record, mail } = await aCase();
    await reported(desk, leo, { kind: 'misdirected-mail', mail });
    await record(maja, 'confirmed');
    await record(leo, 'refused');
    const [recipient] = (await caseOf(desk, caseId)).recipients;
    expect([recipient?.deletion, recipient?.recorded.map(({ by, deletion }) => [by.personId, deletion])]).toEqual([
      'refused',
      [
        [maja.personId, 'confirmed'],
        [leo.personId, 'refused'],
      ],
    ]);
    expect((await reportOf(desk, caseId, maja)).recipients[0]?.deletion).toBe('confirmed');
  });

  test('of which one is of the team: the team’s word is held', async () => {
    const { caseId, record } = await aCase();
    await record(sofie, 'confirmed');
    await record(maja, 'refused');
    expect((await caseOf(desk, caseId)).recipients[0]?.deletion).toBe('confirmed');
  });
});
