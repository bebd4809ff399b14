import { tabLink } from '#shared/addresses/tab-link.ts';
import type { Card, CardElement } from '../microsoft/adaptive-card.ts';

/** How loud it is: a heading as usual, one in the colour of warnings, or of alarms. */
export type Tone = 'calm' | 'warning' | 'alarm';

export type Note = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tone: Tone;
  /** Its buttons. */
  readonly opens: readonly { readonly title: string; readonly appId: string; readonly subPage?: string }[];
};

const colourOf = { calm: {}, warning: { color: 'Warning' }, alarm: { color: 'Attention' } } as const;

/** A short card with buttons into the desk: what is written under a case's card, and what the bot answers in a chat. */
export const noteCard = ({ title, lines, tone, opens }: Note): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body: [
    {
      type: 'TextBlock',
      text: title,
      weight: 'Bolder',
      wrap: true,
      style: 'heading',
      ...colourOf[tone],
    },
    ...lines.map((text): CardElement => ({ type: 'TextBlock', text, wrap: true, spacing: 'Small' })),
  ],
  actions: opens.map((open) => ({ type: 'Action.OpenUrl', title: open.title, url: tabLink(open.appId, open.subPage) })),
});
