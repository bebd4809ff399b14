import { createHash } from 'node:crypto';
import { findPerson, type Municipality, type Team } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';

export type Channel = { kind: 'channel'; id: string; tenantId: string; team: Team; name: string };
export type PersonalChat = { kind: 'personal'; id: string; tenantId: string; person: Person };
export type Conversation = Channel | PersonalChat;

/** How Teams names a person towards one bot. */
export const personMri = (person: Person): string => `29:${digest('person', person.id)}`;
/** How Teams names the bot. */
export const botMri = ({ ids }: Municipality): string => `28:${ids.botClientId}`;
/** The personal chat of a person with the bot. */
const personalChatId = (person: Person): string => `a:${digest('chat', person.id)}`;

/** A conversation and, where its id carries one, the message whose thread is meant. */
export type Place = { conversation: Conversation; thread: string | undefined };

/** Finds what a conversation id such as `19:..@thread.tacv2;messageid=..` or `a:..` names; undefined for none. */
export function findPlace(municipality: Municipality, id: string): Place | undefined {
  const [base = '', thread] = id.split(';messageid=');
  const conversation = findChannel(municipality, base) ?? findChat(municipality, base);
  return conversation && { conversation, thread };
}

/** By id, user principal name, sign-in name, or the name Teams gives the bot (29:...). */
export function findMember(municipality: Municipality, who: string): Person | undefined {
  if (!who.startsWith('29:')) return findPerson(municipality, who);
  return peopleByTeamsId(municipality).get(who);
}

export const chatOf = (person: Person): PersonalChat => ({
  kind: 'personal',
  id: personalChatId(person),
  tenantId: person.tenantId,
  person,
});

/** The channel that was chosen when installing the app in the team; Teams names it in the install event. */
export function chosenChannel(tenantId: string, team: Team): Channel | undefined {
  const channel = team.channels.at(-1);
  return channel && { kind: 'channel', id: channel.id, tenantId, team, name: channel.displayName };
}

/** Towards bots a team is called by the id of its first channel. */
export const teamThreadId = ({ id, channels }: Team): string => channels[0]?.id ?? id;

function findChannel({ tenants }: Municipality, id: string): Channel | undefined {
  for (const tenant of tenants.values()) {
    for (const team of tenant.teams.values()) {
      const channel = team.channels.find((known) => known.id === id);
      if (channel) return { kind: 'channel', id, tenantId: tenant.id, team, name: channel.displayName };
    }
  }
  return undefined;
}

function findChat(municipality: Municipality, id: string): PersonalChat | undefined {
  const person = id.startsWith('a:') ? peopleByTeamsId(municipality).get(id) : undefined;
  return person && chatOf(person);
}

const indexes = new WeakMap<Municipality, Map<string, Person>>();

// Thousands of digests once, instead of at every message. No one joins the municipality while the stage is up.
function peopleByTeamsId(municipality: Municipality): Map<string, Person> {
  const known = indexes.get(municipality);
  if (known) return known;
  const index = new Map<string, Person>();
  for (const { people } of municipality.tenants.values()) {
    for (const person of people.values()) index.set(personMri(person), person).set(personalChatId(person), person);
  }
  indexes.set(municipality, index);
  return index;
}

function digest(kind: string, id: string): string {
  return createHash('sha256').update(`${kind}/${id}`).digest('base64url');
}
