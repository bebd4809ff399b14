import type * as routes from '#shared/routes/breaches.ts';
import type { UseCase } from '../use-case.ts';
import { correctNotified, correctNotNotified } from './decide/correct-decision.ts';
import { correctFacts } from './decide/correct-facts.ts';
import { recordNotified, recordNotNotified } from './decide/decide-notification.ts';
import { moveTime } from './decide/move-time.ts';
import { notABreach } from './decide/not-a-breach.ts';
import { takeBackDecision } from './decide/take-back-decision.ts';
import { markOwnRecipients } from './mail/mark-own-recipients.ts';
import { recordDeletion } from './mail/record-deletion.ts';
import { lookUpMail } from './report/look-up-mail.ts';
import { registerBreach } from './report/register.ts';

type Own = typeof routes;

/** What only a breach is asked for; complete by type. */
export const breachUseCases: { readonly [N in keyof Own]: UseCase<Own[N]> } = {
  registerBreach,
  lookUpMail,
  recordDeletion,
  markOwnRecipients,
  notABreach,
  recordNotified,
  recordNotNotified,
  correctNotified,
  correctNotNotified,
  takeBackDecision,
  moveTime,
  correctFacts,
};
