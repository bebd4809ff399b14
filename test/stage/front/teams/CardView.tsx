import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import type { Theme } from '../look/Look.tsx';
import type { Language } from '../look/language.ts';
import type { Card } from '../stage-api.ts';
import { hostConfig, useCardStyles } from './card-look.ts';
import { markdownOf } from './card-markdown.ts';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownOf(text);
  result.didProcess = true;
};

type Props = {
  card: Card;
  theme: Theme;
  language: Language;
  onPress(verb: string, data: Card): Promise<void>;
  onLink(link: string): void;
};

/** A card as Teams draws it. Drawn anew only when the card, the theme or the language is another. */
export const CardView = ({ card, theme, language, onPress, onLink }: Props) => {
  const styles = useCardStyles();
  const place = useRef<HTMLDivElement>(null);
  const doing = useRef({ onPress, onLink });
  doing.current = { onPress, onLink };
  const text = JSON.stringify(card);
  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(hostConfig(theme));
    drawn.parse(JSON.parse(text));
    if (!drawn.lang) drawn.lang = language;
    drawn.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction) doing.current.onLink(action.url ?? '');
      if (action instanceof ExecuteAction) void doing.current.onPress(action.verb ?? '', dataOf(action));
      else if (action instanceof SubmitAction) void doing.current.onPress('', dataOf(action));
    };
    const element = drawn.render();
    if (element) place.current?.replaceChildren(element);
  }, [text, theme, language]);
  return <div ref={place} className={styles} data-card />;
};

function dataOf({ data }: SubmitAction): Card {
  return typeof data === 'object' ? { ...data } : {};
}
