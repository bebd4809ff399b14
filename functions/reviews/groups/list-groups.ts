import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { everyGroup } from '../directory/every-group.ts';
import { groupsInScope, type MirroredGroup } from '../directory/groups.ts';
import { groupViews } from './group-views.ts';
import { type Said, saidOfGroups } from './said-of-groups.ts';
import { isWordless } from './wordless.ts';

const groupsAPage = 50;

/** Groups by a part of their name, in Danish order; a page of them, and how many there are. */
export const listGroups: UseCase<Routes['listGroups']> = (parts, caller, { query }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const saidOf = await saidOfGroups(tx, tenantId);
    const sought = query.search.toLocaleLowerCase('da');
    const found = (await groupsInScope(tx, tenantId, everyGroup)).filter(
      (group) => group.name.toLocaleLowerCase('da').includes(sought) && isOf(query.which, group, saidOf(group.groupId)),
    );
    const page = found.slice(query.from, query.from + groupsAPage);
    return { groups: [...(await groupViews(tx, tenantId, page, saidOf))], count: found.length };
  });

const isOf = (which: 'all' | 'wordless' | 'unrated', group: MirroredGroup, said: Said): boolean => {
  switch (which) {
    case 'all':
      return true;
    case 'wordless':
      return isWordless(group, said);
    case 'unrated':
      return said.sensitivity === null;
  }
};
