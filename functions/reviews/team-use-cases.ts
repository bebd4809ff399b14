import type * as routes from '#shared/routes/review-team.ts';
import type { UseCase } from '../use-case.ts';
import { giveGroup } from './moving/give-group.ts';
import { sendGapTasks } from './quality/send-gap-tasks.ts';
import { confirmSilence } from './silence/confirm-silence.ts';
import { listSilent } from './silence/list-silent.ts';

type Own = typeof routes;

/** What the team does beside a review that runs or has ended; complete by type. */
export const teamUseCases: { readonly [N in keyof Own]: UseCase<Own[N]> } = {
  sendGapTasks,
  listSilent,
  confirmSilence,
  giveGroup,
};
