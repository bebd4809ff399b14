import {
  Avatar,
  Body1Strong,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useContext, useEffect, useRef, useState } from 'react';
import { shownInCopenhagen } from '../home/copenhagen.ts';
import type { Theme } from '../look/Look.tsx';
import { LanguageContext, useTexts } from '../look/language.ts';
import { type Card, type SeenMessage, type StagePerson, stageApi } from '../stage-api.ts';
import { CardView } from './CardView.tsx';
import { type Target, targetOfLink } from './deep-link.ts';
import { refreshFor } from './refresh-for.ts';
import { texts } from './texts.ts';
import { wordsOfAnswer } from './words-of-answer.ts';

const useStyles = makeStyles({
  message: { display: 'flex', gap: tokens.spacingHorizontalM, minWidth: 0 },
  words: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0, flexGrow: 1 },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  small: { color: tokens.colorNeutralForeground3 },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

type Props = {
  message: SeenMessage;
  person: StagePerson;
  mri: string;
  theme: Theme;
  onGo(target: Target): void;
  onChange(): Promise<void>;
};

/** A message with its card; pressing a button shows what the bot answered. */
export const Posted = ({ message, person, mri, theme, onGo, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useContext(LanguageContext);
  const [said, setSaid] = useState<{ intent: 'success' | 'error'; words: string }>();
  const refreshed = useRef<string>(undefined);
  const [answered, setAnswered] = useState<string>();
  const version = `${message.id}/${message.updatedAt}`;
  const refresh = refreshFor(message.card, mri);
  const press = async (verb: string, data: Card, trigger?: 'automatic') => {
    try {
      const answer = await stageApi.press(message.id, { person: person.id, verb, data, ...(trigger && { trigger }) });
      if (!trigger) setSaid(wordsOfAnswer(answer, t.pressed));
    } catch (error) {
      setSaid({ intent: 'error', words: error instanceof Error ? error.message : String(error) });
    }
    await onChange();
  };
  useEffect(() => {
    if (!refresh || refreshed.current === version) return;
    refreshed.current = version;
    void press(refresh.verb, refresh.data, 'automatic').then(() => setAnswered(version));
  });
  const open = (link: string) => {
    const target = targetOfLink(link);
    if (target) onGo(target);
    else window.open(link, '_blank', 'noopener');
  };
  return (
    <article className={styles.message} aria-busy={refresh !== undefined && answered !== version}>
      <Avatar
        name={message.from.name}
        color={message.from.bot ? 'brand' : 'colorful'}
        shape={message.from.bot ? 'square' : 'circular'}
        aria-hidden
      />
      <div className={styles.words}>
        <div className={styles.head}>
          <Body1Strong>{message.from.name}</Body1Strong>
          <Caption1 className={styles.small}>
            {shownInCopenhagen(message.sentAt, language)}
            {message.updatedAt && ` · ${t.changed}`}
          </Caption1>
        </div>
        {message.text && !message.card && <Text className={styles.text}>{message.text}</Text>}
        {message.card && (
          <CardView card={message.card} theme={theme} language={language} onPress={press} onLink={open} />
        )}
        <div aria-live="polite">
          {said && (
            <MessageBar intent={said.intent}>
              <MessageBarBody>{said.words}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
    </article>
  );
};
