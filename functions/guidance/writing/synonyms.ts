import { z } from 'zod';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog, digestOf, lockChain } from '../../database/log.ts';
import { inRequest } from '../../database/once.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';

/** The municipality's own words that mean the same. */
export const readSynonyms: UseCase<Routes['readSynonyms']> = ({ db }, { tenantId }) =>
  inTenant(db, tenantId, (tx) => readLists(tx, tenantId));

/** Changes them all at once; searches know them from the next one on. @throws Refusal `changed-meanwhile` */
export const changeSynonyms: UseCase<Routes['changeSynonyms']> = (parts, caller, { body, once }) =>
  inRequest(parts, caller, once, async (tx) => {
    const { tenantId, personId } = caller;
    const about = { tenantId, subject: 'tenant', subjectId: tenantId } as const;
    await lockChain(tx, about);
    const { version: before } = await readLists(tx, tenantId);
    if (before !== body.version) throw new Refusal('changed-meanwhile', { subject: tenantId });
    const version = before + 1;
    const lists = JSON.stringify(body.lists);
    await tx
      .insertInto('guidance_synonyms')
      .values({ tenant_id: tenantId, version, lists })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ version, lists }))
      .execute();
    const facts = { version, lists: body.lists.length, text: digestOf(`synonyms/${version}`, lists) };
    await appendLog(tx, { ...about, actorId: personId, at: parts.now() }, [{ verb: 'synonyms-changed', facts }]);
    return { version, lists: body.lists };
  });

const kept = z.array(z.array(z.string()));

const readLists = async (tx: Tx, tenantId: string) => {
  const row = await tx
    .selectFrom('guidance_synonyms')
    .select(['version', 'lists'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return { version: row?.version ?? 0, lists: row ? kept.parse(JSON.parse(row.lists)) : [] };
};
