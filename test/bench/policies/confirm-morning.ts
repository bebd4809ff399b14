import { createHash, randomUUID } from 'node:crypto';
import { inTenant } from '#functions/database/transaction.ts';
import type { Parts } from '#functions/parts.ts';
import { perform } from '#functions/perform.ts';
import { whatWasConfirmed } from '#functions/policies/facts/what-was-confirmed.ts';
import type { Caller } from '#shared/people/caller.ts';

/** So many confirm at the same moment. */
const atOnce = 20;
/** Of every so many one presses twice, with the same key: an answer was lost, or it took long. */
const twice = 10;

/** Each of these people confirms a policy without questions, many at the same moment. */
export const confirmAll = async (parts: Parts, policyId: string, people: readonly Caller[]): Promise<void> => {
  const left = [...people.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, who] = next;
      const key = randomUUID();
      const confirm = () => confirmOnce(parts, who, policyId, key);
      await Promise.all(at % twice === 0 ? [confirm(), confirm()] : [confirm()]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

const confirmOnce = (parts: Parts, who: Caller, policyId: string, key: string) => {
  const body = { edition: 1, answers: [] };
  const digest = createHash('sha256').update(`${policyId}/${who.personId}`).digest();
  const once = { key, route: 'confirmPolicy', digest, status: 201 } as const;
  return perform(parts, who, 'confirmPolicy', { params: { policyId }, query: {}, body, once });
};

/** What was kept of such a morning; nothing is lost where all three are the number of people. */
export const keptOf = (parts: Parts, tenantId: string, policyId: string) =>
  inTenant(parts.db, tenantId, async (tx) => {
    const people = new Set<string>();
    let confirmations = 0;
    for await (const { personId } of whatWasConfirmed(tx, { tenantId, policyId })) {
      confirmations += 1;
      if (personId !== null) people.add(personId);
    }
    const { entries } = await tx
      .selectFrom('log_entries')
      .select(({ fn }) => fn.countAll<string>().as('entries'))
      .where('tenant_id', '=', tenantId)
      .where('verb', '=', 'policy-confirmed')
      .executeTakeFirstOrThrow();
    return { people: people.size, confirmations, entries: Number(entries) };
  });
