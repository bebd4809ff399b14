import { inTenant, type Tx } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';
import { keepConversation } from '../teams/conversations.ts';
import type { Channel } from '../teams/teams.ts';

type With = Pick<Parts, 'db' | 'now' | 'teams' | 'settings'>;

/**
 * The bot's chat with a person: the one that is known, else one opened now. Teams tells of a chat only once the person has
 * opened the app, also where an administrator has installed it for all.
 * @throws TeamsTrouble `bot-not-installed` where the app is not installed for the person
 */
export const openPersonalChat = async (parts: With, tenantId: string, personId: string): Promise<Channel> => {
  const { db, now, teams, settings } = parts;
  const known = await inTenant(db, tenantId, (tx) => readPersonalChat(tx, tenantId, personId));
  if (known) return known;
  const serviceUrl = (await inTenant(db, tenantId, (tx) => readServiceUrl(tx, tenantId))) ?? settings.bot.serviceUrl;
  const conversationId = await teams.openChat({ tenantId, serviceUrl }, personId);
  await inTenant(db, tenantId, (tx) =>
    keepConversation(tx, {
      tenant_id: tenantId,
      conversation_id: conversationId,
      scope: 'personal',
      person_id: personId,
      service_url: serviceUrl,
      bot_id: `28:${settings.bot.clientId}`,
      installed_at: now(),
    }),
  );
  return { tenantId, conversationId, serviceUrl };
};

/** The bot's chat with a person, where Teams has told of it and the bot was not removed since. */
export const readPersonalChat = async (tx: Tx, tenantId: string, personId: string): Promise<Channel | undefined> => {
  const row = await tx
    .selectFrom('conversations')
    .select(['conversation_id', 'service_url'])
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'personal')
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .orderBy('installed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { tenantId, conversationId: row.conversation_id, serviceUrl: row.service_url };
};

/** The address at which Teams serves this municipality, as it said itself. */
const readServiceUrl = async (tx: Tx, tenantId: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('conversations')
    .select('service_url')
    .where('tenant_id', '=', tenantId)
    .orderBy('installed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.service_url;
};
