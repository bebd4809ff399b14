import type { Language } from '#shared/text/language.ts';
import type { CardAction } from '../microsoft/adaptive-card.ts';
import { chatTexts } from '../texts/chat.ts';

/** The verb of the button that sends a question, and the field it is written in. */
export const askVerb = 'ask-team';
export const questionField = 'question';
/** Characters; more is written in the tab. */
const longest = 2000;

/**
 * A button that unfolds a field to ask the team. What was written in the chat is not put there: a card would keep it as long as
 * the chat, and it may name people.
 */
export const askingAction = (language: Language, key: string): CardAction => {
  const t = chatTexts[language].asking;
  return {
    type: 'Action.ShowCard',
    title: t.button,
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        {
          type: 'Input.Text',
          id: questionField,
          label: t.label,
          placeholder: t.hint,
          isMultiline: true,
          maxLength: longest,
          isRequired: true,
          errorMessage: t.empty,
        },
      ],
      actions: [{ type: 'Action.Execute', verb: askVerb, title: t.send, data: { key } }],
    },
  };
};
