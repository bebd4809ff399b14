import { readBrief } from '../cases/brief.ts';
import { inTenant } from '../database/transaction.ts';
import type { Claimed } from '../outbox/claim.ts';
import { mailTexts } from '../texts/mails.ts';
import type { Senders } from './delivery.ts';
import { mailFactsOf, spoken } from './send/mail-facts.ts';
import { mailTeam } from './send/mail-team.ts';

/** Mails the team that a message could not be delivered. The row stays as `given-up` for the setup page. */
export const alarmGivenUp = async (parts: Senders, { tenantId, subjectId, outboxId }: Claimed): Promise<void> => {
  const brief = await inTenant(parts.db, tenantId, (tx) => readBrief(parts, tx, tenantId, subjectId));
  if (!brief) return;
  const mail = mailTexts[spoken].givenUp(mailFactsOf(parts, brief));
  try {
    await mailTeam(parts, { tenantId, settings: brief.settings, key: `given-up-${outboxId}`, mail });
  } catch {
    // Mail was the last channel. The setup page shows the row and the state of the service.
  }
};
