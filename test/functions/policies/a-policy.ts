import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { ownDeliveries } from '#functions/own-deliveries.ts';
import { perform } from '#functions/perform.ts';
import { policyText } from '#shared/policies/policy.ts';
import { rightBodies } from '#test/support/asked.ts';
import { sofie, type TestDesk } from '#test/support/desk.ts';

type Row = {
  readonly personId: string;
  readonly name?: string;
  readonly title?: string;
  readonly unit?: string | null;
  readonly manager?: string;
  readonly guest?: true;
  readonly account?: 'enabled' | 'disabled' | 'deleted';
  readonly hiredOn?: string;
  readonly leavesOn?: string;
  readonly firstSeenAt?: string;
};

/** Writes people into the mirror as if the directory had just been read; what is not said is as usual. */
export const inDirectory = (desk: TestDesk, people: readonly Row[]): Promise<void> =>
  inTenant(desk.db, sofie.tenantId, async (tx) => {
    await tx
      .insertInto('directory_readings')
      .values({ tenant_id: sofie.tenantId, done_at: desk.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    for (const { personId, ...one } of people) {
      const said = {
        name: one.name ?? 'Ida Lund',
        title: one.title ?? null,
        unit: one.unit ?? null,
        is_guest: one.guest ?? false,
        account: one.account ?? 'enabled',
        manager_id: one.manager ?? null,
        hired_on: one.hiredOn ?? null,
        leaves_on: one.leavesOn ?? null,
        round: 1,
      };
      await tx
        .insertInto('directory_people')
        .values({
          ...{ tenant_id: sofie.tenantId, person_id: personId, ...said },
          first_seen_at: one.firstSeenAt ? new Date(one.firstSeenAt) : null,
        })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(said))
        .execute();
    }
  });

/** Delivers what is due. */
export const asking = (desk: TestDesk) => openOutbox(desk, undefined, ownDeliveries).drain();

const about = { params: {}, query: {} } as const;

/** A policy of the team's, published; it asks once what is due is delivered. */
export const publishedPolicy = async (desk: TestDesk, given: object = {}): Promise<string> => {
  const body = policyText.parse({ ...rightBodies.createPolicy, units: null, ...given });
  const { policyId, version } = await perform(desk, sofie, 'createPolicy', { ...about, body });
  await publish(desk, policyId, version);
  return policyId;
};

/** Its draft as the next edition. */
export const publish = (desk: TestDesk, policyId: string, version: number, asksAgain = true) =>
  perform(desk, sofie, 'publishPolicy', { params: { policyId }, query: {}, body: { version, asksAgain } });
