import { clockRuns } from '#shared/breaches/states.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { QueryOf } from '#shared/routes/route.ts';
import { outlineColumns, outlineOf } from '../breaches/view-manager.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { readNames } from '../people/names.ts';
import type { UseCase } from '../use-case.ts';
import { behind, cursorBehind, danishUnit, rests } from './queue-order.ts';
import { type Asked, hiddenHits, isFound, readSearch } from './search.ts';

type Query = QueryOf<Routes['listBreaches']>;

/** The team's queue: least time left first among the running clocks, then the rest. */
export const listBreaches: UseCase<Routes['listBreaches']> = (parts, caller, { query }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { cursor, sort, limit } = query;
    const asked = query.search ? await readSearch(tx, caller.tenantId, query.search) : undefined;
    const matching = matches(tx, caller, query, asked);
    const rows = await inOrder(cursor === undefined ? matching : matching.where(behind(cursor, sort)), sort)
      .select([...outlineColumns, 'people', 'data_kinds', 'aware_at', 'taken_by', 'unanswered'])
      .select(danishUnit.as('unit_key'))
      .select((q) =>
        q
          .selectFrom('breach_reporters as r')
          .select((count) => count.fn.countAll<string>().as('n'))
          .whereRef('r.tenant_id', '=', 'breaches.tenant_id')
          .whereRef('r.breach_id', '=', 'breaches.breach_id')
          .as('reporters'),
      )
      .limit(limit + 1)
      .execute();
    const { total } = await matching
      .select((count) => count.fn.countAll<string>().as('total'))
      .executeTakeFirstOrThrow();
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    const nameOf = await readNames(
      tx,
      caller.tenantId,
      page.map((row) => row.taken_by),
    );
    const hidden = await hiddenHits(
      tx,
      asked ?? [],
      page.map((row) => row.breach_id),
    );
    return {
      breaches: page.map((row) => ({
        ...outlineOf(row),
        people: row.people,
        dataKinds: row.data_kinds,
        protectedAddress: row.data_kinds.includes('protected-address'),
        aware: row.aware_at.toISOString(),
        deadline: notifyAuthorityBy(row.aware_at).toISOString(),
        clockRuns: clockRuns(row),
        takenBy: row.taken_by ? nameOf(row.taken_by) : null,
        reporters: Number(row.reporters),
        unanswered: row.unanswered,
        foundIn: hidden.get(row.breach_id) ?? [],
      })),
      next: last ? cursorBehind(last, sort) : null,
      total: Number(total),
    };
  });

const matches = (tx: Tx, caller: Caller, { show, state }: Query, asked: Asked | undefined) =>
  tx
    .selectFrom('breaches')
    .where('tenant_id', '=', caller.tenantId)
    .$if(show !== 'all', (q) => q.where('state', 'in', ['new', 'taken']))
    .$if(show === 'mine', (q) => q.where('taken_by', '=', caller.personId))
    .$if(state !== undefined, (q) => (state === undefined ? q : q.where('state', '=', state)))
    .$if(asked !== undefined, (q) => q.where(isFound(asked ?? [])));

const inOrder = (rows: ReturnType<typeof matches>, sort: Query['sort']) => {
  switch (sort) {
    case 'time-left':
      return rows.orderBy(rests).orderBy('aware_at').orderBy('breach_id');
    case 'newest':
      return rows.orderBy('received_at', 'desc').orderBy('breach_id');
    case 'unit':
      return rows.orderBy(danishUnit).orderBy('aware_at').orderBy('breach_id');
  }
};
