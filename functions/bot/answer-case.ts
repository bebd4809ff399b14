import type { Caller } from '#shared/people/caller.ts';
import { mayCall } from '#shared/rights/may-call.ts';
import { routes } from '#shared/routes/all.ts';
import { readChannel } from '../cards/channel.ts';
import { readBrief } from '../cases/brief.ts';
import { caseCard } from '../cases/case-card.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import type { Card } from '../microsoft/adaptive-card.ts';
import type { Parts } from '../parts.ts';
import { perform } from '../perform.ts';
import { baseOf } from '../teams/conversations.ts';
import { cardTexts } from '../texts/cards.ts';
import type { Incoming } from './incoming.ts';

type Numbered = { readonly year: number; readonly number: number };

/**
 * The card of the case with this number, for a caller who may see every case, in their own chat or the desk's channel;
 * undefined for other callers, whether the case exists or not. It is a look at the case like any other, with an entry in
 * its log.
 */
export const answerCase = async (
  parts: Parts,
  caller: Caller,
  numbered: Numbered,
  { conversation }: Incoming,
): Promise<{ readonly card: Card; readonly text: string } | undefined> => {
  if (!mayCall(routes.listCases.who, caller)) return undefined;
  const { tenantId, language } = caller;
  const caseId = await inTenant(parts.db, tenantId, async (tx) => {
    const isOwnChat = conversation.conversationType === 'personal';
    if (!isOwnChat && (await readChannel(tx, tenantId))?.conversationId !== baseOf(conversation.id)) return undefined;
    return findCase(tx, tenantId, numbered);
  });
  if (caseId === undefined) return undefined;
  await perform(parts, caller, 'readCase', { params: { caseId }, query: {}, body: {} });
  const brief = await inTenant(parts.db, tenantId, (tx) => readBrief(parts, tx, tenantId, caseId));
  if (!brief) return undefined;
  const appId = appIdIn(parts.settings, tenantId);
  return {
    card: caseCard(brief, { now: parts.now(), appId, language, apart: true }),
    text: cardTexts[language].changedCase(brief.reference),
  };
};

const findCase = async (tx: Tx, tenantId: string, { year, number }: Numbered): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('cases')
    .select('case_id')
    .where('tenant_id', '=', tenantId)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.case_id;
};
