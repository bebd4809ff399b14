import type { RemovalOutlook } from './removals.ts';

/**
 * What becomes of a refused access when its removal is due. `graph`: the desk removes it. `task`: a person is asked to.
 * `owner`: whoever owns a group alone cannot leave it before there is another owner. `stays`: something else is waited for,
 * or it is not the one that was refused. `gone`: there is nothing to remove.
 */
export const removalFates = ['graph', 'task', 'owner', 'stays', 'gone'] as const;
export type RemovalFate = (typeof removalFates)[number];

export const fateOf = (way: RemovalOutlook): RemovalFate => {
  switch (way.by) {
    case 'rests':
      return 'stays';
    case 'task':
      return way.place === 'new-owner' ? 'owner' : 'task';
    default:
      return way.by;
  }
};

/** The groups into which a dry run puts them: without an owner an access stays. */
export const removalGroups = ['graph', 'task', 'stays', 'gone'] as const;
export type RemovalGroup = (typeof removalGroups)[number];

export const groupOf = (way: RemovalOutlook): RemovalGroup => {
  const fate = fateOf(way);
  return fate === 'owner' ? 'stays' : fate;
};
