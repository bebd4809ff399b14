import { makeChance } from './chance.ts';
import type { Group, GroupKind } from './group.ts';
import { guidOf } from './ids.ts';
import type { Person } from './person.ts';
import { dayMs, type Populating } from './register.ts';

/** Of a hundred groups in a large municipality. */
const mixture: readonly [GroupKind, number][] = [
  ['security', 56],
  ['on-prem-synced', 16],
  ['microsoft365', 15],
  ['dynamic', 4],
  ['distribution', 3],
  ['mail-enabled-security', 3],
  ['role-assignable', 1],
  ['management-restricted', 2],
];
const kinds = mixture.flatMap(([kind, share]) => Array<GroupKind>(share).fill(kind));

/**
 * As many further groups as it takes to have `memberships` in all, on average a hundred people in each. A group's people are
 * a walk through the register with a stride, so that nobody is in it twice and nothing has to be looked up.
 */
export const makeManyGroups = (
  { seed, tenant, now }: Populating,
  people: readonly Person[],
  memberships: number,
): Group[] => {
  const chance = makeChance(`${seed}/${tenant.key}/many-groups`);
  const ids = people.filter(({ isSharedMailbox }) => !isSharedMailbox).map(({ id }) => id);
  const managers = people.filter(({ isManager, accountEnabled }) => isManager && accountEnabled);
  const groups: Group[] = [];
  for (let left = memberships, at = 1; left > 0; at += 1) {
    const kind = kinds[chance.below(kinds.length)] ?? 'security';
    const size = Math.min(left, ids.length, sizeBy(chance.next()));
    const from = chance.below(ids.length);
    const stride = strideFor(1 + chance.below(40), ids.length);
    const memberIds = new Set<string>();
    for (let count = 0; count < size; count += 1) memberIds.add(ids[(from + count * stride) % ids.length] ?? '');
    const owner = chance.next() < 0.96 ? managers[chance.below(managers.length)] : undefined;
    groups.push({
      id: guidOf(seed, `${tenant.key}/many/${at}`),
      kind,
      displayName: `Adgang ${String(at).padStart(4, '0')}`,
      description: chance.next() < 0.7 ? `Adgang til fagsystem ${at}` : '',
      mailNickname: `adgang.${at}`,
      createdDateTime: new Date(now.getTime() - chance.below(3000) * dayMs).toISOString(),
      memberIds,
      ownerIds: new Set(owner ? [owner.id] : []),
      hasTeam: kind === 'microsoft365' && chance.next() < 0.7,
      visibility: kind === 'microsoft365' ? 'Private' : null,
      ...(kind === 'dynamic' && { membershipRule: '(user.extensionAttribute7 -eq "ukendt")' }),
    });
    left -= size;
  }
  return groups;
};

/** Many small groups, and a few that hold half of the town hall. */
const sizeBy = (dice: number): number =>
  (dice < 0.6 ? 5 + dice * 40 : dice < 0.97 ? 30 + dice * 150 : 700 + dice * 900) | 0;

/** A stride that meets everybody before it meets anybody twice. */
const strideFor = (wanted: number, length: number): number => {
  let stride = wanted;
  while (divisor(stride, length) > 1) stride += 1;
  return stride;
};

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
