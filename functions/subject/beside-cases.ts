import type { CaseRow } from './case-row.ts';

type Of = Pick<CaseRow, 'tenant_id' | 'case_id'>;

/**
 * Cases of one municipality with what their subject keeps beside them, by case id; those of another subject are left out.
 * @param read reads the subject's rows of these cases
 */
export const besideCases = async <R extends Of, F extends { readonly case_id: string }>(
  rows: readonly R[],
  read: (tenantId: string, caseIds: readonly string[]) => Promise<readonly F[]>,
): Promise<ReadonlyMap<string, R & F>> => {
  const [first] = rows;
  if (!first) return new Map();
  const of = new Map(rows.map((row) => [row.case_id, row]));
  const facts = await read(first.tenant_id, [...of.keys()]);
  return new Map(
    facts.flatMap((one) => {
      const row = of.get(one.case_id);
      return row ? [[one.case_id, { ...row, ...one }] as const] : [];
    }),
  );
};
