import { confirmAll, keptOf } from '#test/bench/policies/confirm-morning.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { tenantA } from '#test/support/database/database.ts';
import { caller, openTestDesk } from '#test/support/desk.ts';
import { asking, inDirectory, publishedPolicy } from './a-policy.ts';

// The bench lets 10,000 do it.
test('of many who confirm on one morning, some of them twice, each is kept once and nothing is lost', async () => {
  const desk = await openTestDesk({ graph: { notify: async () => {} } });
  const people = Array.from({ length: 60 }, (_, at) => caller({ personId: idOf(200 + at) }));
  await inDirectory(
    desk,
    people.map(({ personId }) => ({ personId })),
  );
  const policyId = await publishedPolicy(desk, { questions: [] });
  await asking(desk);
  await confirmAll(desk, policyId, people);
  expect(await keptOf(desk, tenantA, policyId)).toEqual({ people: 60, confirmations: 60, entries: 60 });
  await desk.close();
});
