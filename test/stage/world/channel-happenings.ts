import { z } from 'zod';
import { bodyOf, type Came, StageRefusal } from '../http/stage-call.ts';
import type { StageParts } from '../http/stage-parts.ts';
import type { ChannelChange } from '../teams/channels.ts';
import { chosenChannel } from '../teams/teams-ids.ts';

const body = z.strictObject({
  do: z.string(),
  conversation: z.string().optional(),
  name: z.string().min(1).optional(),
});

/** Changes a channel, the desk's own unless another is named, and tells the bot as Teams does. */
const happening =
  (changeBy: (name: string | undefined) => ChannelChange) =>
  async (parts: StageParts, came: Came): Promise<unknown> => {
    const { conversation, name } = bodyOf(body, came);
    const id = conversation ?? channelOfTheDesk(parts);
    const told = await parts.teams.changeChannel(id, changeBy(name));
    return { conversation: id, botAnswered: told?.status ?? null };
  };

export const renameChannel = happening((name) => {
  if (name === undefined) throw new StageRefusal(400, 'A new name is needed.');
  return { rename: name };
});
export const archiveChannel = happening(() => ({ archived: true }));
export const unarchiveChannel = happening(() => ({ archived: false }));
export const deleteChannel = happening(() => ({ deleted: true }));
export const restoreChannel = happening(() => ({ deleted: false }));
export const archiveTeam = happening(() => ({ teamArchived: true }));
export const unarchiveTeam = happening(() => ({ teamArchived: false }));

function channelOfTheDesk({ municipality }: StageParts): string {
  const { tenantA } = municipality.ids;
  const [team] = municipality.tenants.get(tenantA)?.teams.values() ?? [];
  const channel = team && chosenChannel(tenantA, team);
  if (!channel) throw new StageRefusal(404, 'The desk has no channel.');
  return channel.id;
}
