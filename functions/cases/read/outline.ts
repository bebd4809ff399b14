import { referenceOf } from '#shared/cases/reference.ts';
import type { CaseRow } from '../../subject/case-row.ts';

/** What everybody who may see a case at all is shown, whatever it is about. */
export const outlineOf = (row: CaseRow) => ({
  caseId: row.case_id,
  subject: row.subject,
  reference: referenceOf(row),
  version: row.version,
  unit: row.unit,
  state: row.state,
  receivedAt: row.received_at.toISOString(),
});
