import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { type Routes, routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { dropDraft } from '../drop-draft.ts';

/** What the caller has typed in the forms of a case and not sent. Nobody sees another's. */
export const listDrafts: UseCase<Routes['listDrafts']> = ({ db }, caller, { params: { caseId } }) =>
  inTenant(db, caller.tenantId, async (tx) => {
    await find(tx, caller, caseId);
    const kept = await own(tx, caller, caseId).orderBy('form').execute();
    return routes.listDrafts.answer.parse({
      drafts: kept.map(({ form, from_version, typed, kept_at }) => ({
        form,
        from: from_version,
        typed: JSON.parse(typed),
        keptAt: kept_at.toISOString(),
      })),
    });
  });

/**
 * Keeps what the caller has typed in a form, in place of what was kept before; nothing typed: nothing is kept any more. Not
 * logged: it is no fact of the case until it is sent.
 * @throws Refusal `not-found`
 */
export const keepDraft: UseCase<Routes['keepDraft']> = ({ db, now }, caller, { params: { caseId }, body }) =>
  inTenant(db, caller.tenantId, async (tx) => {
    const { form, from, typed } = body;
    await find(tx, caller, caseId);
    if (Object.keys(typed).length === 0) {
      await dropDraft(tx, caller, caseId, form);
      return { keptAt: null };
    }
    const kept = { from_version: from, typed: JSON.stringify(typed), kept_at: now() };
    await tx
      .insertInto('drafts')
      .values({ tenant_id: caller.tenantId, subject_id: caseId, person_id: caller.personId, form, ...kept })
      .onConflict((on) => on.columns(['tenant_id', 'subject_id', 'person_id', 'form']).doUpdateSet(kept))
      .execute();
    return { keptAt: kept.kept_at.toISOString() };
  });

const own = (tx: Tx, caller: Caller, caseId: string) =>
  tx
    .selectFrom('drafts')
    .select(['form', 'from_version', 'typed', 'kept_at'])
    .where('tenant_id', '=', caller.tenantId)
    .where('subject_id', '=', caseId)
    .where('person_id', '=', caller.personId);

const find = async (tx: Tx, { tenantId }: Caller, caseId: string): Promise<void> => {
  const found = await tx
    .selectFrom('cases')
    .select('case_id')
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!found) throw new Refusal('not-found', { subject: caseId });
};
