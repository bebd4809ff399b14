import { readChannel } from '../cards/channel.ts';
import { inTenant } from '../database/transaction.ts';
import { rolesOf } from '../directory/roles-of.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Parts } from '../parts.ts';
import { baseOf, channelOfTeam } from '../teams/conversations.ts';
import type { Incoming } from './incoming.ts';

/** The channel's usual name; the team may choose another when it installs the app. */
const usualName = 'GDPR-vagten';

/** Of a team's channels the one of the usual name, else the first, which every team has. */
export const channelToUse = (
  channels: readonly { readonly id: string; readonly name: string | undefined }[],
): string | undefined => (channels.find(({ name }) => name === usualName) ?? channels[0])?.id;

/**
 * Whether an installation makes its team the desk's. Every employee may install an app in a team of their own, so the
 * person who installs it must have a role at the desk. Where the role is unknown - an administrator installs without
 * being present, Graph does not answer - only the desk's first channel is accepted.
 */
export const mayBeTheChannel = async (parts: Parts, tenantId: string, activity: Incoming): Promise<boolean> => {
  const { from, channelData } = activity;
  const roles = from?.aadObjectId ? await rolesOf(parts, tenantId, from.aadObjectId) : undefined;
  if (roles !== undefined) return roles.length > 0;
  const teamId = channelData?.team?.id;
  return inTenant(parts.db, tenantId, async (tx) => {
    if ((await readChannel(tx, tenantId)) === undefined) return true;
    return teamId !== undefined && (await channelOfTeam(tx, tenantId, teamId)) !== undefined;
  });
};

/**
 * The channel an installation in a team means: the one chosen in it, else the one already kept (Teams tells twice, and only
 * once of the choice), else the one of the usual name, else where Teams says it was.
 */
export const chooseChannel = async (parts: Parts, tenantId: string, activity: Incoming): Promise<string> => {
  const { channelData, serviceUrl, conversation } = activity;
  const chosen = channelData?.settings?.selectedChannel?.id;
  if (chosen) return chosen;
  const otherwise = channelData?.channel?.id ?? baseOf(conversation.id);
  const teamId = channelData?.team?.id;
  if (!teamId) return otherwise;
  const kept = await inTenant(parts.db, tenantId, (tx) => channelOfTeam(tx, tenantId, teamId));
  if (kept !== undefined) return kept;
  try {
    const channels = await parts.teams.channels({ teamId, serviceUrl, tenantId });
    return channels.find(({ name }) => name === usualName)?.id ?? otherwise;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return otherwise;
  }
};
