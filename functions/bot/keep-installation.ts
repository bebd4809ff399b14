import { languageOf } from '#shared/text/language.ts';
import { planMissingCards } from '../cards/missing-cards.ts';
import { planLeftCards } from '../cards/remove-left.ts';
import { inTenant } from '../database/transaction.ts';
import { keepServiceState } from '../health/service-states.ts';
import type { Parts } from '../parts.ts';
import { keepLanguage } from '../people/spoken-language.ts';
import { baseOf, channelOfTeam, keepConversation, markRemoved } from '../teams/conversations.ts';
import { keepChannelEvent } from './channel-events.ts';
import { chooseChannel, mayBeTheChannel } from './choose-channel.ts';
import type { Incoming } from './incoming.ts';

/**
 * Keeps where the bot is installed, as Teams tells it, and marks where it was removed. A channel that is new gets the
 * cards of the cases that have none there.
 */
export const keepInstallation = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  const change = changeIn(activity);
  if (change === undefined) return keepChannelEvent(parts, tenantId, activity);
  if (change === 'removed') return forget(parts, tenantId, activity);
  if (activity.conversation.conversationType === 'personal') return keepPersonal(parts, tenantId, activity);
  if (activity.conversation.conversationType === 'channel') return keepChannel(parts, tenantId, activity);
};

const changeIn = ({ type, action, membersAdded, membersRemoved, recipient }: Incoming) => {
  const bot = ({ id }: { readonly id: string }) => id === recipient.id;
  if (type === 'installationUpdate') return action?.startsWith('remove') ? 'removed' : 'added';
  if (membersRemoved?.some(bot)) return 'removed';
  return membersAdded?.some(bot) ? 'added' : undefined;
};

const forget = (parts: Parts, tenantId: string, { conversation, channelData }: Incoming): Promise<void> =>
  inTenant(parts.db, tenantId, async (tx) => {
    const now = parts.now();
    const gone = { tenantId, conversationId: baseOf(conversation.id), teamId: channelData?.team?.id };
    const scopes = await markRemoved(tx, { ...gone, because: 'bot-removed' }, now);
    if (scopes.includes('channel'))
      await keepServiceState(tx, tenantId, 'bot-in-team', { state: 'missing', code: 'bot-not-installed', now });
  });

const common = (parts: Parts, tenantId: string, { serviceUrl, recipient }: Incoming) => ({
  tenant_id: tenantId,
  service_url: serviceUrl,
  bot_id: recipient.id,
  installed_at: parts.now(),
});

/** Keeps a person's chat with the bot, and the language of their Teams where it says so. */
export const keepPersonal = (parts: Parts, tenantId: string, activity: Incoming): Promise<void> =>
  inTenant(parts.db, tenantId, async (tx) => {
    const personId = activity.from?.aadObjectId;
    await keepConversation(tx, {
      ...common(parts, tenantId, activity),
      conversation_id: baseOf(activity.conversation.id),
      scope: 'personal',
      person_id: personId ?? null,
    });
    if (personId && activity.locale) await keepLanguage(tx, tenantId, personId, languageOf(activity.locale));
  });

const keepChannel = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  const now = parts.now();
  if (!(await mayBeTheChannel(parts, tenantId, activity))) {
    const said = { state: 'missing', code: 'installed-by-stranger', now } as const;
    return inTenant(parts.db, tenantId, (tx) => keepServiceState(tx, tenantId, 'channel', said));
  }
  const conversationId = await chooseChannel(parts, tenantId, activity);
  const team = activity.channelData?.team;
  await inTenant(parts.db, tenantId, async (tx) => {
    const before = team && (await channelOfTeam(tx, tenantId, team.id));
    if (before && before !== conversationId)
      await markRemoved(tx, { tenantId, conversationId: before, teamId: undefined, because: 'bot-removed' }, now);
    await keepConversation(tx, {
      ...common(parts, tenantId, activity),
      conversation_id: conversationId,
      scope: 'channel',
      team_id: team?.id ?? null,
      group_id: team?.aadGroupId ?? null,
    });
    for (const part of ['bot-in-team', 'channel'] as const)
      await keepServiceState(tx, tenantId, part, { state: 'works', code: null, now });
    await planMissingCards(parts, tx, tenantId, now, 'no-mail');
    await planLeftCards(tx, tenantId, { now, newId: parts.newId }, 'channel-is-back');
  });
  parts.kick();
};
