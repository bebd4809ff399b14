import type { PersonRef } from '#shared/cases/person-ref.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import type { CaseState } from '#shared/cases/states.ts';
import type { SubjectName } from '#shared/routes/subjects.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { Tx } from '../database/transaction.ts';
import { readNames } from '../people/names.ts';
import type { OwnCase, Subjects } from '../subject/subject.ts';
import { readTenant } from '../tenant.ts';
import { clockRunsIn } from './clock/deadline-of.ts';

/** As much of a case as may be said in a channel: no names of citizens, no addresses, no free text. */
export type Brief = {
  readonly tenantId: string;
  readonly caseId: string;
  readonly subject: SubjectName;
  readonly version: number;
  readonly reference: string;
  /** Its page in the desk, for the team. */
  readonly address: string;
  readonly unit: string | null;
  readonly state: CaseState;
  readonly deadline: Date | null;
  readonly clockRuns: boolean;
  readonly takenBy: PersonRef | undefined;
  readonly unanswered: boolean;
  readonly settings: DeskSettings;
  readonly own: OwnCase;
};

/** Reads a case for a message, afresh each time; undefined where this municipality has none of that id. */
export const readBrief = async (
  { subjects }: { readonly subjects: Subjects },
  tx: Tx,
  tenantId: string,
  caseId: string,
): Promise<Brief | undefined> => {
  const row = await tx
    .selectFrom('cases')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { settings } = await readTenant(tx, tenantId);
  const nameOf = await readNames(tx, tenantId, [row.taken_by]);
  return {
    tenantId,
    caseId,
    subject: row.subject,
    version: row.version,
    reference: referenceOf(row),
    address: subjects[row.subject].address(referenceOf(row)),
    unit: row.unit,
    state: row.state,
    deadline: row.due_at,
    clockRuns: clockRunsIn(row),
    takenBy: row.taken_by ? nameOf(row.taken_by) : undefined,
    unanswered: row.unanswered,
    settings,
    own: await subjects[row.subject].read(tx, row),
  };
};
