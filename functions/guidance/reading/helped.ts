import { sql } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inRequest } from '../../database/once.ts';
import type { Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { heldAnswers } from '../finding/held-answers.ts';
import { mayFind } from '../may-see.ts';

const yearOf = (now: Date): number => Number(dayInCopenhagen(now).slice(0, 4));

/** Counts that an article or a released answer helped. @throws Refusal `not-found`, also for one who may not read it */
export const guidanceHelped: UseCase<Routes['guidanceHelped']> = async (parts, caller, { body, once }) => {
  const { tenantId } = caller;
  const { about, where } = body;
  const looked = await parts.guidance.look(parts.db, caller);
  const isAnswer = async () => (await heldAnswers(parts, tenantId)).answers.get(about)?.released === true;
  if (!mayFind(looked, caller)(about) && !(await isAnswer())) throw new Refusal('not-found');
  return inRequest(parts, caller, once, async (tx) => {
    const now = parts.now();
    await tx
      .insertInto('guidance_helped')
      .values({ tenant_id: tenantId, about, year: yearOf(now), place: where, times: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'about', 'year', 'place'])
          .doUpdateSet({ times: sql<number>`guidance_helped.times + 1` }),
      )
      .execute();
    return { helped: (await helpedIn(tx, tenantId, now)).get(about) ?? 0 };
  });
};

/** How often each article or answer has helped in the year of an instant. */
export const helpedIn = async (tx: Tx, tenantId: string, now: Date): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx
    .selectFrom('guidance_helped')
    .select(['about', sql<number>`sum(times)::integer`.as('times')])
    .where('tenant_id', '=', tenantId)
    .where('year', '=', yearOf(now))
    .groupBy('about')
    .execute();
  return new Map(rows.map(({ about, times }) => [about, times]));
};
