import { type RawBuilder, sql } from 'kysely';
import { removalState } from '#shared/reviews/removals/removals.ts';
import { groupFacts, type KeptLineFacts, lineFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';

/** One access of a review, with everything that was known, decided, done and seen of it. */
export type ProofLine = {
  readonly lineId: string;
  readonly facts: KeptLineFacts;
  /** Whose it was has been deleted. */
  readonly isForgotten: boolean;
  readonly group: { readonly name: string; readonly words: string | null };
  /** Null: the GDPR team. */
  readonly reviewer: string | null;
  readonly answer: 'keep' | 'remove' | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly comment: string | null;
  readonly sentAt: Date | null;
  /** What was no longer in the directory before the answer was sent. */
  readonly gone: 'membership' | 'group' | 'account' | null;
  readonly removal: {
    readonly state: ReturnType<typeof removalState.parse>;
    readonly isOurs: boolean;
    readonly isTask: boolean;
    readonly removedAt: Date | null;
    readonly readings: number;
    readonly lastReading: Date | null;
  } | null;
};

type Row = {
  readonly sheet_id: string;
  readonly line_id: string;
  readonly facts: string;
  readonly group_facts: string;
  readonly reviewer: string | null;
  readonly is_team: boolean;
  readonly is_forgotten: boolean;
  readonly answer: 'keep' | 'remove' | null;
  readonly answered_by: string | null;
  readonly answered_at: Date | null;
  readonly comment: string | null;
  readonly sent_at: Date | null;
  readonly vanished: 'membership' | 'group' | 'account' | null;
  readonly state: string | null;
  readonly is_ours: boolean;
  readonly is_task: boolean;
  readonly removed_at: Date | null;
  readonly readings: number;
  readonly last_reading: Date | null;
};

/** As many lines as are read at once. */
const pageSize = 1000;
const before = '00000000-0000-0000-0000-000000000000';

type Of = { readonly tenantId: string; readonly reviewId: string };

/** Every line of a review, in a lasting order, read page by page. */
export async function* allLines(tx: Tx, of: Of): AsyncGenerator<ProofLine, void> {
  for (const sheetIds of await readSheets(tx, of))
    for (let behind = { sheet_id: before, line_id: before }; ; ) {
      const rows = await readRows(
        tx,
        of,
        sql`l.sheet_id = any(${sheetIds}::uuid[])
          and (l.sheet_id, l.line_id) > (${behind.sheet_id}::uuid, ${behind.line_id}::uuid)`,
      );
      yield* rows.map(lineOf);
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) break;
      behind = last;
    }
}

/** Sheets together that have about a page of lines; one that has more is alone. */
const readSheets = async (tx: Tx, { tenantId, reviewId }: Of): Promise<readonly (readonly string[])[]> => {
  const rows = await tx
    .selectFrom('review_progress')
    .select(['sheet_id', 'lines'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .orderBy('sheet_id')
    .execute();
  const together: string[][] = [];
  let room = 0;
  for (const { sheet_id, lines } of rows) {
    if (lines > room) {
      together.push([]);
      room = pageSize;
    }
    together.at(-1)?.push(sheet_id);
    room -= lines;
  }
  return together;
};

/** The lines that were refused, or are removed, in the same order: a few of many. */
export const refusedLines = async (tx: Tx, of: Of): Promise<readonly ProofLine[]> => {
  const { tenantId, reviewId } = of;
  const rows = await readRows(
    tx,
    of,
    sql`(l.sheet_id, l.line_id) in (
      select o.sheet_id, o.line_id from review_lines o
      where o.tenant_id = ${tenantId}::uuid and o.review_id = ${reviewId}::uuid and o.answer = 'remove'
      union
      select o.sheet_id, o.line_id from removals r
      join review_lines o on o.tenant_id = r.tenant_id and o.review_id = r.review_id
        and o.group_id = r.group_id and o.member_id = r.member_id
      where r.tenant_id = ${tenantId}::uuid and r.review_id = ${reviewId}::uuid)`,
    null,
  );
  return rows.map(lineOf);
};

const nameOf = (column: string) => sql`(select coalesce(
  (select d.name from directory_people d where d.tenant_id = l.tenant_id and d.person_id = ${sql.ref(column)}),
  (select p.name from people p where p.tenant_id = l.tenant_id and p.person_id = ${sql.ref(column)}), ''))`;

const readRows = async (
  tx: Tx,
  { tenantId, reviewId }: Of,
  which: RawBuilder<unknown>,
  most: number | null = pageSize,
): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select l.sheet_id, l.line_id, l.facts::text as facts, g.facts::text as group_facts, s.reviewer_id is null as is_team,
      s.forgotten_at is not null as is_forgotten,
      ${nameOf('s.reviewer_id')} as reviewer, l.answer,
      case when l.answered_by is not null then ${nameOf('l.answered_by')} end as answered_by,
      l.answered_at, l.comment, s.sent_at, l.vanished,
      a.state, coalesce(a.is_ours, false) as is_ours, a.place is not null as is_task, a.removed_at,
      b.readings, b.last_reading
    from review_lines l
    join review_sheets s on s.tenant_id = l.tenant_id and s.sheet_id = l.sheet_id
    join reviewed_groups g on g.tenant_id = l.tenant_id and g.review_id = l.review_id and g.group_id = l.group_id
    left join removals a on a.tenant_id = l.tenant_id and a.line_id = l.line_id
    left join lateral (
      select count(*)::integer as readings, max(r.at) as last_reading from removal_readings r
      where r.tenant_id = a.tenant_id and r.removal_id = a.removal_id) b on true
    where l.tenant_id = ${tenantId}::uuid and l.review_id = ${reviewId}::uuid and ${which}
    order by l.sheet_id, l.line_id limit ${most}`.execute(tx);
  return rows;
};

const lineOf = (row: Row): ProofLine => {
  const { name, words } = groupFacts.parse(JSON.parse(row.group_facts));
  return {
    lineId: row.line_id,
    facts: lineFacts.parse(JSON.parse(row.facts)),
    isForgotten: row.is_forgotten,
    group: { name, words },
    reviewer: row.is_team ? null : row.reviewer,
    answer: row.answer,
    answeredBy: row.answered_by,
    answeredAt: row.answered_at,
    comment: row.comment || null,
    sentAt: row.sent_at,
    gone: row.vanished,
    removal: row.state === null ? null : removalOf(row, row.state),
  };
};

const removalOf = (row: Row, state: string): ProofLine['removal'] => ({
  state: removalState.parse(state),
  isOurs: row.is_ours,
  isTask: row.is_task,
  removedAt: row.removed_at,
  readings: row.readings,
  lastReading: row.last_reading,
});
