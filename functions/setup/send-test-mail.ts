import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import { readTenant } from '../tenant.ts';
import { mailTexts } from '../texts/mails.ts';
import type { UseCase } from '../use-case.ts';

/**
 * Sends a mail as an outage of Teams would: from the desk's mailbox to the team's address, or to the caller where there
 * is none. The setup page then shows why it was not sent, with the steps to mend it.
 */
export const sendTestMail: UseCase<Routes['sendTestMail']> = async (parts, caller) => {
  const { settings } = await inTenant(parts.db, caller.tenantId, (tx) => readTenant(tx, caller.tenantId));
  const { deskMailbox: from, teamMail } = settings;
  const to = teamMail || caller.userName;
  if (!from) return { to, sent: false };
  try {
    await parts.graph.sendMail(caller.tenantId, { ...mailTexts[caller.language].test, from, to, key: parts.newId() });
    return { to, sent: true };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { to, sent: false };
  }
};
