import { openStates } from '#shared/cases/states.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { QueryOf } from '#shared/routes/route.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { clockRunsIn } from '../clock/deadline-of.ts';
import { bySubject } from './by-subject.ts';
import { outlineOf } from './outline.ts';
import { behind, cursorBehind, danishUnit, dueFirst, rests } from './queue-order.ts';
import { type Asked, hiddenHits, isFound, readSearch } from './search.ts';

type Query = QueryOf<Routes['listCases']>;

/** The team's queue: least time left first among the running clocks, then the rest. */
export const listCases: UseCase<Routes['listCases']> = (parts, caller, { query }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { cursor, sort, limit } = query;
    const asked = query.search ? await readSearch(parts, tx, caller.tenantId, query.search) : undefined;
    const matching = matches(tx, caller, query, asked);
    const rows = await inOrder(cursor === undefined ? matching : matching.where(behind(cursor, sort)), sort)
      .selectAll()
      .select(danishUnit.as('unit_key'))
      .select((q) =>
        q
          .selectFrom('case_reporters as r')
          .select((count) => count.fn.countAll<string>().as('n'))
          .whereRef('r.tenant_id', '=', 'cases.tenant_id')
          .whereRef('r.case_id', '=', 'cases.case_id')
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
      page.map((row) => row.case_id),
    );
    const own = await bySubject(parts, page, (subject, ofSubject) => subject.listed(tx, ofSubject));
    return {
      cases: page.flatMap((row) => {
        const ofSubject = own.get(row.case_id);
        if (!ofSubject) return [];
        return [
          {
            ...outlineOf(row),
            clockRuns: clockRunsIn(row),
            takenBy: row.taken_by ? nameOf(row.taken_by) : null,
            reporters: Number(row.reporters),
            unanswered: row.unanswered,
            foundIn: hidden.get(row.case_id) ?? [],
            ...ofSubject,
          },
        ];
      }),
      next: last ? cursorBehind(last, sort) : null,
      total: Number(total),
    };
  });

const matches = (tx: Tx, caller: Caller, { show, subject, state }: Query, asked: Asked | undefined) =>
  tx
    .selectFrom('cases')
    .where('tenant_id', '=', caller.tenantId)
    .$if(show !== 'all', (q) => q.where('state', 'in', openStates))
    .$if(show === 'mine', (q) => q.where('taken_by', '=', caller.personId))
    .$if(subject !== undefined, (q) => (subject === undefined ? q : q.where('subject', '=', subject)))
    .$if(state !== undefined, (q) => (state === undefined ? q : q.where('state', '=', state)))
    .$if(asked !== undefined, (q) => q.where(isFound(asked ?? [])));

const inOrder = (rows: ReturnType<typeof matches>, sort: Query['sort']) => {
  switch (sort) {
    case 'time-left':
      return rows.orderBy(rests).orderBy(dueFirst).orderBy('case_id');
    case 'newest':
      return rows.orderBy('received_at', 'desc').orderBy('case_id');
    case 'unit':
      return rows.orderBy(danishUnit).orderBy(dueFirst).orderBy('case_id');
  }
};
