import { of } from '../type-of-shared.ts';

/** What the tables of breaches hold. */
export const columns = {
  'breaches.notification': `Generated<${of('breaches/states.ts', 'NotificationState')}>`,
  'breaches.kind': of('breaches/kinds.ts', 'BreachKind'),
  'breaches.people': of('breaches/data-kinds.ts', 'SizeClass'),
  'breaches.data_kinds': `${of('breaches/data-kinds.ts', 'DataKind')}[]`,
  'breach_times.time': of('breaches/case-time.ts', 'CaseTime'),
  'breach_deletions.deletion': of('breaches/views.ts', 'DeletionState'),
  'breach_recipients.deletion': `Generated<${of('breaches/views.ts', 'DeletionState')}>`,
  'breach_recipients.field': of('mail/recipient.ts', 'RecipientField'),
  'breach_recipients.placement': of('mail/recipient.ts', 'Placement'),
};
