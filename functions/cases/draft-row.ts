import type { Selectable } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import type { DB } from '../database/tables.ts';
import type { Tx } from '../database/transaction.ts';

/** What a person has typed in a form of a case, and which drafts of theirs have ended there. */
export type DraftRow = Pick<Selectable<DB['drafts']>, 'draft_id' | 'from_version' | 'typed' | 'kept_at' | 'ended'>;
type About = Pick<DraftRow, 'from_version' | 'kept_at'>;

/** Twice as many as one call can name (`draftIds`). */
const endedRemembered = 64;
const remembered = (...ids: readonly string[]): string[] => [...new Set(ids)].slice(0, endedRemembered);

/**
 * The row after a save of the first of the ids: it takes the place of what was kept, and whose place is taken has ended.
 * @returns undefined where that draft has ended: it was sent, thrown away or replaced, and the save comes too late
 */
export const afterSave = (
  row: DraftRow | undefined,
  [id, ...others]: readonly string[],
  saved: About & { readonly typed: string },
): DraftRow | undefined => {
  const ended = row?.ended ?? [];
  if (id === undefined || ended.includes(id)) return undefined;
  const replaced = row && row.draft_id !== id ? [row.draft_id] : [];
  return { ...saved, draft_id: id, ended: remembered(...others, ...replaced, ...ended) };
};

/** The row after drafts have ended: sent or thrown away. Another that is typed elsewhere meanwhile stays. */
export const afterEnd = (row: DraftRow | undefined, ids: readonly [string, ...string[]], about: About): DraftRow => {
  const ended = remembered(...ids, ...(row?.ended ?? []));
  return row && !ids.includes(row.draft_id) ? { ...row, ended } : { ...about, draft_id: ids[0], typed: null, ended };
};

export const readDraft = (tx: Tx, caller: Caller, caseId: string, form: string): Promise<DraftRow | undefined> =>
  tx
    .selectFrom('drafts')
    .select(['draft_id', 'from_version', 'typed', 'kept_at', 'ended'])
    .where('tenant_id', '=', caller.tenantId)
    .where('subject_id', '=', caseId)
    .where('person_id', '=', caller.personId)
    .where('form', '=', form)
    .executeTakeFirst();

/** The case must be locked, so that a save and a send that come at once know of each other. */
export const writeDraft = async (
  tx: Tx,
  { tenantId, personId }: Caller,
  caseId: string,
  form: string,
  row: DraftRow,
): Promise<void> => {
  await tx
    .insertInto('drafts')
    .values({ tenant_id: tenantId, subject_id: caseId, person_id: personId, form, ...row })
    .onConflict((on) => on.columns(['tenant_id', 'subject_id', 'person_id', 'form']).doUpdateSet(row))
    .execute();
};
