import type { Selectable } from 'kysely';
import type { PersonRef } from '#shared/cases/person-ref.ts';
import { type Source, sources } from '#shared/questions/sources.ts';
import type { DB } from '../../database/tables.ts';
import type { Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { CaseOf } from '../../subject/case-row.ts';

type ProposalRow = Selectable<DB['question_proposals']>;

/** The answer that a second person looks at, or has looked at. */
export const proposalOf = (tx: Tx, { tenant_id, case_id }: CaseOf): Promise<ProposalRow | undefined> =>
  tx
    .selectFrom('question_proposals')
    .selectAll()
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .executeTakeFirst();

/** It was sent, or is the last word of nobody any more. */
export const endProposal = async (tx: Tx, { tenant_id, case_id }: CaseOf): Promise<void> => {
  await tx.deleteFrom('question_proposals').where('tenant_id', '=', tenant_id).where('case_id', '=', case_id).execute();
};

/** Who found an answer good, where it is sent as it was looked at; else nobody. */
export const reviewerOf = (
  proposal: ProposalRow | undefined,
  sent: { readonly text: string; readonly sources: string },
): string | null =>
  proposal?.verdict === 'good' && proposal.text === sent.text && proposal.sources === sent.sources
    ? proposal.reviewer_id
    : null;

type Shown = {
  readonly text: string;
  readonly sources: Source[];
  readonly by: PersonRef;
  readonly to: PersonRef;
  readonly askedAt: string;
  readonly good: boolean | null;
  readonly noteId: string | null;
};

export const shownProposal = async (tx: Tx, of: CaseOf): Promise<Shown | null> => {
  const found = await proposalOf(tx, of);
  if (!found) return null;
  const nameOf = await readNames(tx, of.tenant_id, [found.author_id, found.reviewer_id]);
  return {
    text: found.text,
    sources: sources.parse(JSON.parse(found.sources)),
    by: nameOf(found.author_id),
    to: nameOf(found.reviewer_id),
    askedAt: found.asked_at.toISOString(),
    good: found.verdict === null ? null : found.verdict === 'good',
    noteId: found.note_id,
  };
};
