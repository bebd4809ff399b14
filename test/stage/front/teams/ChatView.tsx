import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Theme } from '../look/Look.tsx';
import { useTexts } from '../look/language.ts';
import { type Seen, type StagePerson, stageApi } from '../stage-api.ts';
import type { Target } from './deep-link.ts';
import { Posted } from './Posted.tsx';
import { texts } from './texts.ts';
import { WriteBox } from './WriteBox.tsx';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  scroll: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    maxWidth: '800px',
    margin: '0 auto',
    padding: 0,
    listStyleType: 'none',
  },
  bubble: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    minWidth: 0,
  },
});

type Props = {
  person: StagePerson;
  seen: Seen | undefined;
  theme: Theme;
  onGo(target: Target): void;
  onChange(): Promise<void>;
};

/** The personal chat with the bot. */
export const ChatView = ({ person, seen, theme, onGo, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const end = useRef<HTMLDivElement>(null);
  const count = seen?.chat.messages.length ?? 0;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView();
  }, [count]);
  if (!seen) return null;
  const send = async (text: string) => {
    await stageApi.write(person.id, 'personal', text);
    await onChange();
  };
  return (
    <>
      <Title3 as="h2" className={styles.head}>
        GDPR-vagten
      </Title3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <section className={styles.scroll} aria-label={t.doors.chat} tabIndex={0}>
        {count === 0 && <Text>{t.emptyChat}</Text>}
        <ul className={styles.list}>
          {seen.chat.messages.map((message) => (
            <li key={message.id} className={styles.bubble}>
              <Posted message={message} person={person} mri={seen.mri} theme={theme} onGo={onGo} onChange={onChange} />
            </li>
          ))}
        </ul>
        <div ref={end} />
      </section>
      <WriteBox label={t.writeTo('GDPR-vagten')} open onSend={send} />
    </>
  );
};
