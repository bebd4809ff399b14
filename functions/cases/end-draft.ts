import type { Caller } from '#shared/people/caller.ts';
import type { Tx } from '../database/transaction.ts';
import { afterEnd, readDraft, writeDraft } from './draft-row.ts';

type Ended = {
  readonly form: string;
  /** What was sent or thrown away; left out: what is kept, if anything. */
  readonly draftIds: readonly string[] | undefined;
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
  const [first, ...others] = draftIds ?? (row?.typed ? [row.draft_id] : []);
  if (first === undefined) return;
  const about = { from_version: from, kept_at: at };
  await writeDraft(tx, caller, caseId, form, afterEnd(row, [first, ...others], about));
};
