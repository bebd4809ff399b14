import type { ObjectChange } from '../../directory/history.ts';
import type { Person } from '../../municipality/person.ts';
import type { Call } from '../call.ts';
import { personRow } from '../directory/show-objects.ts';
import { usualOfUser } from '../directory/user-row.ts';
import type { Row } from '../query/filter.ts';
import type { Entry } from './answer-round.ts';
import type { Begun } from './begin-round.ts';
import { isAskedFor, propertiesIn } from './shown-properties.ts';

/** What a round tells of people: all of them, or what became of them since the last round. */
export const userEntries = (call: Call, round: Begun): Entry[] => {
  const isAsked = (id: string) => round.ids?.includes(id) ?? true;
  const { people, history } = call.tenant;
  if (round.known === undefined)
    return [...people.values()]
      .filter(({ id }) => isAsked(id))
      .map((person) => entryOf(call, round, person, undefined, managerNow(person)));
  const fresh = history.people.slice(round.known.objects, round.shows.objects);
  return [...new Set(fresh.map(({ objectId }) => objectId))].filter(isAsked).flatMap((id) =>
    changedPerson(
      call,
      round,
      id,
      fresh.filter(({ objectId }) => objectId === id),
    ),
  );
};

const changedPerson = (call: Call, round: Begun, id: string, fresh: readonly ObjectChange[]): Entry[] => {
  const own = call.tenant.history.people.slice(0, round.shows.objects).filter(({ objectId }) => objectId === id);
  const fate = own.findLast(({ what }) => what !== 'properties')?.what;
  if (fate === 'deleted' || fate === 'purged')
    return [{ key: id, row: () => ({ id, '@removed': { reason: fate === 'deleted' ? 'changed' : 'deleted' } }) }];
  const person = call.tenant.people.get(id);
  if (!person) return [];
  if (fresh.some(({ what }) => what === 'restored'))
    return [entryOf(call, round, person, undefined, managerNow(person))];
  const names = fresh.flatMap((change) => (change.what === 'properties' ? change.names : []));
  if (!isAskedFor(round, names, usualOfUser)) return [];
  return [entryOf(call, round, person, new Set(names), names.includes('manager') ? managersSince(person, fresh) : [])];
};

const entryOf = (
  call: Call,
  round: Begun,
  person: Person,
  changed: ReadonlySet<string> | undefined,
  managers: readonly Row[],
): Entry => ({
  key: person.id,
  row: () => ({
    ...propertiesIn(call, round, personRow(call.token, person), usualOfUser, changed),
    ...(round.select?.includes('manager') && managers.length > 0 && { 'manager@delta': managers }),
  }),
});

const managerNow = ({ managerId }: Person): Row[] =>
  managerId === undefined ? [] : [{ '@odata.type': '#microsoft.graph.user', id: managerId }];

const managersSince = (person: Person, fresh: readonly ObjectChange[]): Row[] => {
  const left = fresh.flatMap((change) => (change.what === 'properties' && change.left ? [change.left] : []));
  return [
    ...[...new Set(left)]
      .filter((id) => id !== person.managerId)
      .map((id) => ({ '@odata.type': '#microsoft.graph.user', id, '@removed': { reason: 'deleted' } })),
    ...managerNow(person),
  ];
};
