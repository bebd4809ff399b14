import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { addNote } from '#functions/cases/work/add-note.ts';
import { handBackCase } from '#functions/cases/work/hand-back.ts';
import { handOverCase } from '#functions/cases/work/hand-over.ts';
import { letGoCase } from '#functions/cases/work/let-go.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { dorte, jonas, leo, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, caseOf, messagesOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, sofie);
  await know(desk, jonas);
  await know(desk, dorte);
  await know(desk, leo);
});
afterAll(() => desk.close());

const taken = async () => {
  const { caseId } = await reported(desk);
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  return caseId;
};

test('of two who take a case in the same moment one has it and the other hears so', async () => {
  const { caseId } = await reported(desk);
  const race = await Promise.allSettled(
    [sofie, jonas].map((one) => takeCase(desk, one, about(caseId, { version: 1 }))),
  );
  const lost = race.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
  expect([race.filter(({ status }) => status === 'fulfilled').length, lost]).toEqual([1, ['already-taken']]);
});

test('who takes a case has it', async () => {
  expect(await caseOf(desk, await taken())).toMatchObject({ state: 'taken', takenBy: { personId: sofie.personId } });
});

test('who lets a case go has it no longer, and it is new again', async () => {
  const caseId = await taken();
  await letGoCase(desk, sofie, about(caseId, { version: 2 }));
  expect(await caseOf(desk, caseId)).toMatchObject({ state: 'new', takenBy: null });
});

test('a colleague’s case is not let go', async () => {
  expect(await refusalOf(letGoCase(desk, jonas, about(await taken(), { version: 2 })))).toBe('move-not-allowed');
});

test('from an old card one hears that the case is taken, not that it has changed', async () => {
  expect(await refusalOf(takeCase(desk, jonas, about(await taken(), { version: 1 })))).toBe('already-taken');
});

test('the reporter is told that the case is taken', async () => {
  const tellings = await messagesOf(desk, await taken());
  expect(tellings.filter(({ kind }) => kind === 'to-reporter').map(({ payload }) => JSON.parse(payload).what)).toEqual([
    'taken',
  ]);
});

test('a member of the team who reported it is not told what they did themselves', async () => {
  const { caseId } = await reported(desk, sofie);
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  expect((await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'to-reporter')).toEqual([]);
});

test('a case put away is not taken', async () => {
  const { caseId } = await reported(desk);
  await notABreach(desk, sofie, about(caseId, { version: 1, reason: 'Testmail' }));
  expect(await refusalOf(takeCase(desk, sofie, about(caseId, { version: 2 })))).toBe('move-not-allowed');
});

test('a case is handed over to a colleague of the team', async () => {
  const caseId = await taken();
  await handOverCase(desk, sofie, about(caseId, { version: 2, to: jonas.personId.toUpperCase() }));
  expect((await caseOf(desk, caseId)).takenBy).toEqual({ personId: jonas.personId, name: 'Jonas Friis' });
});

test('who gets a case is told', async () => {
  const caseId = await taken();
  await handOverCase(desk, sofie, about(caseId, { version: 2, to: jonas.personId }));
  const told = (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'to-holder');
  expect(told.map(({ payload }) => JSON.parse(payload))).toEqual([{ what: 'handed-over', personId: jonas.personId }]);
});

test('who takes a case over from a colleague is not told what they did themselves', async () => {
  const caseId = await taken();
  await handOverCase(desk, jonas, about(caseId, { version: 2, to: jonas.personId }));
  const told = (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'to-holder');
  expect(told.filter(({ payload }) => JSON.parse(payload).personId === jonas.personId)).toEqual([]);
});

test.each([
  ['the DPO', dorte.personId],
  ['an employee', leo.personId],
  ['an unknown person', '00000000-0000-4000-8000-0000000000ff'],
])('a case is not handed over to %s', async (_who, to) => {
  const refused = handOverCase(desk, sofie, about(await taken(), { version: 2, to }));
  await expect(refused).rejects.toMatchObject({ code: 'not-of-the-team', fields: [{ field: 'to' }] });
});

const handedOver = async () => {
  const caseId = await taken();
  await handOverCase(desk, sofie, about(caseId, { version: 2, to: jonas.personId }));
  return caseId;
};
const handBack = (caseId: string, by = sofie, version = 3) => handBackCase(desk, by, about(caseId, { version }));
const holderOf = async (caseId: string) => (await caseOf(desk, caseId)).takenBy?.personId;

test('who has handed a case over takes that back and has it again', async () => {
  const caseId = await handedOver();
  await handBack(caseId);
  expect(await holderOf(caseId)).toBe(sofie.personId);
});

test('who has taken a case over gives it back to who had it', async () => {
  const caseId = await taken();
  await handOverCase(desk, jonas, about(caseId, { version: 2, to: jonas.personId }));
  await handBack(caseId, jonas);
  expect(await holderOf(caseId)).toBe(sofie.personId);
});

test('that it was undone is logged beside what was done', async () => {
  const caseId = await handedOver();
  await handBack(caseId);
  const verbs = (await caseOf(desk, caseId)).timeline.map(({ verb }) => verb);
  expect(verbs.filter((verb) => verb.startsWith('handed'))).toEqual(['handed-over', 'handed-back']);
});

test('a look at the case does not prevent it', async () => {
  const caseId = await handedOver();
  await caseOf(desk, caseId, jonas);
  await handBack(caseId);
  expect(await holderOf(caseId)).toBe(sofie.personId);
});

test.each([
  ['by the colleague who got the case', async () => handBack(await handedOver(), jonas), 'move-not-allowed'],
  ['of a case that was only taken', async () => handBack(await taken(), sofie, 2), 'move-not-allowed'],
  ['from an older page', async () => handBack(await handedOver(), sofie, 2), 'changed-meanwhile'],
  [
    'once the colleague has written in the case',
    async () => {
      const caseId = await handedOver();
      await addNote(desk, jonas, about(caseId, { text: 'Jeg ringer til skolen.' }));
      return handBack(caseId);
    },
    'move-not-allowed',
  ],
  [
    'twice',
    async () => {
      const caseId = await handedOver();
      await handBack(caseId);
      return handBack(caseId, sofie, 4);
    },
    'move-not-allowed',
  ],
])('a handing over is not undone %s', async (_when, undo, code) => {
  expect(await refusalOf(undo())).toBe(code);
});

test('a taking over is not undone where the former assignee has left the team', async () => {
  const caseId = await taken();
  await handOverCase(desk, jonas, about(caseId, { version: 2, to: jonas.personId }));
  await inTenant(desk.db, sofie.tenantId, (tx) =>
    tx.deleteFrom('role_holders').where('person_id', '=', sofie.personId).execute(),
  );
  expect(await refusalOf(handBack(caseId, jonas))).toBe('move-not-allowed');
  expect(await holderOf(caseId)).toBe(jonas.personId);
});
