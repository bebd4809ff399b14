import { sql } from 'kysely';
import { endOfRemoval, lateAfterDays } from '#shared/reviews/proof/end-of-removal.ts';
import type { Outcome } from '#shared/reviews/proof/proof-views.ts';
import { removalState } from '#shared/reviews/removals/removals.ts';
import type { Tx } from '../../database/transaction.ts';
import { answeredOfSheet, refusedInSheet } from '../review-progress.ts';

const nothing: Outcome = {
  ...{ lines: 0, answered: 0, rested: 0, unanswered: 0, refused: 0 },
  ...{ removed: 0, goneBefore: 0, putBack: 0, withheld: 0, open: 0, late: 0 },
};

/**
 * What became of each of these reviews: "97 % answered, 12 removed, 2 open". An answer that was not sent before its review
 * ended does not count, and what had gone before its answer needs none.
 * @param now instant up to which what is open counts as late
 */
export const readOutcomes = async (
  tx: Tx,
  tenantId: string,
  reviewIds: readonly string[],
  now: Date,
): Promise<(reviewId: string) => Outcome> => {
  if (reviewIds.length === 0) return () => nothing;
  const answers = await readAnswers(tx, tenantId, reviewIds);
  const ended = await readRemovals(tx, tenantId, reviewIds, now);
  return (reviewId) => {
    const { unplanned = 0, ...answered } = answers.get(reviewId) ?? {};
    const own = ended.filter(({ review_id }) => review_id === reviewId);
    return { ...nothing, ...answered, ...removalsOf(own, unplanned) };
  };
};

type Answers = Pick<Outcome, 'lines' | 'answered' | 'rested' | 'unanswered' | 'refused'> & {
  readonly unplanned: number;
};

const readAnswers = async (
  tx: Tx,
  tenantId: string,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, Answers>> => {
  const { rows } = await sql<{
    review_id: string;
    is_ended: boolean;
    lines: number;
    answered: number;
    rested: number;
    refused: number;
    unplanned: number;
  }>`
    select r.review_id, r.state = 'ended' as is_ended,
      coalesce(sum(p.lines), 0)::integer as lines,
      coalesce(sum(${answeredOfSheet}), 0)::integer as answered,
      coalesce(sum(g.rested), 0)::integer as rested,
      coalesce(sum(${refusedInSheet}), 0)::integer as refused,
      (select count(*)::integer from review_lines l
        join review_sheets t on t.tenant_id = l.tenant_id and t.sheet_id = l.sheet_id and t.sent_at is not null
        where l.tenant_id = r.tenant_id and l.review_id = r.review_id and l.answer = 'remove'
          and not exists (select from removals a where a.tenant_id = l.tenant_id and a.line_id = l.line_id)) as unplanned
    from reviews r
    left join review_progress p on p.tenant_id = r.tenant_id and p.review_id = r.review_id
    left join review_sheets s on s.tenant_id = p.tenant_id and s.sheet_id = p.sheet_id
    left join lateral (
      select (select count(*) from review_lines l
          where l.tenant_id = p.tenant_id and l.sheet_id = p.sheet_id and l.vanished is not null and l.answer is null)
        + case when r.state = 'ended' and s.sent_at is null then (select count(*) from review_lines l
          where l.tenant_id = p.tenant_id and l.sheet_id = p.sheet_id and l.vanished is not null and l.answer is not null)
        else 0 end as rested) g on true
    where r.tenant_id = ${tenantId}::uuid and r.review_id = any(${[...reviewIds]}::uuid[])
    group by r.tenant_id, r.review_id, r.state`.execute(tx);
  return new Map(
    rows.map(({ review_id, is_ended, lines, answered, rested, refused, unplanned }) => [
      review_id,
      { lines, answered, rested, unanswered: is_ended ? lines - answered : 0, refused, unplanned },
    ]),
  );
};

type Removals = {
  readonly review_id: string;
  readonly state: string;
  readonly is_ours: boolean;
  readonly is_task: boolean;
  readonly is_late: boolean;
  readonly count: number;
};

// A removal that was confirmed was settled the day before the reading that confirmed it.
const readRemovals = async (
  tx: Tx,
  tenantId: string,
  reviewIds: readonly string[],
  now: Date,
): Promise<readonly Removals[]> => {
  const { rows } = await sql<Removals>`
    select a.review_id, a.state, a.is_ours, a.place is not null as is_task,
      case when a.state = 'confirmed' then
        (select max(b.at) from removal_readings b where b.tenant_id = a.tenant_id and b.removal_id = a.removal_id)
          - interval '1 day'
      else ${now}::timestamptz end - a.planned_at >= make_interval(days => ${lateAfterDays}) as is_late,
      count(*)::integer as count
    from removals a
    where a.tenant_id = ${tenantId}::uuid and a.review_id = any(${[...reviewIds]}::uuid[])
    group by 1, 2, 3, 4, 5`.execute(tx);
  return rows;
};

const removalsOf = (
  own: readonly Removals[],
  unplanned: number,
): Pick<Outcome, 'removed' | 'goneBefore' | 'putBack' | 'withheld' | 'open' | 'late'> => {
  const endOf = ({ state, is_ours, is_task }: Removals) =>
    endOfRemoval({ state: removalState.parse(state), isOurs: is_ours, isTask: is_task });
  const counted = (fits: (row: Removals) => boolean) =>
    own.reduce((sum, row) => (fits(row) ? sum + row.count : sum), 0);
  return {
    removed: counted((row) => endOf(row) === 'removed'),
    goneBefore: counted((row) => endOf(row) === 'gone-before'),
    putBack: counted((row) => endOf(row) === 'put-back'),
    withheld: counted((row) => endOf(row) === 'withheld'),
    open: counted((row) => endOf(row) === 'open') + unplanned,
    late: counted((row) => row.is_late && ['open', 'removed'].includes(endOf(row))),
  };
};
