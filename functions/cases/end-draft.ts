import type { Caller } from '#shared/people/caller.ts';
import type { DraftIds } from '#shared/routes/case-changes.ts';
import type { Tx } from '../database/transaction.ts';
import { afterEnd, readDraft, writeDraft } from './draft-row.ts';

type Ended = {
  readonly form: string;
  /** What was sent or thrown away; left out: what is kept, if anything. */
  readonly draftIds: DraftIds | undefined;
  /** The version of the case it was sent from. */
  readonly from: number;
  readonly at: Date;
};

/** Ends a draft: it has been sent or thrown away, and a save of it that comes late is refused. The case must be locked. */
export const endDraft = async (
  tx: Tx,
  caller: Caller,
  caseId: string,
  { form, draftIds, from, at }: Ended,
): Promise<void> => {
  const row = await readDraft(tx, caller, caseId, form);
  const ids = draftIds ?? (row?.typed ? ([row.draft_id] as const) : undefined);
  if (!ids) return;
  await writeDraft(tx, caller, caseId, form, afterEnd(row, ids, { from_version: from, kept_at: at }));
};
