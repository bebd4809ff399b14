import { inTenant } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Claimed } from '../outbox/claim.ts';
import type { tenantMessages } from '../outbox/messages.ts';
import { dropped } from '../outbox/outcome.ts';
import { readTenant } from '../tenant.ts';
import { mailTexts } from '../texts/mails.ts';
import type { DeliverIn, Senders } from './delivery.ts';
import { spoken } from './send/mail-facts.ts';
import { mailRole } from './send/mail-role.ts';
import { mailTeam } from './send/mail-team.ts';

/** Mails the team and the DPO that the log, or the rows it proves, were altered past the desk. */
export const deliverLogAltered: DeliverIn<typeof tenantMessages, 'log-altered'> = async ({ parts, row, message }) => {
  const settings = await settingsOf(parts, row);
  const mail = mailTexts[spoken].logAltered(message.places);
  const about = { tenantId: row.tenantId, settings, key: row.outboxId, mail };
  const sent = (await mailTeam(parts, about)) + (await mailRole(parts, { ...about, role: 'Gdpr.Dpo' }));
  if (sent === 0) throw new Trouble({ part: 'mail', code: 'nobody-to-mail' });
  return { end: 'done' };
};

/** Mails the DPO the digest of the night's anchor. Without a DPO it is dropped. */
export const deliverLogAnchor: DeliverIn<typeof tenantMessages, 'log-anchor'> = async ({ parts, row, message }) => {
  const settings = await settingsOf(parts, row);
  const mail = mailTexts[spoken].logAnchor(message.digest, row.plannedAt, message.places);
  const about = { tenantId: row.tenantId, settings, key: row.outboxId, mail };
  return (await mailRole(parts, { ...about, role: 'Gdpr.Dpo' })) > 0 ? { end: 'done' } : dropped;
};

const settingsOf = async ({ db }: Senders, { tenantId }: Claimed) =>
  (await inTenant(db, tenantId, (tx) => readTenant(tx, tenantId))).settings;
