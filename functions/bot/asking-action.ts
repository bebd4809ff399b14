import type { Language } from '#shared/text/language.ts';
import type { CardAction } from '../microsoft/adaptive-card.ts';
import { chatTexts } from '../texts/chat.ts';

/** The verb of the button that sends a question, and the field it is written in. */
export const askVerb = 'ask-team';
export const questionField = 'question';
/** Characters; more is written in the tab. */
const longest = 2000;

export type Asking = {
  /** Tells this card's button from all others. */
  readonly key: string;
  /** What was written, in one's own chat: there it stands above already. CPR numbers are masked. */
  readonly written?: string | undefined;
  /** What it is about, where that is known already. */
  readonly topic?: 'subject-request' | undefined;
};

/** A button that unfolds a field to ask the team, with what was written. */
export const askingAction = (language: Language, { key, written, topic }: Asking): CardAction => {
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
          ...(written && { value: [...written].slice(0, longest).join('') }),
        },
      ],
      actions: [{ type: 'Action.Execute', verb: askVerb, title: t.send, data: { key, ...(topic && { topic }) } }],
    },
  };
};
