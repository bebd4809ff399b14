import type { BreachFacts } from '../breach-row.ts';

/** What every caller who may see a breach sees of it. A manager sees no more: no mail, no names, no free text. */
export const forManager = ({ kind, notification }: Pick<BreachFacts, 'kind' | 'notification'>) => ({
  subject: 'breach' as const,
  kind,
  notification,
});
