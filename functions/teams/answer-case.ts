import type { Caller } from '#shared/people/caller.ts';
import { mayCall } from '#shared/rights/may-call.ts';
import { inTenant } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';
import { readBrief } from './brief.ts';
import { caseCard } from './cards/case-card.ts';
import { readChannel } from './channel.ts';
import { baseOf } from './conversations.ts';
import type { Incoming } from './incoming.ts';
import { appIdIn } from './links.ts';
import type { Card } from './teams.ts';
import { cardTexts } from './texts/cards.ts';

type Numbered = { readonly year: number; readonly number: number };

/**
 * The card of the case with this number, for whoever sees every case, in the own chat or the desk's channel; undefined for
 * everybody else, whether there is such a case or not.
 */
export const answerCase = async (
  parts: Parts,
  caller: Caller,
  { year, number }: Numbered,
  { conversation }: Incoming,
): Promise<{ readonly card: Card; readonly text: string } | undefined> => {
  if (!mayCall('desk', caller)) return undefined;
  const { tenantId, language } = caller;
  const brief = await inTenant(parts.db, tenantId, async (tx) => {
    const isOwnChat = conversation.conversationType === 'personal';
    if (!isOwnChat && (await readChannel(tx, tenantId))?.conversationId !== baseOf(conversation.id)) return undefined;
    const row = await tx
      .selectFrom('breaches')
      .select('breach_id')
      .where('tenant_id', '=', tenantId)
      .where('year', '=', year)
      .where('number', '=', number)
      .executeTakeFirst();
    return row && readBrief(tx, tenantId, row.breach_id);
  });
  if (!brief) return undefined;
  const appId = appIdIn(parts.settings, tenantId);
  return {
    card: caseCard(brief, { now: parts.now(), appId, language, apart: true }),
    text: cardTexts[language].changedCase(brief.reference),
  };
};
