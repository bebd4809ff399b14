import type { BreachFacts } from '../breach-row.ts';

/** What everybody who may see a breach sees of it; a manager no more: no mail, no names, no free text. */
export const forManager = ({ kind, notification }: Pick<BreachFacts, 'kind' | 'notification'>) => ({
  subject: 'breach' as const,
  kind,
  notification,
});
