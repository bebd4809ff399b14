import type { Journal } from '../journal.ts';
import { guidOf } from '../municipality/ids.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { type Conversation, chatOf, chosenChannel, findPlace } from './teams-ids.ts';

type Noted = { conversation: string; installed: boolean };

export type Installs = {
  has(conversation: Conversation): boolean;
  /** Journaled; Graph sees it too, because the municipality itself is changed. */
  set(conversation: Conversation, installed: boolean): void;
  /** Conversations whose installation the bot has not been told of. */
  untold(): Conversation[];
  told(conversation: Conversation): void;
};

/** Where the app is installed: as the municipality was made, then as the journal says. */
export function openInstalls(municipality: Municipality, journal: Journal): Installs {
  for (const { conversation, installed } of journal.read('install') as Noted[]) {
    const place = findPlace(municipality, conversation);
    if (place) put(municipality, place.conversation, installed);
  }
  const told = new Set(journal.read('install-told') as string[]);
  const has = (conversation: Conversation) => isInstalled(municipality, conversation);
  return {
    has,
    set: (conversation, installed) => {
      journal.append('install', { conversation: conversation.id, installed } satisfies Noted);
      put(municipality, conversation, installed);
    },
    untold: () => announced(municipality).filter((conversation) => has(conversation) && !told.has(conversation.id)),
    told: (conversation) => {
      journal.append('install-told', conversation.id);
      told.add(conversation.id);
    },
  };
}

// An app that an administrator installs for all tells the bot of teams at once; of people only as they open it.
// The people one can be on the stage have opened it.
function announced({ tenants, named }: Municipality): Conversation[] {
  const channels = [...tenants.values()].flatMap((tenant) =>
    [...tenant.teams.values()].map((team) => chosenChannel(tenant.id, team)),
  );
  return [...channels.filter((channel) => channel !== undefined), ...[...named.values()].map(chatOf)];
}

function isInstalled({ tenants }: Municipality, conversation: Conversation): boolean {
  if (conversation.kind === 'channel') return conversation.team.appInstalled;
  return tenants.get(conversation.tenantId)?.installs.has(conversation.person.id) ?? false;
}

function put({ tenants }: Municipality, conversation: Conversation, installed: boolean): void {
  if (conversation.kind === 'channel') {
    conversation.team.appInstalled = installed;
    return;
  }
  const installs = tenants.get(conversation.tenantId)?.installs;
  if (installed) installs?.set(conversation.person.id, guidOf('install', conversation.person.id));
  else installs?.delete(conversation.person.id);
}
