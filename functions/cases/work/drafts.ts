import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { type Routes, routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { afterSave, readDraft, writeDraft } from '../draft-row.ts';
import { endDraft } from '../end-draft.ts';

/** What the caller has typed in the forms of a case and not sent. Nobody sees another's. */
export const listDrafts: UseCase<Routes['listDrafts']> = ({ db }, caller, { params: { caseId } }) =>
  inTenant(db, caller.tenantId, async (tx) => {
    await versionOf(tx, caller, caseId);
    const kept = await tx
      .selectFrom('drafts')
      .select(['draft_id', 'form', 'from_version', 'typed', 'kept_at'])
      .where('tenant_id', '=', caller.tenantId)
      .where('subject_id', '=', caseId)
      .where('person_id', '=', caller.personId)
      .orderBy('form')
      .execute();
    return routes.listDrafts.answer.parse({
      drafts: kept.flatMap(({ draft_id, form, from_version, typed, kept_at }) =>
        typed === null
          ? []
          : [
              {
                draftId: draft_id,
                form,
                from: from_version,
                typed: JSON.parse(typed),
                keptAt: kept_at.toISOString(),
              },
            ],
      ),
    });
  });

/**
 * Keeps what the caller has typed in a form, in place of what was kept before; nothing typed: the draft has ended. Not
 * logged: it is no fact of the case until it is sent.
 * @throws Refusal `not-found`; `draft-ended` for one that was sent, thrown away or replaced; `faulty-fields` for a version
 *   that the case has not had
 */
export const keepDraft: UseCase<Routes['keepDraft']> = ({ db, now }, caller, { params: { caseId }, body }) =>
  inTenant(db, caller.tenantId, async (tx) => {
    const { draftIds, form, from, typed } = body;
    const version = await versionOf(tx, caller, caseId, 'locked');
    if (from > version) throw new Refusal('faulty-fields', { fields: [{ field: 'from', code: 'too-much' }] });
    const at = now();
    if (Object.keys(typed).length === 0) {
      await endDraft(tx, caller, caseId, { form, draftIds, from, at });
      return { keptAt: null };
    }
    const saved = { from_version: from, typed: JSON.stringify(typed), kept_at: at };
    const row = afterSave(await readDraft(tx, caller, caseId, form), draftIds, saved);
    if (!row) throw new Refusal('draft-ended', { subject: caseId });
    await writeDraft(tx, caller, caseId, form, row);
    return { keptAt: at.toISOString() };
  });

const versionOf = async (tx: Tx, { tenantId }: Caller, caseId: string, locked?: 'locked'): Promise<number> => {
  const found = await tx
    .selectFrom('cases')
    .select('version')
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .$if(locked !== undefined, (one) => one.forUpdate())
    .executeTakeFirst();
  if (!found) throw new Refusal('not-found', { subject: caseId });
  return found.version;
};
