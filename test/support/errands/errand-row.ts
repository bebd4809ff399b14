import type { Reading, Tx } from '#functions/database/transaction.ts';
import type { CaseOf, CaseRow } from '#functions/subject/case-row.ts';
import { isWorkingDay } from '#shared/deadlines/working-days.ts';
import { copenhagenTime, dayInCopenhagen, startOfDay } from '#shared/time/copenhagen.ts';

export type Errand = {
  readonly tenant_id: string;
  readonly case_id: string;
  readonly place: string;
  readonly urgent: boolean;
  readonly from_at: Date;
  readonly put_off: number;
};
export type ErrandRow = CaseRow & Errand;

/** The transaction, with the table that only tests have. */
export const errandsIn = (tx: Tx) => tx.withTables<{ errands: Errand }>();

/** The rows of these errands, for a list. */
export const errandsOf = (db: Reading['db'], cases: readonly CaseOf[]) =>
  db
    .withTables<{ errands: Errand }>()
    .selectFrom('errands')
    .selectAll()
    .where(
      'case_id',
      'in',
      cases.map(({ case_id }) => case_id),
    );

export const readErrands = async (tx: Tx, rows: readonly CaseRow[]): Promise<ReadonlyMap<string, ErrandRow>> => {
  const ids = rows.map(({ case_id }) => case_id);
  const found = await errandsIn(tx).selectFrom('errands').selectAll().where('case_id', 'in', ids).execute();
  const own = new Map(found.map((one) => [one.case_id, one]));
  return new Map(
    rows.flatMap((row) => {
      const errand = own.get(row.case_id);
      return errand ? [[row.case_id, { ...row, ...errand }] as const] : [];
    }),
  );
};

export const readErrand = async (tx: Tx, row: CaseRow): Promise<ErrandRow> => {
  const found = (await readErrands(tx, [row])).get(row.case_id);
  if (!found) throw new Error('no errand');
  return found;
};

export const writeErrand =
  ({ tenant_id, case_id }: CaseOf, set: Partial<Pick<Errand, 'from_at' | 'put_off'>>) =>
  async (tx: Tx): Promise<void> => {
    await errandsIn(tx)
      .updateTable('errands')
      .set(set)
      .where('tenant_id', '=', tenant_id)
      .where('case_id', '=', case_id)
      .execute();
  };

const nextDay = (day: string): string => dayInCopenhagen(new Date(startOfDay(day).getTime() + 26 * 3_600_000));

const workingDaysAfter = (from: Date, days: number): string => {
  let day = dayInCopenhagen(from);
  for (let left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = nextDay(day);
  return day;
};

type Clock = Pick<Errand, 'from_at' | 'put_off'>;

/** In the morning of so many working days after it came in, or was put off. */
export const morningOf = ({ from_at, put_off }: Clock, days: number): Date =>
  copenhagenTime(workingDaysAfter(from_at, days + put_off), '09:00');

/** An errand is run within three working days, before 16:00. */
export const errandDue = ({ from_at, put_off }: Clock): Date =>
  copenhagenTime(workingDaysAfter(from_at, 3 + put_off), '16:00');
