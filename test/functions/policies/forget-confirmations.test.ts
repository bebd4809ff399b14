import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { forgetConfirmations } from '#functions/policies/keeping/forget-confirmations.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { asking, inDirectory, publish, publishedPolicy } from './a-policy.ts';

const unit = 'Vej og Park';
let desk: TestDesk;
let policyId: string;
// Confirmed on 24 November 2026 by two: one is still asked of it, the other has moved away.
beforeAll(async () => {
  desk = await openTestDesk({ graph: { notify: async () => {} } });
  await inDirectory(desk, [
    { personId: maja.personId, unit },
    { personId: leo.personId, unit },
  ]);
  policyId = await publishedPolicy(desk, { units: [unit] });
  await asking(desk);
  for (const who of [maja, leo]) await confirm(who, 1);
  await inDirectory(desk, [{ personId: leo.personId, unit: 'Skole' }]);
  await next(false);
});
afterAll(() => desk.close());

const confirm = (who: typeof maja, edition: number) =>
  perform(desk, who, 'confirmPolicy', { params: { policyId }, query: {}, body: { edition, answers: [1] } });
const next = async (asksAgain: boolean): Promise<void> => {
  const { version } = await perform(desk, sofie, 'readPolicy', { params: { policyId }, query: {}, body: {} });
  await publish(desk, policyId, version, asksAgain);
  await asking(desk);
};
const forgetOn = async (day: string, until?: AbortSignal) => {
  desk.setNow(`${day}T08:00:00Z`);
  await forgetConfirmations(desk, until);
  const rows = await inTenant(desk.db, sofie.tenantId, (tx) =>
    tx.selectFrom('policy_confirmations').select(['person_id', 'edition', 'has_passed', 'confirmed_at']).execute(),
  );
  return rows.map(({ person_id }) => person_id).sort();
};

test('whose it was is deleted after five years, to the day, by a run that has the time; what holds stays', async () => {
  const both = [leo.personId, maja.personId].sort();
  expect(await forgetOn('2031-11-24')).toEqual(both);
  expect(await forgetOn('2031-11-25', AbortSignal.abort())).toEqual(both);
  expect(await forgetOn('2031-11-25')).toEqual([maja.personId, null]);
});

test('which version was confirmed and when stays, and the chain holds', async () => {
  const rows = await inTenant(desk.db, sofie.tenantId, (tx) =>
    tx.selectFrom('policy_confirmations').select(['edition', 'confirmed_at']).where('person_id', 'is', null).execute(),
  );
  expect(rows).toEqual([{ edition: 1, confirmed_at: new Date('2026-11-24T08:00:00Z') }]);
  expect((await verifyTenant(desk.db, sofie.tenantId)).breaks).toEqual([]);
});

test('a forgotten confirmation is nobody’s any more', async () =>
  expect(await perform(desk, leo, 'listMyPolicies', { params: {}, query: {}, body: {} })).toEqual({ policies: [] }));

test('what no longer holds, since a newer one was confirmed, is forgotten as well', async () => {
  await next(true);
  await confirm(maja, 3);
  expect(await forgetOn('2031-11-26')).toEqual([maja.personId, null, null]);
});
