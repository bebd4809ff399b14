import { tabLink } from '#shared/addresses/tab-link.ts';
import type { Brief } from '../../cases/brief.ts';
import { appIdIn } from '../../links.ts';
import type { Senders } from '../delivery.ts';

/** The language of a municipality's channel, feed and mails. */
export const spoken = 'da';

/** The facts of a case that every mail about it may hold. */
export const mailFactsOf = ({ settings, subjects }: Pick<Senders, 'settings' | 'subjects'>, brief: Brief) => ({
  reference: brief.reference,
  what: brief.own.onCard(spoken).title,
  deadline: brief.deadline ? subjects[brief.subject].words[spoken].deadlineLine(brief.deadline) : undefined,
  link: tabLink(appIdIn(settings, brief.tenantId), brief.address),
});
