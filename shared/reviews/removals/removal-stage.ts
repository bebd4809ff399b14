import type { RemovalState } from './removals.ts';

/**
 * How far the removal of a refused access is, as its reviewer sees it. `under-way`: called for, and not seen gone for good;
 * `it`: a person has the task; `kept`: the member has the access still, or again.
 */
export const removalStages = ['planned', 'under-way', 'it', 'removed', 'kept'] as const;
export type RemovalStage = (typeof removalStages)[number];

/** The same of what the desk and the team see of it. */
export const stageOf = (state: RemovalState): RemovalStage => {
  switch (state) {
    case 'planned':
      return 'planned';
    case 'task':
      return 'it';
    case 'reading':
    case 'gone':
    case 'waiting':
    case 'stuck':
      return 'under-way';
    case 'confirmed':
    case 'group-gone':
    case 'not-put-back':
    case 'gone-again':
      return 'removed';
    case 'withheld':
    case 'came-back':
    case 'new-access':
    case 'putting-back':
    case 'returning':
    case 'put-back':
      return 'kept';
  }
};
