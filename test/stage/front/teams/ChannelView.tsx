import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useState } from 'react';
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
    gap: tokens.spacingVerticalL,
    maxWidth: '800px',
    margin: '0 auto',
    padding: 0,
    listStyleType: 'none',
  },
  thread: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    minWidth: 0,
  },
  replies: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    marginTop: '0',
    marginBottom: '0',
    listStyleType: 'none',
  },
});

type Props = {
  person: StagePerson;
  seen: Seen | undefined;
  theme: Theme;
  onGo(target: Target): void;
  onChange(): Promise<void>;
};

/** The channel of the GDPR team with its threads, newest at the end. */
export const ChannelView = ({ person, seen, theme, onGo, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const [answering, setAnswering] = useState<string>();
  const channel = seen?.channels[0];
  if (!seen) return null;
  if (!channel) return <Text style={{ padding: '2rem' }}>{t.noChannel}</Text>;
  const begun = channel.messages.filter(({ thread }) => !thread);
  const send = async (conversation: string, text: string) => {
    await stageApi.write(person.id, conversation, text);
    setAnswering(undefined);
    await onChange();
  };
  return (
    <>
      <Title3 as="h2" className={styles.head}>
        {channel.team} &rsaquo; {channel.name}
      </Title3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <section className={styles.scroll} aria-label={channel.name} tabIndex={0}>
        {begun.length === 0 && <Text>{t.emptyChannel}</Text>}
        <ul className={styles.list}>
          {begun.map((message) => {
            const replies = channel.messages.filter(({ thread }) => thread === message.id);
            return (
              <li key={message.id} className={styles.thread}>
                <Posted
                  message={message}
                  person={person}
                  mri={seen.mri}
                  theme={theme}
                  onGo={onGo}
                  onChange={onChange}
                />
                {replies.length > 0 && (
                  <ul className={styles.replies} aria-label={t.replies(replies.length)}>
                    {replies.map((reply) => (
                      <li key={reply.id}>
                        <Posted
                          message={reply}
                          person={person}
                          mri={seen.mri}
                          theme={theme}
                          onGo={onGo}
                          onChange={onChange}
                        />
                      </li>
                    ))}
                  </ul>
                )}
                <WriteBox
                  label={t.writeTo('GDPR-vagten')}
                  open={answering === message.id}
                  onOpen={() => setAnswering(message.id)}
                  onSend={(text) => send(`${channel.id};messageid=${message.id}`, text)}
                />
              </li>
            );
          })}
        </ul>
      </section>
      <WriteBox label={t.writeTo('GDPR-vagten')} open onSend={(text) => send(channel.id, text)} />
    </>
  );
};
