import type { Journal } from '../journal.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { type Channel, findPlace } from './teams-ids.ts';

/** What its owners may do to a channel, or to the team it is in. */
export type ChannelChange =
  | { readonly rename: string }
  | { readonly archived: boolean }
  | { readonly deleted: boolean }
  | { readonly teamArchived: boolean };

type Noted = { readonly channel: string; readonly change: ChannelChange };

export type Channels = {
  /** Journaled before it returns. `undefined`: there is no such channel. */
  change(id: string, change: ChannelChange): Channel | undefined;
  /** The messages of a deleted channel are not shown until it is back. */
  isDeleted(id: string): boolean;
};

/** The channels as the municipality was made, then as the journal says. */
export function openChannels(municipality: Municipality, journal: Journal): Channels {
  for (const noted of journal.read('channel') as Noted[]) put(municipality, noted);
  return {
    change: (channel, change) => {
      const found = put(municipality, { channel, change });
      if (found) journal.append('channel', { channel, change } satisfies Noted);
      return found;
    },
    isDeleted: (id) => {
      const conversation = findPlace(municipality, id)?.conversation;
      return conversation?.kind === 'channel' && conversation.team.channels.some((one) => one.id === id && one.deleted);
    },
  };
}

function put(municipality: Municipality, { channel: id, change }: Noted): Channel | undefined {
  const conversation = findPlace(municipality, id)?.conversation;
  if (conversation?.kind !== 'channel') return undefined;
  const channel = conversation.team.channels.find((known) => known.id === id);
  if (!channel) return undefined;
  if ('rename' in change) channel.displayName = change.rename;
  if ('archived' in change) channel.archived = change.archived;
  if ('deleted' in change) channel.deleted = change.deleted;
  if ('teamArchived' in change) conversation.team.archived = change.teamArchived;
  return { ...conversation, name: channel.displayName };
}

/** The events Teams sends the bot of a change; of an archived channel it is told nothing. */
export function eventOf(change: ChannelChange): string | undefined {
  if ('rename' in change) return 'channelRenamed';
  if ('deleted' in change) return change.deleted ? 'channelDeleted' : 'channelRestored';
  if ('teamArchived' in change) return change.teamArchived ? 'teamArchived' : 'teamUnarchived';
  return undefined;
}
