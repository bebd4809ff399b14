import type { Card, CardAction, CardElement } from '../../microsoft/adaptive-card.ts';

type Said = {
  readonly title: string;
  /** A second line under it: number and topic. */
  readonly under: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly CardAction[];
};

/** A card in a reporter's chat: what it is, of which case, what is said, and what can be done. */
export const chatCard = ({ title, under, body, actions }: Said): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: title, weight: 'Bolder', wrap: true, style: 'heading' },
    { ...quiet(under), spacing: 'None' },
    ...body,
  ],
  actions: [...actions],
});

export const sentence = (text: string): CardElement => ({ type: 'TextBlock', text, wrap: true });

/** What the person is asked. */
export const asked = (text: string): CardElement => ({ type: 'TextBlock', text, weight: 'Bolder', wrap: true });

export const quiet = (text: string) =>
  ({ type: 'TextBlock', text, isSubtle: true, size: 'Small', wrap: true }) satisfies CardElement;

/** A field with several lines. The bot takes what a chat takes; more is written in the case. */
export const field = (id: string, words: { readonly label: string; readonly empty: string }): CardElement => ({
  type: 'Input.Text',
  id,
  label: words.label,
  isMultiline: true,
  maxLength: 2000,
  isRequired: true,
  errorMessage: words.empty,
});
