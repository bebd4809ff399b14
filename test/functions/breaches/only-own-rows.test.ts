import { randomUUID } from 'node:crypto';
import { jonas, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';
import { know } from '#test/support/known-people.ts';
import { aMail, reported, reportOf } from '#test/support/reported.ts';

const eml = new TextEncoder().encode('From: a@example.com\r\nSubject: a\r\n\r\nb');
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk({ graph: { mailContent: async () => eml } });
  for (const one of [leo, maja, sofie, jonas]) await know(desk, one);
});
afterAll(() => desk.close());

const mail = aMail();
const kept = { kind: 'misdirected-mail', mail } as const;

test('what a reporter tells once more leaves what the other told as it was', async () => {
  const { caseId } = await reported(desk, maja, { ...kept, people: 'one' });
  await reported(desk, leo, { ...kept, people: 'up-to-10', dataKinds: ['children'] });
  const toldByLeo = async () => {
    const { people, dataKinds, recipients } = await reportOf(desk, caseId, leo);
    return { people, dataKinds, recipients };
  };
  const before = await toldByLeo();
  await reported(desk, maja, { ...kept, dataKinds: ['cpr'] });
  expect(await toldByLeo()).toEqual(before);
});

test('a key another person used gives a stranger no answer', async () => {
  const { caseId } = await reported(desk, maja);
  const asked = { json: { restId: 'AAMk' }, params: { caseId }, key: randomUUID() };
  const { status } = await askAs(desk, maja)('keepMail', asked);
  const stranger = await askAs(desk, leo)('keepMail', asked);
  expect([status, problemIn(stranger).code]).toEqual([201, 'not-found']);
});
