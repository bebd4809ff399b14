import { catalogAppId } from '../municipality/ids.ts';
import type { Person } from '../municipality/person.ts';
import { membersOf } from '../teams/members.ts';
import type { Message } from '../teams/messages.ts';
import { type Conversation, chatOf, chosenChannel, personMri } from '../teams/teams-ids.ts';
import { personOf, type StageCall } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';

/** What the stage's own Teams page draws; no promise to other readers. */
export const conversationCalls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage/teams/seen-by/{person}',
    does: 'channel, chat and activity feed as that person sees them',
    run: (parts, { params }) => seenBy(parts, personOf(parts, params.person ?? '')),
  },
];

function seenBy(parts: StageParts, person: Person) {
  const channels = channelsOf(parts, person);
  const see = (message: Message) => ({
    ...message,
    from: authorOf(parts, message),
    card: parts.teams.views.cardFor(message, person),
  });
  const inside = ({ id }: { id: string }) =>
    parts.teams.messages().filter(({ conversation, deletedAt }) => conversation === id && !deletedAt);
  return {
    mri: personMri(person),
    appId: catalogAppId(parts.municipality.ids, person.tenantId),
    channels: channels.map((channel) => ({
      id: channel.id,
      name: channel.name,
      team: channel.team.displayName,
      messages: inside(channel).map(see),
    })),
    chat: { id: chatOf(person).id, messages: inside(chatOf(person)).map(see) },
    feed: inside({ id: 'activity-feed' })
      .filter(({ to }) => to === person.id)
      .map(see),
  };
}

function channelsOf({ municipality }: StageParts, person: Person) {
  const teams = municipality.tenants.get(person.tenantId)?.teams.values() ?? [];
  return [...teams]
    .map((team) => chosenChannel(person.tenantId, team))
    .filter((channel) => channel !== undefined && isIn(municipality, channel, person)) as Extract<
    Conversation,
    { kind: 'channel' }
  >[];
}

function isIn(municipality: StageParts['municipality'], conversation: Conversation, person: Person): boolean {
  return membersOf(municipality, conversation).includes(person);
}

function authorOf({ municipality }: StageParts, { from, tenantId }: Message): { name: string; bot: boolean } {
  const person = municipality.tenants.get(tenantId)?.people.get(from);
  return { name: person?.displayName ?? 'GDPR-vagten', bot: from === 'bot' };
}
