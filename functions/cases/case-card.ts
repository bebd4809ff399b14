import { tabLink } from '#shared/addresses/tab-link.ts';
import type { Language } from '#shared/text/language.ts';
import type { Card, CardAction, CardElement, ContainerStyle } from '../microsoft/adaptive-card.ts';
import type { CardData, OnCard } from '../subject/subject.ts';
import { type CardTexts, cardTexts } from '../texts/cards.ts';
import { stateNames } from '../texts/states.ts';
import type { Brief } from './brief.ts';
import { hoursOnCard } from './clock/time-on-card.ts';

type Shown = {
  readonly now: Date;
  readonly appId: string;
  readonly language: Language;
  /** For the person who pressed an old card: why nothing was done. Never on the channel's card. */
  readonly toPresser?: string | undefined;
  /** It answers what was asked in a chat, apart from the case's one card in the channel. */
  readonly apart?: boolean | undefined;
};

/**
 * The one card of a case in the channel: reference, what it is, unit, time left, state, assignee, and what its subject
 * adds. The whole channel sees it, so it holds no names of citizens, no addresses and no free text.
 */
export const caseCard = (brief: Brief, { now, appId, language, toPresser, apart = false }: Shown): Card => {
  const t = cardTexts[language];
  const own = brief.own.onCard(language);
  const link = tabLink(appId, brief.address);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    // Without `userIds` Teams asks for the newest card whenever a member of a small conversation looks at it.
    ...(apart
      ? {}
      : {
          refresh: {
            action: { type: 'Action.Execute', verb: 'refresh', title: t.refresh, data: { caseId: brief.caseId } },
          },
        }),
    body: [
      {
        type: 'Container',
        style: styleOf(brief, now),
        bleed: true,
        items: [
          {
            type: 'TextBlock',
            text: `${brief.reference} · ${own.title}`,
            weight: 'Bolder',
            size: 'Medium',
            wrap: true,
            style: 'heading',
          },
          ...(own.urgent ? [urgentLine(own.urgent)] : []),
        ],
      },
      ...(toPresser === undefined ? [] : [toldToPresser(toPresser)]),
      ...(own.byDay ? inDays(brief, own, own.byDay, now, language) : []),
      { type: 'FactSet', facts: own.byDay ? whereOf(brief, own, language) : factsOf(brief, own, now, language) },
    ],
    actions: actionsOf(brief, own, t, { link, apart }),
  };
};

const urgentLine = (text: string): CardElement => ({
  type: 'TextBlock',
  text,
  weight: 'Bolder',
  color: 'Attention',
  wrap: true,
});

const toldToPresser = (text: string): CardElement => ({ type: 'TextBlock', text, weight: 'Bolder', wrap: true });

const styleOf = ({ clockRuns, deadline, own }: Brief, now: Date): ContainerStyle => {
  if (!clockRuns || deadline === null) return 'default';
  const hours = hoursOnCard(deadline, now);
  if (hours <= 12) return 'attention';
  return hours <= 24 || own.isUrgent ? 'warning' : 'emphasis';
};

/** Of a deadline that is a day: the day, large, and what it is about and where in one line. */
const inDays = (
  { unit, clockRuns, deadline }: Brief,
  own: OnCard,
  { open, over }: NonNullable<OnCard['byDay']>,
  now: Date,
  language: Language,
): CardElement[] => {
  const isOver = deadline !== null && hoursOnCard(deadline, now) === 0;
  const day: CardElement = {
    type: 'TextBlock',
    text: isOver ? over : open,
    weight: 'Bolder',
    size: 'Medium',
    wrap: true,
    ...(isOver && { color: 'Attention' }),
  };
  const about = [...own.facts.map(({ value }) => value), unit ?? cardTexts[language].unitUnknown].join(' · ');
  return [
    ...(clockRuns ? [day] : []),
    { type: 'TextBlock', text: about, isSubtle: true, wrap: true, spacing: 'Small' },
  ];
};

const whereOf = (brief: Brief, own: OnCard, language: Language) => {
  const t = cardTexts[language];
  const state = own.state ?? stateNames[language][brief.state];
  return [
    { title: t.state, value: own.decided ? `${state} · ${own.decided}` : state },
    { title: t.holder, value: brief.takenBy ? brief.takenBy.name || t.colleague : t.unassigned },
  ];
};

const factsOf = (brief: Brief, own: OnCard, now: Date, language: Language) => {
  const t = cardTexts[language];
  return [
    { title: t.unit, value: brief.unit ?? t.unitUnknown },
    ...own.facts,
    ...clockFacts(brief, now, t),
    ...whereOf(brief, own, language),
  ];
};

const clockFacts = ({ clockRuns, deadline }: Brief, now: Date, t: CardTexts) => {
  if (deadline === null) return [];
  if (!clockRuns) return [{ title: t.timeLeft, value: t.stopped }];
  const hours = hoursOnCard(deadline, now);
  return [
    { title: t.timeLeft, value: hours === 0 ? t.runOut : t.atMost(hours) },
    { title: t.deadline, value: t.deadlineAt(deadline) },
  ];
};

type At = { readonly link: string; readonly apart: boolean };

const actionsOf = (brief: Brief, own: OnCard, t: CardTexts, { link, apart }: At): CardAction[] => {
  const data: CardData = { caseId: brief.caseId, version: brief.version, ...(apart ? { apart } : {}) };
  const open: CardAction = { type: 'Action.OpenUrl', title: t.open, url: link };
  const take: CardAction = {
    type: 'Action.Execute',
    verb: 'take',
    title: t.take,
    style: 'positive',
    associatedInputs: 'none',
    data,
    fallback: open,
  };
  return [...(brief.own.moves.includes('take') ? [take] : []), ...own.actions(data), open];
};
