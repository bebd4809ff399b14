import { tabLink } from '#shared/addresses/tab-link.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Language } from '#shared/text/language.ts';
import type { Card } from '../microsoft/adaptive-card.ts';
import { chatTexts } from '../texts/chat.ts';
import { type Asking, askingAction } from './asking-action.ts';

export type Hit = AnswerOf<Routes['findGuidance']>['hits'][number];

/** The verb of the button that counts what helped. */
export const helpedVerb = 'guidance-helped';

type Shown = { readonly language: Language; readonly appId: string; readonly asking: Asking };

/** What answers a question, in the chat: the sentence that answers, and whether it helped, the whole of it, or the team. */
export const guidanceCard = (hit: Hit, { language, appId, asking }: Shown): Card => {
  const t = chatTexts[language].guidance;
  const about = hit.kind === 'article' ? hit.slug : hit.reference;
  const quiet = (text: string) => ({ type: 'TextBlock', text, isSubtle: true, size: 'Small', wrap: true }) as const;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: hit.title, weight: 'Bolder', wrap: true, style: 'heading' },
      { ...quiet(factsOf(hit, language)), spacing: 'None' },
      { type: 'TextBlock', text: hit.sentence, wrap: true },
      ...(hit.source ? [quiet(hit.source)] : []),
      ...(hit.overdue ? [{ ...quiet(t.overdue), color: 'Warning' } as const] : []),
    ],
    actions: [
      { type: 'Action.Execute', verb: helpedVerb, title: t.helped, data: { about, key: asking.key } },
      ...(hit.kind === 'article'
        ? [{ type: 'Action.OpenUrl' as const, title: t.readAll, url: tabLink(appId, `/guidance/${hit.slug}`) }]
        : []),
      askingAction(language, asking),
    ],
  };
};

const factsOf = ({ kind, reviewed }: Hit, language: Language): string => {
  const t = chatTexts[language].guidance;
  if (kind === 'answer') return t.answered;
  return reviewed ? t.reviewed(reviewed) : t.undated;
};
