import { listOfCases } from '#shared/routes/subjects.ts';
import { planMissingCards } from '../cards/missing-cards.ts';
import { planLeftCards } from '../cards/remove-left.ts';
import { inTenant } from '../database/transaction.ts';
import { spoken } from '../deliveries/send/mail-facts.ts';
import { keepServiceState } from '../health/service-states.ts';
import { appIdIn } from '../links.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Parts } from '../parts.ts';
import { baseOf, bringBack, markRemoved, moveTo, type RemovedBecause } from '../teams/conversations.ts';
import { noteCard } from '../teams/note-card.ts';
import type { Channel } from '../teams/teams.ts';
import { movedTexts } from '../texts/moved.ts';
import { channelToUse } from './choose-channel.ts';
import type { Incoming } from './incoming.ts';

/** Teams' events about a team and its channels, and what each means for writing there. Other events are ignored. */
const meaning: Readonly<Record<string, { readonly gone: RemovedBecause } | { readonly back: RemovedBecause }>> = {
  channelDeleted: { gone: 'channel-deleted' },
  channelRestored: { back: 'channel-deleted' },
  teamArchived: { gone: 'team-archived' },
  teamUnarchived: { back: 'team-archived' },
  teamDeleted: { gone: 'team-deleted' },
  teamHardDeleted: { gone: 'team-deleted' },
  teamRestored: { back: 'team-deleted' },
};

/**
 * Follows what happens to the team's channel. A deleted channel is replaced by another of the team; where there is none,
 * or the team is archived, the open cases are sent by mail, and the setup page says why. A new name changes nothing.
 */
export const keepChannelEvent = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  const means = meaning[activity.channelData?.eventType ?? ''];
  if (!means) return;
  if ('back' in means) return back(parts, tenantId, activity, means.back);
  await gone(parts, tenantId, activity, means.gone);
  if (means.gone === 'channel-deleted') await moveOn(parts, tenantId, activity);
};

const placeOf = ({ conversation, channelData }: Incoming, because: RemovedBecause) => ({
  conversationId: channelData?.channel?.id ?? baseOf(conversation.id),
  // With its team every channel goes; a channel goes alone.
  teamId: because === 'channel-deleted' ? undefined : channelData?.team?.id,
});

const gone = (parts: Parts, tenantId: string, activity: Incoming, because: RemovedBecause): Promise<void> =>
  inTenant(parts.db, tenantId, async (tx) => {
    const now = parts.now();
    const scopes = await markRemoved(tx, { tenantId, ...placeOf(activity, because), because }, now);
    if (!scopes.includes('channel')) return;
    await keepServiceState(tx, tenantId, 'bot-in-team', { state: 'missing', code: because, now });
    await planMissingCards(parts, tx, tenantId, now, 'mail');
  });

const back = async (parts: Parts, tenantId: string, activity: Incoming, because: RemovedBecause): Promise<void> => {
  await inTenant(parts.db, tenantId, async (tx) => {
    const now = parts.now();
    const place = { tenantId, ...placeOf(activity, because), because };
    if (!(await bringBack(tx, place, now))) return;
    for (const part of ['bot-in-team', 'channel'] as const)
      await keepServiceState(tx, tenantId, part, { state: 'works', code: null, now });
    await planMissingCards(parts, tx, tenantId, now, 'no-mail');
    await planLeftCards(tx, tenantId, { now, newId: parts.newId }, 'channel-is-back');
  });
  parts.kick();
};

const moveOn = async (parts: Parts, tenantId: string, { channelData, serviceUrl }: Incoming): Promise<void> => {
  const from = channelData?.channel?.id;
  const teamId = channelData?.team?.id;
  if (!from || !teamId) return;
  const to = await anotherChannel(parts, { tenantId, teamId, serviceUrl, from });
  if (to === undefined) return;
  const moved = await inTenant(parts.db, tenantId, async (tx) => {
    const now = parts.now();
    if (!(await moveTo(tx, { tenantId, from, to }))) return false;
    for (const part of ['bot-in-team', 'channel'] as const)
      await keepServiceState(tx, tenantId, part, { state: 'works', code: null, now });
    await planMissingCards(parts, tx, tenantId, now, 'no-mail');
    return true;
  });
  if (moved) await sayHere(parts, { tenantId, serviceUrl, conversationId: to });
  parts.kick();
};

/** Writes to the team, once, where the cards come now. If that fails, the setup page still says it. */
const sayHere = async (parts: Parts, channel: Channel): Promise<void> => {
  const { title, lines, open } = movedTexts[spoken];
  const opens = [{ title: open, appId: appIdIn(parts.settings, channel.tenantId), subPage: listOfCases }];
  try {
    await parts.teams.post(channel, noteCard({ title, lines, tone: 'warning', opens }), title);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
};

type Lost = { readonly tenantId: string; readonly teamId: string; readonly serviceUrl: string; readonly from: string };

const anotherChannel = async (parts: Parts, { from, ...team }: Lost): Promise<string | undefined> => {
  try {
    const channels = await parts.teams.channels(team);
    return channelToUse(channels.filter(({ id }) => id !== from));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return undefined; // the cases go by mail, and the setup page says what to do
  }
};
