import { listCases } from '#functions/cases/read/list-cases.ts';
import { behindCursor, cursorBehind } from '#functions/cases/read/queue-order.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { fc } from '#test/support/properties.ts';
import { reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk({ alters: true });
});
afterAll(() => desk.close());

const instant = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

test.each(['time-left', 'newest', 'unit'] as const)(
  'a place in the queue by %s is read again, whenever it was known',
  (sort) =>
    fc.assert(
      fc.property(fc.option(instant), instant, fc.uuid(), (due_at, received_at, case_id) => {
        const row = { clock_stopped_at: null, due_at, received_at, case_id, unit_order: '~' };
        expect(() => behindCursor(cursorBehind(row, sort), sort)).not.toThrow();
      }),
    ),
);

test('the queue goes on behind a case known in 1926', async () => {
  for (let count = 0; count < 3; count += 1) await reported(desk);
  await inTenant(desk.db, maja.tenantId, (tx) =>
    tx
      .updateTable('cases')
      .set({ due_at: new Date('1926-11-24T08:30:00Z') })
      .where('tenant_id', '=', maja.tenantId)
      .execute(),
  );
  const page = (cursor?: string) =>
    listCases(desk, sofie, {
      params: {},
      query: { show: 'open', sort: 'time-left', limit: 2, ...(cursor && { cursor }) },
      body: {},
    });
  const first = await page();
  const second = await page(first.next ?? '');
  expect([first.cases.length, second.cases.length, second.next]).toEqual([2, 1, null]);
});
