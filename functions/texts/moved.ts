import type { Language } from '#shared/text/language.ts';

type Words = { readonly title: string; readonly lines: readonly string[]; readonly open: string };

/** What the channel is told that stands in for one that was deleted. */
export const movedTexts: Readonly<Record<Language, Words>> = {
  da: {
    title: 'Kortene fra GDPR-vagten kommer nu her',
    lines: [
      'Den kanal, de stod i, er slettet. De åbne sager får et kort her.',
      'Gendanner I kanalen, kommer kortene der igen. På siden Opsætning står, hvordan I gør, og hvordan I vælger en anden.',
    ],
    open: 'Åbn sagerne',
  },
  en: {
    title: 'The cards of the GDPR Desk now come here',
    lines: [
      'The channel they stood in was deleted. The open cases get a card here.',
      'If you restore the channel, the cards come there again. The page Setup says how, and how to choose another.',
    ],
    open: 'Open the cases',
  },
};
