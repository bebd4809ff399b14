import type { SubjectKind } from '../database/subject-kind.ts';
import { caseMessages, tenantMessages } from '../outbox/messages.ts';
import { deliverCard } from './card.ts';
import { deliverChatCards } from './chat/change-chat-cards.ts';
import { deliveriesOf, type SubjectDeliveries } from './deliveries-of.ts';
import { deliverFindUnit } from './find-unit.ts';
import { alarmGivenUp } from './given-up.ts';
import { deliverLogAltered, deliverLogAnchor } from './log-mails.ts';
import { deliverNoCardMail } from './no-card-mail.ts';
import { deliverNoTeam } from './no-team.ts';
import { deliverReadDirectory } from './read-directory.ts';
import { deliverReminder } from './reminder.ts';
import { deliverSecondCard } from './second-card.ts';
import { deliverToAssignee } from './to-assignee.ts';
import { deliverToManager } from './to-manager.ts';
import { deliverToReporter } from './to-reporter.ts';
import { deliverUntaken } from './untaken.ts';
import { deliverUrgent } from './urgent.ts';
import { deliverWoken } from './woken.ts';

const ofCases = deliveriesOf(
  caseMessages,
  {
    card: deliverCard,
    'second-card': deliverSecondCard,
    reminder: deliverReminder,
    untaken: deliverUntaken,
    urgent: deliverUrgent,
    woken: deliverWoken,
    'no-card-mail': deliverNoCardMail,
    'to-reporter': deliverToReporter,
    'chat-cards': deliverChatCards,
    'to-holder': deliverToAssignee,
    'to-manager': deliverToManager,
    'find-unit': deliverFindUnit,
  },
  alarmGivenUp,
);

const ofTenant = deliveriesOf(
  tenantMessages,
  {
    'log-altered': deliverLogAltered,
    'log-anchor': deliverLogAnchor,
    'no-team': deliverNoTeam,
    'read-directory': deliverReadDirectory,
  },
  // The setup page shows the row and the state of the service.
  async () => {},
);

/** Subjects that are no cases: each brings its own deliveries (functions/own-deliveries.ts). */
export type OwnDeliveries = Readonly<Record<Exclude<SubjectKind, 'case' | 'tenant'>, SubjectDeliveries>>;

/** What delivers a row, by the kind of its subject. */
export const deliveriesWith = (own: Partial<OwnDeliveries>): Readonly<Record<string, SubjectDeliveries>> => ({
  case: ofCases,
  tenant: ofTenant,
  ...own,
});
