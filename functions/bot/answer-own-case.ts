import { mineAddress } from '#shared/addresses/mine-address.ts';
import { tabLink } from '#shared/addresses/tab-link.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import type { Caller } from '#shared/people/caller.ts';
import { readBrief } from '../cases/brief.ts';
import { inTenant } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import type { Card } from '../microsoft/adaptive-card.ts';
import type { Parts } from '../parts.ts';
import { perform } from '../perform.ts';
import { chatTexts } from '../texts/chat.ts';
import { stateNames } from '../texts/states.ts';
import type { Answer } from './say.ts';

type Numbered = { readonly year: number; readonly number: number };

/**
 * The caller's own case of this number, in their own chat: what it is, how far it is and whether the team waits for an answer;
 * undefined where it is not theirs, whether it exists or not. No free text: a card stays as long as the chat.
 */
export const answerOwnCase = async (parts: Parts, caller: Caller, numbered: Numbered): Promise<Answer | undefined> => {
  const { tenantId, language } = caller;
  const { cases } = await perform(parts, caller, 'listMyCases', { params: {}, query: {}, body: {} });
  const reference = referenceOf(numbered);
  const mine = cases.find((one) => one.reference === reference);
  const brief = mine && (await inTenant(parts.db, tenantId, (tx) => readBrief(parts, tx, tenantId, mine.caseId)));
  if (!mine || !brief) return undefined;
  const t = chatTexts[language].own;
  const card: Card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: brief.own.onCard(language).title, weight: 'Bolder', wrap: true, style: 'heading' },
      {
        type: 'TextBlock',
        text: `${reference} · ${t.yours} · ${stateNames[language][mine.state]}`,
        isSubtle: true,
        size: 'Small',
        spacing: 'None',
        wrap: true,
      },
      ...(mine.asked ? [{ type: 'TextBlock' as const, text: t.asked(mine.asked.by.name || t.team), wrap: true }] : []),
    ],
    actions: [
      {
        type: 'Action.OpenUrl',
        title: mine.asked ? t.answer : t.see,
        url: tabLink(appIdIn(parts.settings, tenantId), mineAddress(reference)),
      },
    ],
  };
  return { card, text: reference };
};
