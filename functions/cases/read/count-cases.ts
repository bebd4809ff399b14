import type { Routes } from '#shared/routes/all.ts';
import { readingIn } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { logSearch } from './log-search.ts';
import { countFound, narrowedBy } from './page-of-cases.ts';
import { readSearch } from './search.ts';

/**
 * Counts what a search finds, up to 1,000: asked beside the page, which need not wait for it. Like the page it is a look at
 * what cases hold, and an entry in the municipality's log.
 */
export const countCases: UseCase<Routes['countCases']> = async (parts, caller, { query }) => {
  const narrowed = narrowedBy(parts, caller, query);
  if (narrowed.subjects.length === 0 || narrowed.states.length === 0) return { total: 0, more: false };
  const listing = { tenantId: caller.tenantId, narrowed, sort: 'time-left', behind: undefined } as const;
  const asked = readSearch(parts, caller, query.search);
  const { isHidden, ...counted } = await countFound(readingIn(parts.db, caller.tenantId), { ...listing, asked });
  if (isHidden) await logSearch(parts, caller, { search: query.search, found: counted.total, more: counted.more });
  return counted;
};
