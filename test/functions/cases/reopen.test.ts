import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { jonas, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, caseOf, messagesOf, reported } from '#test/support/reported.ts';

// The desk's working day is 08 to 16; it begins on a Tuesday at 09:00 in Copenhagen (08:00Z).
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, sofie);
});
beforeEach(() => desk.setNow('2026-11-24T08:00:00Z'));
afterAll(() => desk.close());

type Given = { readonly by?: typeof sofie; readonly at: string };
/** A case put away at once, by its assignee if it has one, and opened again at an instant. */
const openedAgain = async ({ by, at }: Given): Promise<string> => {
  const { caseId } = await reported(desk, maja);
  if (by) await takeCase(desk, by, about(caseId, { version: 1 }));
  const { version } = await caseOf(desk, caseId);
  await notABreach(desk, by ?? jonas, about(caseId, { version, reason: 'Modtageren var den rette' }));
  desk.setNow(at);
  await reopenCase(desk, sofie, about(caseId, { version: version + 1, reason: 'Hun var det ikke' }));
  return caseId;
};
const alarmsOf = async (caseId: string, state: string) =>
  (await messagesOf(desk, caseId))
    .filter((row) => row.kind === 'untaken' && row.state === state)
    .map(({ payload, due }) => [JSON.parse(payload).to, due.toISOString()]);

test('an untaken case alarms the team after 4 working hours from the reopening, and the DPO before the deadline', async () => {
  const caseId = await openedAgain({ at: '2026-11-26T08:00:00Z' });
  expect(await alarmsOf(caseId, 'open')).toEqual([
    ['team', '2026-11-26T10:45:00.000Z'],
    ['dpo', '2026-11-26T13:30:00.000Z'],
  ]);
});

test('alarms still waiting from the first time are dropped, or they would come twice', async () => {
  const caseId = await openedAgain({ at: '2026-11-24T09:00:00Z' });
  expect(await alarmsOf(caseId, 'dropped')).toEqual([
    ['team', '2026-11-24T12:00:00.000Z'],
    ['dpo', '2026-11-25T08:00:00.000Z'],
  ]);
});

test('a case that goes back to a member of the team does not alarm', async () => {
  expect(await alarmsOf(await openedAgain({ by: sofie, at: '2026-11-26T08:00:00Z' }), 'open')).toEqual([]);
});

test('a case whose assignee has left the team is new again, and alarms', async () => {
  const left = { ...leo, roles: ['Gdpr.Team' as const] };
  const caseId = await openedAgain({ by: left, at: '2026-11-26T08:00:00Z' });
  expect([await alarmsOf(caseId, 'open'), await caseOf(desk, caseId)]).toMatchObject([
    [
      ['team', '2026-11-26T10:45:00.000Z'],
      ['dpo', '2026-11-26T13:30:00.000Z'],
    ],
    { state: 'new', takenBy: null },
  ]);
});
