import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../database/transaction.ts';
import type { outboxRows } from '../outbox/plan-messages.ts';
import type { CaseOf, CaseRow } from '../subject/case-row.ts';

/** A case to be opened: what a case of any subject begins with. */
export type Opening = {
  readonly of: CaseOf;
  readonly now: Date;
  readonly columns: Pick<CaseRow, 'subject' | 'door' | 'due_at' | 'unit' | 'manager_id' | 'on_behalf_of'>;
  /** Who reported it, and what that person told, as JSON the subject reads. */
  readonly reporter: { readonly personId: string; readonly told: string };
  readonly messages: ReturnType<typeof outboxRows>;
};

/**
 * The head of the statement that opens a case: the next number of its year, the case, its reporter, and its messages. The
 * subject adds its own rows to it, then asks `opened` for the number: so all is one statement, numbers have no gaps
 * across subjects, and the year's counter, which every report waits for, is held for few round trips. The log comes after
 * it, because it seals what the rows say.
 */
export const opening = (tx: Tx, { of, now, columns, reporter, messages }: Opening) => {
  const year = yearOf(now);
  return tx
    .with('taken', (q) =>
      q
        .insertInto('case_numbers')
        .values({ tenant_id: of.tenant_id, year, last: 1 })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'year']).doUpdateSet((row) => ({ last: row('case_numbers.last', '+', 1) })),
        )
        .returning('last'),
    )
    .with('opened', (q) =>
      q
        .insertInto('cases')
        .values((row) => ({
          ...of,
          ...columns,
          received_at: now,
          log_length: 0,
          log_hash: Buffer.alloc(0),
          year,
          number: row.selectFrom('taken').select('last'),
        }))
        .returning(['year', 'number']),
    )
    .with('reported', (q) =>
      q
        .insertInto('case_reporters')
        .values({ ...of, person_id: reporter.personId, reported_at: now, told: reporter.told }),
    )
    .with('planned', (q) => q.insertInto('outbox').values(messages));
};

/** The year a case is numbered in: that of the day in Copenhagen. */
const yearOf = (now: Date): number => Number(dayInCopenhagen(now).slice(0, 4));
