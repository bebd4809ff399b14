import { meaningOf } from '#shared/cases/states.ts';
import { readCard } from '../cards/channel.ts';
import { readBrief } from '../cases/brief.ts';
import { inTenant } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import { dropped } from '../outbox/outcome.ts';
import { mailTexts } from '../texts/mails.ts';
import type { Deliver } from './delivery.ts';
import { mailFactsOf, spoken } from './send/mail-facts.ts';
import { mailTeam } from './send/mail-team.ts';

/**
 * Some minutes after the report, or after the card was lost: where the channel has no card, for any cause, the team gets
 * one mail.
 */
export const deliverNoCardMail: Deliver<'no-card-mail'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId, outboxId } = row;
  const { brief, card } = await inTenant(parts.db, tenantId, async (tx) => ({
    brief: await readBrief(parts, tx, tenantId, subjectId),
    card: await readCard(tx, tenantId, subjectId),
  }));
  if (!brief || card || !meaningOf[brief.state].open) return dropped;
  const words = mailTexts[spoken];
  const lost = { card: words.cardLost, channel: words.channelLost };
  const mail = (message.lost ? lost[message.lost] : words.newCase)(mailFactsOf(parts, brief));
  const sent = await mailTeam(parts, { tenantId, settings: brief.settings, key: outboxId, mail });
  if (sent === 0) throw new Trouble({ part: 'mail', code: 'nobody-to-mail' });
  return {
    end: 'done',
    log: [{ verb: 'mailed', facts: { about: message.lost ? `${message.lost}-lost` : 'new-case' } }],
  };
};
