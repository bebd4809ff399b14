import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { UseCase } from '../../use-case.ts';
import { noteTold } from '../asking/note-told.ts';
import type { readerMessages } from '../messages.ts';
import { readerRef } from '../reader-ref.ts';
import { readUnitRows } from './unit-rows.ts';

/**
 * Reminds employees of the caller's of what they have still to read. Each at most once a day, however often it is asked;
 * those of other managers, who are away, or who have read it all are left alone.
 */
export const remindReaders: UseCase<Routes['remindReaders']> = async (parts, caller, { body }) => {
  const { tenantId } = caller;
  const now = parts.now();
  const reminded = await inTenant(parts.db, tenantId, async (tx) => {
    const today = dayInCopenhagen(now);
    const asked = new Set(body.personIds);
    const missing = (await readUnitRows(tx, caller)).filter(
      (row) => asked.has(row.personId) && row.isMissing && !row.isAway,
    );
    const people = Map.groupBy(missing, ({ personId }) => personId);
    const reminded: string[] = [];
    for (const [personId, rows] of people) {
      const isTold = rows.some(({ toldAt }) => toldAt !== null && dayInCopenhagen(toldAt) === today);
      if (isTold) continue;
      // Noted at once: two who press at the same moment remind once.
      const isFirst = await noteTold(tx, tenantId, { personId, policyIds: rows.map(({ policyId }) => policyId), now });
      if (!isFirst) continue;
      const about = { ...readerRef(tenantId, personId), now, newId: parts.newId };
      await planMessages<typeof readerMessages>(tx, about, [{ kind: 'tell-reader', personId, again: true }]);
      reminded.push(personId);
    }
    return reminded;
  });
  parts.kick();
  return { reminded, at: now.toISOString() };
};
