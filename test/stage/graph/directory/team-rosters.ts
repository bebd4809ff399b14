import { lagOfRoster } from '../../directory/lags.ts';
import { linksSeen } from '../../directory/seen-links.ts';
import type { Group } from '../../municipality/group.ts';
import type { Person } from '../../municipality/person.ts';
import type { Call, Route } from '../call.ts';
import { type Showing, showMany } from '../query/rows.ts';
import { notFound } from '../refusal.ts';

const rights = ['TeamMember.Read.All', 'TeamMember.ReadWrite.All'];

type Seat = { person: Person; isOwner: boolean };

/**
 * Who is in a team by Teams' own book, which follows the group's members a quarter of an hour to a day later
 * (microsoft-graph-docs-contrib issue 5724; office365itpros, 2020).
 */
export const rosterRoutes: Route[] = [
  {
    method: 'GET',
    path: 'teams/{team}/members',
    needs: { app: rights, delegated: rights },
    takes: ['$top', '$select'],
    answer: (call) => showMany(call, roster(call), seatsIn(call)),
  },
];

const seatsIn = (call: Call): Seat[] => {
  const { tenant } = call;
  const group = tenant.groups.get(call.at('team').toLowerCase());
  if (!group?.hasTeam) throw notFound(call.at('team'));
  const owners = seenBy(call, group, 'owners');
  return [...new Set([...owners, ...seenBy(call, group, 'members')])].flatMap((id) => {
    const person = tenant.people.get(id);
    return person ? [{ person, isOwner: owners.has(id) }] : [];
  });
};

const seenBy = ({ given, tenant }: Call, group: Group, list: 'members' | 'owners'): ReadonlySet<string> => {
  const now = given.clock().getTime();
  const isAtOnce = given.switches.get('directoryLag') === 'none';
  return linksSeen(tenant, group, list, (change) => isAtOnce || now - change.at >= lagOfRoster(change));
};

const roster = ({ tenant, at }: Call): Showing<Seat> => ({
  types: ['aadUserConversationMember'],
  usual: ['roles', 'displayName', 'visibleHistoryStartDateTime', 'userId', 'email', 'tenantId'],
  row: ({ person, isOwner }) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: Buffer.from(`${at('team')}##${person.id}`).toString('base64'),
    roles: isOwner ? ['owner'] : [],
    displayName: person.displayName,
    userId: person.id,
    email: person.mail,
    tenantId: tenant.id,
  }),
});
