import { referenceOf } from '#shared/breaches/reference.ts';
import type { ManagerView } from '#shared/breaches/views.ts';
import type { CaseRow } from '../cases/case-row.ts';

type Outlined = Pick<
  CaseRow,
  'breach_id' | 'year' | 'number' | 'version' | 'kind' | 'unit' | 'state' | 'notification' | 'received_at'
>;
export const outlineColumns = [
  'breach_id',
  'year',
  'number',
  'version',
  'kind',
  'unit',
  'state',
  'notification',
  'received_at',
] as const;

/** What everybody who may see a case at all is shown. */
export const outlineOf = (row: Outlined) => ({
  breachId: row.breach_id,
  reference: referenceOf(row),
  version: row.version,
  kind: row.kind,
  unit: row.unit,
  state: row.state,
  notification: row.notification,
  receivedAt: row.received_at.toISOString(),
});

/** A manager sees that a breach concerns the unit; no mail, no names, no free text. */
export const managerViewOf = (row: Outlined): ManagerView => ({ view: 'manager', ...outlineOf(row) });
