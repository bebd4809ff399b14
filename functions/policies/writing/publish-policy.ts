import type { EditionText } from '#shared/policies/policy.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog, digestOf, lockChain } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import { planReadingNow } from '../../directory/mirror/plan-reading.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { lastRead } from '../asking/when-read.ts';
import type { policyMessages } from '../messages.ts';
import { policyIn, policyToChange } from '../policy-row.ts';
import { refusePersonNumbers } from './refuse-person-numbers.ts';
import { refuseUnknownUnits } from './refuse-unknown-units.ts';

/**
 * Publishes the draft as the next edition. The first one asks all whom it concerns; a later one asks those again who confirmed
 * an earlier one only where its author says that it matters. Whom it concerns is known once the directory has been read.
 * @throws Refusal `not-found`, `changed-meanwhile`, `cpr-in-policy`, `unknown-unit`
 */
export const publishPolicy: UseCase<Routes['publishPolicy']> = async (parts, caller, { params, body }) => {
  const answer = await inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { policyId } = params;
    const about = { tenantId, subject: 'policy', subjectId: policyId } as const;
    await lockChain(tx, about);
    const found = await policyToChange(tx, tenantId, policyId, body.version);
    const [at, version, edition] = [parts.now(), body.version + 1, found.edition + 1];
    const asksAgain = body.asksAgain || found.edition === 0;
    const draft = policyIn(found.draft);
    refusePersonNumbers(draft);
    await refuseUnknownUnits(tx, tenantId, draft);
    const { settings } = await readTenant(tx, tenantId);
    const policy = JSON.stringify({ ...draft, days: draft.days ?? settings.readPoliciesDays } satisfies EditionText);
    await tx
      .insertInto('policy_editions')
      .values({
        ...{ tenant_id: tenantId, policy_id: policyId, edition, policy, asks_again: asksAgain },
        ...{ published_by: personId, published_at: at },
      })
      .execute();
    await tx
      .updateTable('policies')
      .set({ version, edition, state: 'published', ...(asksAgain && { required_edition: edition }) })
      .where('tenant_id', '=', tenantId)
      .where('policy_id', '=', policyId)
      .execute();
    const when = { now: at, newId: parts.newId };
    if (!(await lastRead(tx, tenantId))) await planReadingNow(tx, { tenantId, ...when });
    await planMessages<typeof policyMessages>(tx, { ...about, ...when }, [{ kind: 'ask-readers' }]);
    const facts = { edition, asksAgain, text: digestOf(`${policyId}/${edition}`, policy) };
    await appendLog(tx, { ...about, actorId: personId, at }, [{ verb: 'policy-published', facts }]);
    return { version, edition };
  });
  parts.kick();
  return answer;
};
