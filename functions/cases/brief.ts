import type { SizeClass } from '#shared/breaches/data-kinds.ts';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { referenceOf } from '#shared/breaches/reference.ts';
import { clockRuns, type Standing } from '#shared/breaches/states.ts';
import type { PersonRef } from '#shared/breaches/views.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { Tx } from '../database/transaction.ts';
import { readNames } from '../people/names.ts';
import { readTenant } from '../tenant.ts';

/** As much of a case as may be said in a channel: no names of citizens, no addresses, nothing anybody wrote. */
export type Brief = Standing & {
  readonly tenantId: string;
  readonly breachId: string;
  readonly version: number;
  readonly reference: string;
  readonly kind: BreachKind;
  readonly unit: string | null;
  readonly people: SizeClass;
  readonly aware: Date;
  readonly deadline: Date;
  readonly clockRuns: boolean;
  readonly protectedAddress: boolean;
  readonly takenBy: PersonRef | undefined;
  readonly unanswered: boolean;
  readonly settings: DeskSettings;
};

/** Reads a case for telling about it, afresh each time; undefined where this municipality has none of that id. */
export const readBrief = async (tx: Tx, tenantId: string, breachId: string): Promise<Brief | undefined> => {
  const row = await tx
    .selectFrom('breaches')
    .select(['version', 'year', 'number', 'kind', 'unit', 'people', 'data_kinds', 'aware_at'])
    .select(['state', 'notification', 'taken_by', 'unanswered'])
    .where('tenant_id', '=', tenantId)
    .where('breach_id', '=', breachId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { settings } = await readTenant(tx, tenantId);
  const nameOf = await readNames(tx, tenantId, [row.taken_by]);
  return {
    tenantId,
    breachId,
    version: row.version,
    reference: referenceOf(row),
    kind: row.kind,
    unit: row.unit,
    people: row.people,
    state: row.state,
    notification: row.notification,
    aware: row.aware_at,
    deadline: notifyAuthorityBy(row.aware_at),
    clockRuns: clockRuns(row),
    protectedAddress: row.data_kinds.includes('protected-address'),
    takenBy: row.taken_by ? nameOf(row.taken_by) : undefined,
    unanswered: row.unanswered,
    settings,
  };
};
