import { type Municipality, tenantOf } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import { type Conversation, personMri } from './teams-ids.ts';

/** The people in a conversation; a team's are the members of its group. */
export function membersOf(municipality: Municipality, conversation: Conversation): Person[] {
  if (conversation.kind === 'personal') return [conversation.person];
  const tenant = tenantOf(municipality, conversation.tenantId);
  const group = tenant.groups.get(conversation.team.id);
  const ids = new Set([...(group?.memberIds ?? []), ...(group?.ownerIds ?? [])]);
  return [...ids].map((id) => tenant.people.get(id)).filter((person) => person !== undefined);
}

/** A member as the Bot Connector describes one. */
export function describeMember(person: Person) {
  return {
    id: personMri(person),
    name: person.displayName,
    aadObjectId: person.id,
    objectId: person.id,
    givenName: person.givenName,
    surname: person.surname,
    email: person.mail,
    userPrincipalName: person.upn,
    tenantId: person.tenantId,
    userRole: person.userType === 'Guest' ? 'guest' : 'user',
  };
}
