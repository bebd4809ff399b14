import { tabLink } from '#shared/addresses/tab-link.ts';
import type { Brief } from '../cases/brief.ts';
import { appIdIn } from '../links.ts';
import { terms } from '../texts/terms.ts';
import type { Senders } from './delivery.ts';

/** The language of a municipality's channel, feed and mails. */
export const spoken = 'da';

/** What every mail about a case may say. */
export const mailFactsOf = ({ settings }: Pick<Senders, 'settings'>, brief: Brief) => ({
  reference: brief.reference,
  kind: terms[spoken].kinds[brief.kind],
  deadline: brief.deadline,
  link: tabLink(appIdIn(settings, brief.tenantId), `case/${brief.breachId}`),
});
