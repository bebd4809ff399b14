import { sql } from 'kysely';

/** How long a person took over the sheet `s`, and what that person is asked once more of it. */
type Sitting = {
  readonly sent_at: Date | null;
  readonly spent_ms: number | null;
  readonly looked_at_again: string[] | null;
  readonly unchanged_ms: number | null;
  readonly spent_before_ms: number | null;
};

/** What a person is shown of the own time over a sheet, and over the one sent last before it. Milliseconds. */
export const sittingOf = (row: Sitting) => ({
  secondLook:
    row.sent_at === null && row.looked_at_again ? { lineIds: row.looked_at_again, ms: row.unchanged_ms ?? 0 } : null,
  spentMs: row.spent_ms,
  spentBeforeMs: row.spent_before_ms,
});

/** How long a person took over the sheet that was sent last before the sheet `s`. Milliseconds. */
export const spentBefore = (personId: string) => sql<number | null>`(
  select own.spent_ms from review_sittings own
  join review_sheets before on before.tenant_id = own.tenant_id and before.sheet_id = own.sheet_id
  where own.tenant_id = s.tenant_id and own.person_id = ${personId}::uuid and own.sheet_id <> s.sheet_id
    and before.sent_at < coalesce(s.sent_at, 'infinity')
  order by before.sent_at desc limit 1)`;
