import { inTenant, type Tx } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import { tell } from '../outbox/plan.ts';
import type { Parts } from '../parts.ts';
import { rolesOf } from '../people/roles-of.ts';
import { keepPartState } from '../setup/part-states.ts';
import { readChannel } from './channel.ts';
import type { Incoming } from './incoming.ts';

/** The channel's usual name; the team may have chosen another when it installed the app. */
const channelName = 'GDPR-vagten';

/**
 * Keeps where the bot is installed, as Teams tells it, and marks where it was removed. A channel that is new gets the
 * cards of the cases that have none there.
 */
export const keepInstallation = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  const change = changeIn(activity);
  if (change === 'removed')
    return inTenant(parts.db, tenantId, (tx) => markRemoved(tx, tenantId, activity, parts.now()));
  if (change !== 'added') return;
  if (activity.conversation.conversationType === 'personal') return keepPersonal(parts, tenantId, activity);
  if (activity.conversation.conversationType === 'channel') return keepChannel(parts, tenantId, activity);
};

const changeIn = ({ type, action, membersAdded, membersRemoved, recipient, channelData }: Incoming) => {
  const bot = ({ id }: { readonly id: string }) => id === recipient.id;
  if (type === 'installationUpdate') return action?.startsWith('remove') ? 'removed' : 'added';
  if (membersRemoved?.some(bot) || channelData?.eventType === 'teamDeleted') return 'removed';
  return membersAdded?.some(bot) ? 'added' : undefined;
};

/** A conversation's id without the thread it may name. */
export const baseOf = (conversationId: string): string => conversationId.split(';messageid=')[0] ?? conversationId;

export const keepPersonal = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  await inTenant(parts.db, tenantId, (tx) =>
    keep(tx, {
      tenant_id: tenantId,
      conversation_id: baseOf(activity.conversation.id),
      scope: 'personal',
      person_id: activity.from?.aadObjectId ?? null,
      team_id: null,
      group_id: null,
      service_url: activity.serviceUrl,
      bot_id: activity.recipient.id,
      installed_at: parts.now(),
    }),
  );
};

const keepChannel = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  const now = parts.now();
  if (!(await mayBeTheChannel(parts, tenantId, activity))) {
    // Anybody may install an app in a team of their own; the desk's cards do not follow.
    const said = { state: 'missing', code: 'installed-by-stranger', now } as const;
    return inTenant(parts.db, tenantId, (tx) => keepPartState(tx, tenantId, 'channel', said));
  }
  const conversationId = await channelIn(parts, tenantId, activity);
  const team = activity.channelData?.team;
  await inTenant(parts.db, tenantId, async (tx) => {
    await keep(tx, {
      tenant_id: tenantId,
      conversation_id: conversationId,
      scope: 'channel',
      person_id: null,
      team_id: team?.id ?? null,
      group_id: team?.aadGroupId ?? null,
      service_url: activity.serviceUrl,
      bot_id: activity.recipient.id,
      installed_at: now,
    });
    for (const part of ['bot-in-team', 'channel'] as const)
      await keepPartState(tx, tenantId, part, { state: 'works', code: null, now });
    await planMissingCards(parts, tx, tenantId, now);
  });
  parts.kick();
};

// Whoever installs it must be of the desk. Where that cannot be known - an administrator installs without being present,
// Graph does not answer - it is taken for the first channel only.
const mayBeTheChannel = async (parts: Parts, tenantId: string, { from, conversation }: Incoming): Promise<boolean> => {
  const roles = from?.aadObjectId ? await rolesOf(parts, tenantId, from.aadObjectId) : undefined;
  if (roles !== undefined) return roles.length > 0;
  const known = await inTenant(parts.db, tenantId, (tx) => readChannel(tx, tenantId));
  return known === undefined || known.conversationId === baseOf(conversation.id);
};

const channelIn = async (parts: Parts, tenantId: string, activity: Incoming): Promise<string> => {
  const { channelData, serviceUrl, conversation } = activity;
  const chosen = channelData?.settings?.selectedChannel?.id;
  if (chosen) return chosen;
  const teamId = channelData?.team?.id;
  try {
    const channels = teamId ? await parts.teams.channels({ teamId, serviceUrl, tenantId }) : [];
    return channels.find(({ name }) => name === channelName)?.id ?? channelData?.channel?.id ?? baseOf(conversation.id);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return channelData?.channel?.id ?? baseOf(conversation.id);
  }
};

type Row = {
  tenant_id: string;
  conversation_id: string;
  scope: 'channel' | 'personal';
  person_id: string | null;
  team_id: string | null;
  group_id: string | null;
  service_url: string;
  bot_id: string;
  installed_at: Date;
};

// Teams tells of one installation twice; the first telling's time stands while it lasts.
const keep = async (tx: Tx, row: Row): Promise<void> => {
  const { tenant_id: _t, conversation_id: _c, installed_at: _i, ...said } = row;
  await tx
    .insertInto('conversations')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'conversation_id']).doUpdateSet((known) => ({
        ...said,
        removed_at: null,
        installed_at: known
          .case()
          .when('conversations.removed_at', 'is', null)
          .then(known.ref('conversations.installed_at'))
          .else(row.installed_at)
          .end(),
      })),
    )
    .execute();
};

const markRemoved = async (
  tx: Tx,
  tenantId: string,
  { conversation, channelData }: Incoming,
  now: Date,
): Promise<void> => {
  const teamId = channelData?.team?.id;
  const removed = await tx
    .updateTable('conversations')
    .set({ removed_at: now })
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where((row) =>
      row.or([row('conversation_id', '=', baseOf(conversation.id)), ...(teamId ? [row('team_id', '=', teamId)] : [])]),
    )
    .returning('scope')
    .execute();
  if (removed.some(({ scope }) => scope === 'channel'))
    await keepPartState(tx, tenantId, 'bot-in-team', { state: 'missing', code: 'bot-not-installed', now });
};

const planMissingCards = async (parts: Parts, tx: Tx, tenantId: string, now: Date): Promise<void> => {
  const open = await tx
    .selectFrom('breaches as b')
    .leftJoin('cards as k', (join) =>
      join.onRef('k.tenant_id', '=', 'b.tenant_id').onRef('k.breach_id', '=', 'b.breach_id'),
    )
    .leftJoin('conversations as c', (join) =>
      join.onRef('c.tenant_id', '=', 'k.tenant_id').onRef('c.conversation_id', '=', 'k.conversation_id'),
    )
    .select('b.breach_id')
    .where('b.tenant_id', '=', tenantId)
    .where('b.state', 'in', ['new', 'taken'])
    .where((row) => row.or([row('k.breach_id', 'is', null), row('c.removed_at', 'is not', null)]))
    .orderBy('b.received_at')
    .limit(500)
    .execute();
  for (const { breach_id } of open)
    await tell(tx, { tenantId, subjectId: breach_id, now, newId: parts.newId }, [{ kind: 'card' }]);
};
