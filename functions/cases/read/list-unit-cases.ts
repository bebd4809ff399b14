import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import { type SubjectName, subjectNames } from '#shared/routes/subjects.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Subjects } from '../../subject/subject.ts';
import type { UseCase } from '../../use-case.ts';
import { bySubject } from './by-subject.ts';
import { outlineOf } from './outline.ts';

/**
 * The cases of the units the caller manages, newest first, of the subjects a manager learns of; empty for a caller who
 * manages none. They are no longer new to the caller.
 */
export const listUnitCases: UseCase<Routes['listUnitCases']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const rows = await casesOfUnits(tx, caller, toldToManagers(parts.subjects));
    if (rows.length > 0) await keepLook(tx, caller, parts.now());
    const own = await bySubject(parts, rows, (subject, ofSubject) => subject.forManager(tx, ofSubject));
    return {
      cases: rows.flatMap((row) => {
        const ofSubject = own.get(row.case_id);
        return ofSubject ? [{ view: 'manager' as const, ...outlineOf(row), ...ofSubject }] : [];
      }),
    };
  });

/** The subjects of whose cases the manager of the unit learns. */
export const toldToManagers = (subjects: Subjects): readonly SubjectName[] =>
  subjectNames.filter((name) => subjects[name].manager !== null);

const casesOfUnits = async (tx: Tx, { tenantId, personId }: Caller, told: readonly SubjectName[]) => {
  if (told.length === 0) return [];
  return tx
    .selectFrom('cases')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('manager_id', '=', personId)
    .where('subject', 'in', told)
    .orderBy('received_at', 'desc')
    .limit(200)
    .execute();
};

const keepLook = async (tx: Tx, { tenantId, personId }: Caller, looked_at: Date): Promise<void> => {
  await tx
    .insertInto('unit_looks')
    .values({ tenant_id: tenantId, person_id: personId, looked_at })
    .onConflict((on) => on.columns(['tenant_id', 'person_id']).doUpdateSet({ looked_at }))
    .execute();
};
