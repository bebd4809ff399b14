import type { Card, CardElement } from '../../microsoft/adaptive-card.ts';

type Said = {
  readonly title: string;
  /** A second line under it. Neither begins with a number and a full stop: that would be a list. */
  readonly under?: string;
  /** A word at the right of the title. */
  readonly state?: { readonly words: string; readonly color: 'Accent' | 'Good' };
  /** The deadline, and how much time there is, at its right. */
  readonly head?: string;
  readonly beside?: string;
  readonly numbers?: readonly (readonly [number: number | string, words: string])[];
  readonly lines: readonly string[];
  /** The way there; `isFirst`: the card asks its reader to go it. */
  readonly open: { readonly words: string; readonly link: string; readonly isFirst?: boolean };
  /** What Teams sends the bot when the card is looked at, to be given its newest face. */
  readonly refresh?: { readonly title: string; readonly data: Readonly<Record<string, string>> };
};

/** A card about an access review: what it is, until when, some numbers each over its word, and the way there. */
export const cardOf = ({ title, under, state, head, beside, numbers = [], lines, open, refresh }: Said): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  ...(refresh && { refresh: { action: { type: 'Action.Execute' as const, verb: 'refresh', ...refresh } } }),
  body: [
    sideBySide(
      [
        { type: 'TextBlock', text: title, weight: 'Bolder', wrap: true, style: 'heading' },
        ...(under ? [quiet(under)] : []),
      ],
      state && { type: 'TextBlock', text: state.words, color: state.color, weight: 'Bolder', size: 'Small' },
    ),
    ...(head
      ? [
          sideBySide(
            [{ type: 'TextBlock', text: head, weight: 'Bolder', size: 'Medium', wrap: true }],
            beside ? { type: 'TextBlock', text: beside, isSubtle: true } : undefined,
          ),
        ]
      : []),
    ...(numbers.length > 0 ? [numbersInRow(numbers)] : []),
    ...lines.map((text): CardElement => ({ type: 'TextBlock', text, isSubtle: true, wrap: true })),
  ],
  actions: [
    { type: 'Action.OpenUrl', title: open.words, url: open.link, ...(open.isFirst && { style: 'positive' as const }) },
  ],
});

const sideBySide = (left: CardElement[], right: CardElement | undefined): CardElement => ({
  type: 'ColumnSet',
  columns: [
    { type: 'Column', width: 'stretch', items: left },
    ...(right ? [{ type: 'Column' as const, width: 'auto' as const, items: [right] }] : []),
  ],
});

const numbersInRow = (numbers: readonly (readonly [number | string, string])[]): CardElement => ({
  type: 'ColumnSet',
  columns: numbers.map(([number, words]) => ({
    type: 'Column',
    width: 'stretch',
    items: [{ type: 'TextBlock', text: String(number), weight: 'Bolder', size: 'Medium' }, quiet(words)],
  })),
});

const quiet = (text: string): CardElement => ({
  type: 'TextBlock',
  text,
  isSubtle: true,
  size: 'Small',
  wrap: true,
  spacing: 'None',
});
