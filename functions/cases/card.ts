import { tabLink } from '#shared/addresses/tab-link.ts';
import { mayMove } from '#shared/breaches/moves.ts';
import type { Language } from '#shared/text/language.ts';
import type { Card, CardAction, CardElement, ContainerStyle } from '../microsoft/adaptive-card.ts';
import { type CardTexts, cardTexts } from '../texts/cards.ts';
import { terms } from '../texts/terms.ts';
import type { Brief } from './brief.ts';
import { hoursOnCard } from './time-on-card.ts';

type Shown = {
  readonly now: Date;
  readonly appId: string;
  readonly language: Language;
  /** What whoever pressed an old card is told: why nothing came of it. Never on the card everybody sees. */
  readonly toPresser?: string | undefined;
  /** It answers a question in a chat, apart from the case's one card in the channel. */
  readonly apart?: boolean | undefined;
};

/**
 * The one card of a case in the channel: reference, kind, unit, size, time left, state, who has it. Everybody in the
 * channel sees it, so it holds no names of citizens, no addresses and nothing anybody wrote.
 */
export const caseCard = (brief: Brief, { now, appId, language, toPresser, apart = false }: Shown): Card => {
  const t = cardTexts[language];
  const words = terms[language];
  const hours = hoursOnCard(brief.deadline, now);
  const link = tabLink(appId, `case/${brief.breachId}`);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    // Without `userIds` Teams asks for the newest face whenever somebody of a small conversation looks at the card.
    ...(apart
      ? {}
      : {
          refresh: {
            action: { type: 'Action.Execute', verb: 'refresh', title: t.refresh, data: { breachId: brief.breachId } },
          },
        }),
    body: [
      {
        type: 'Container',
        style: styleOf(brief, hours),
        bleed: true,
        items: [
          {
            type: 'TextBlock',
            text: `${brief.reference} · ${words.kinds[brief.kind]}`,
            weight: 'Bolder',
            size: 'Medium',
            wrap: true,
            style: 'heading',
          },
          ...(brief.protectedAddress ? [urgent(t.protectedAddress)] : []),
        ],
      },
      ...(toPresser === undefined ? [] : [toldToPresser(toPresser)]),
      { type: 'FactSet', facts: factsOf(brief, hours, t, language) },
    ],
    actions: actionsOf(brief, t, link, apart),
  };
};

const urgent = (text: string): CardElement => ({
  type: 'TextBlock',
  text,
  weight: 'Bolder',
  color: 'Attention',
  wrap: true,
});

const toldToPresser = (text: string): CardElement => ({ type: 'TextBlock', text, weight: 'Bolder', wrap: true });

const styleOf = ({ clockRuns, protectedAddress }: Brief, hours: number): ContainerStyle => {
  if (!clockRuns) return 'default';
  if (hours <= 12) return 'attention';
  return hours <= 24 || protectedAddress ? 'warning' : 'emphasis';
};

const factsOf = (brief: Brief, hours: number, t: CardTexts, language: Language) => {
  const words = terms[language];
  const decided = words.notifications[brief.notification];
  const state = words.states[brief.state];
  return [
    { title: t.unit, value: brief.unit ?? t.unitUnknown },
    { title: t.people, value: words.people[brief.people] },
    { title: t.timeLeft, value: brief.clockRuns ? (hours === 0 ? t.runOut : t.atMost(hours)) : t.stopped },
    ...(brief.clockRuns ? [{ title: t.deadline, value: t.deadlineAt(brief.deadline) }] : []),
    { title: t.state, value: decided ? `${state} · ${decided}` : state },
    { title: t.holder, value: brief.takenBy ? brief.takenBy.name || t.colleague : t.nobody },
  ];
};

type Pressed = { readonly breachId: string; readonly version: number; readonly apart?: true };

const actionsOf = (brief: Brief, t: CardTexts, link: string, apart: boolean): CardAction[] => {
  const data: Pressed = { breachId: brief.breachId, version: brief.version, ...(apart ? { apart } : {}) };
  const open: CardAction = { type: 'Action.OpenUrl', title: t.open, url: link };
  return [
    ...(mayMove('take', brief) ? [take(data, t, open)] : []),
    ...(mayMove('not-a-breach', brief) ? [notABreach(data, t)] : []),
    open,
  ];
};

const take = (data: Pressed, t: CardTexts, fallback: CardAction): CardAction => ({
  type: 'Action.Execute',
  verb: 'take',
  title: t.take,
  style: 'positive',
  associatedInputs: 'none',
  data,
  fallback,
});

const notABreach = (data: Pressed, t: CardTexts): CardAction => ({
  type: 'Action.ShowCard',
  title: t.notABreach,
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.Text',
        id: 'reason',
        label: t.reason,
        placeholder: t.reasonHint,
        isMultiline: true,
        isRequired: true,
        errorMessage: t.reasonMissing,
        maxLength: 2000,
      },
    ],
    actions: [{ type: 'Action.Execute', verb: 'not-a-breach', title: t.save, data }],
  },
});
