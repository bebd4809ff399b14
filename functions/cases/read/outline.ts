import { referenceOf } from '#shared/cases/reference.ts';
import type { ListedRow } from '../../subject/case-row.ts';

/** What every viewer of a case is shown, of any subject. */
export const outlineOf = (row: ListedRow) => ({
  caseId: row.case_id,
  subject: row.subject,
  reference: referenceOf(row),
  version: row.version,
  unit: row.unit,
  state: row.state,
  receivedAt: row.received_at.toISOString(),
});
