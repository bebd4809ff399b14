import type { SubjectRef } from '../database/subject-kind.ts';
import type { Tx } from '../database/transaction.ts';
import type { Channel } from '../teams/teams.ts';

export type DeskChannel = Channel & { readonly groupId: string | null };

const columns = ['conversation_id', 'service_url', 'group_id'] as const;
type Row = { conversation_id: string; service_url: string; group_id: string | null };

const channelOf = (tenantId: string, row: Row): DeskChannel => ({
  tenantId,
  conversationId: row.conversation_id,
  serviceUrl: row.service_url,
  groupId: row.group_id,
});

/** The team's channel: where the bot was last installed in a team. */
export const readChannel = async (tx: Tx, tenantId: string): Promise<DeskChannel | undefined> => {
  const row = await tx
    .selectFrom('conversations')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'channel')
    .where('removed_at', 'is', null)
    .orderBy('installed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && channelOf(tenantId, row);
};

export type StandingCard = {
  /** `undefined` while Teams has not named it. */
  readonly activityId: string | undefined;
  readonly digest: Buffer;
  readonly channel: DeskChannel;
};

/** The card of a case in the channel; undefined when there is none, or only in a channel the bot was removed from. */
export const readCard = async (tx: Tx, tenantId: string, caseId: string): Promise<StandingCard | undefined> =>
  (await readCards(tx, { tenantId, subject: 'case', subjectId: caseId }))[0];

/** The cards of a subject, one in each conversation, but for those the bot was removed from. */
export const readCards = async (
  tx: Tx,
  { tenantId, subject, subjectId }: SubjectRef,
): Promise<readonly StandingCard[]> => {
  const rows = await tx
    .selectFrom('cards as k')
    .innerJoin('conversations as c', (join) =>
      join.onRef('c.tenant_id', '=', 'k.tenant_id').onRef('c.conversation_id', '=', 'k.conversation_id'),
    )
    .select(['k.activity_id', 'k.digest', 'c.conversation_id', 'c.service_url', 'c.group_id'])
    .where('k.tenant_id', '=', tenantId)
    .where('k.subject', '=', subject)
    .where('k.subject_id', '=', subjectId)
    .where('c.removed_at', 'is', null)
    .orderBy('k.conversation_id')
    .execute();
  return rows.map((row) => ({
    activityId: row.activity_id ?? undefined,
    digest: row.digest,
    channel: channelOf(tenantId, row),
  }));
};
