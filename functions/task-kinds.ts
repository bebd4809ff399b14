import { mendGap } from './reviews/quality/mend-gap.ts';
import { endMembership } from './reviews/removals/end-membership-task.ts';
import type { TaskKinds } from './task-kind.ts';

/** What a task can be about; complete by type. A new kind is one line here. */
export const taskKinds: TaskKinds = {
  'end-membership': endMembership,
  'set-manager': mendGap('set-manager'),
  'set-owner': mendGap('set-owner'),
};
