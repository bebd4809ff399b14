import type { Routes } from '#shared/routes/all.ts';
import { readingIn } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { clockRunsIn } from '../clock/deadline-of.ts';
import { bySubject } from './by-subject.ts';
import type { Listing } from './listing.ts';
import { logSearch } from './log-search.ts';
import { outlineOf } from './outline.ts';
import { narrowedBy, readPageOfCases, totalOfList } from './page-of-cases.ts';
import { behindCursor, cursorBehind } from './queue-order.ts';
import { readSearch } from './search.ts';

const none = { cases: [], next: null, total: 0, more: false };

/**
 * The team's queue: least time left first among the running clocks, then the rest. Two statements: the page, and what its
 * subjects add. A search that shows what a list does not is an entry in the municipality's log.
 * @throws Refusal `faulty-fields` for a cursor that is none, or was made for another order
 */
export const listCases: UseCase<Routes['listCases']> = async (parts, caller, { query }) => {
  const { cursor, sort, limit, search } = query;
  const behind = cursor === undefined ? undefined : behindCursor(cursor, sort);
  const narrowed = narrowedBy(parts, caller, query);
  if (narrowed.subjects.length === 0 || narrowed.states.length === 0) return none;
  const asked = search ? readSearch(parts, caller, search) : undefined;
  const listing: Listing = { tenantId: caller.tenantId, narrowed, sort, behind, asked, limit: limit + 1 };
  const reading = readingIn(parts.db, caller.tenantId);
  const rows = await readPageOfCases(reading, listing);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const own = await bySubject(parts, page, (subject, ofSubject) => subject.listed(reading, ofSubject));
  const { total, more } = await totalOfList(reading, listing, rows);
  if (search && page.some(({ hidden }) => hidden.length > 0))
    await logSearch(parts, caller, { search, found: total, more });
  const shown = (behind?.found?.shown ?? 0) + page.length;
  return {
    cases: page.flatMap((row) => {
      const ofSubject = own.get(row.case_id);
      if (!ofSubject) return [];
      return [
        {
          ...outlineOf(row),
          clockRuns: clockRunsIn(row),
          clockStoppedAt: row.clock_stopped_at?.toISOString() ?? null,
          takenBy: row.taken_by ? { personId: row.taken_by, name: row.assignee ?? '' } : null,
          reporters: Number(row.reporters),
          unanswered: row.unanswered,
          foundIn: row.hidden,
          ...ofSubject,
        },
      ];
    }),
    next: last ? cursorBehind(last, sort, asked && { shown, total, more }) : null,
    total,
    more,
  };
};
