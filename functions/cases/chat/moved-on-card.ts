import { mineAddress } from '#shared/addresses/mine-address.ts';
import { tabLink } from '#shared/addresses/tab-link.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import type { ChatCard, OwnCase, ToldText } from '../../subject/subject.ts';
import { chatCardTexts } from '../../texts/chat-cards.ts';
import { chatCard, sentence } from './chat-card.ts';

/** What stays of an answer where its case is about something else now: the way to the case. */
export const movedOnCard = (own: OwnCase, { row, language, appId }: ToldText): ChatCard => {
  const t = chatCardTexts[language];
  const reference = referenceOf(row);
  return {
    card: chatCard({
      title: own.onCard(language).title,
      under: reference,
      body: [sentence(t.movedOn)],
      actions: [{ type: 'Action.OpenUrl', title: t.open, url: tabLink(appId, mineAddress(reference)) }],
    }),
    said: reference,
    isOver: true,
  };
};
