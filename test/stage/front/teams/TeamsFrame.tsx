import { Body1Strong, Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentProps, useCallback, useEffect, useState } from 'react';
import { Choices } from '../look/Choices.tsx';
import { useTexts } from '../look/language.ts';
import { type StagePerson, stageApi } from '../stage-api.ts';
import { useRepeated } from '../use-repeated.ts';
import { ChannelView } from './ChannelView.tsx';
import { ChatView } from './ChatView.tsx';
import { type Door, doors, type Target } from './deep-link.ts';
import { FeedView } from './FeedView.tsx';
import { Rail } from './Rail.tsx';
import { TabView } from './TabView.tsx';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  names: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  below: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    '@media (max-width: 640px)': { flexDirection: 'column-reverse' },
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type Props = { person: StagePerson; look: ComponentProps<typeof Choices> };

/** Teams around our app, as one person has it open: rail, tab, channel, chat and activity feed. */
export const TeamsFrame = ({ person, look }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const [target, setTarget] = useState(targetOfAddress);
  const ask = useCallback(() => stageApi.seenBy(person.id), [person]);
  const { value: seen, again } = useRepeated(ask, 2);
  const appId = seen?.appId;
  const [notFound, setNotFound] = useState(false);
  const go = useCallback(
    (next: Target) => {
      const unknown = next.appId !== undefined && next.appId !== appId;
      setNotFound(unknown);
      if (unknown) return;
      setTarget(next);
      const query = new URLSearchParams(location.search);
      query.set('door', next.door);
      query.delete('subEntityId');
      if (next.subEntityId) query.set('subEntityId', next.subEntityId);
      history.replaceState(null, '', `?${query}`);
    },
    [appId],
  );
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <div className={styles.names}>
          <Body1Strong as="h1" style={{ margin: 0 }}>
            Microsoft Teams
          </Body1Strong>
          <span>{t.asWho(person.name)}</span>
          <Link href="/">{t.back}</Link>
        </div>
        <Choices {...look} />
      </header>
      <div className={styles.below}>
        <Rail
          door={target.door}
          notifications={seen?.feed.length ?? 0}
          onDoor={(door) => go({ door, subEntityId: undefined })}
        />
        <main className={styles.content}>
          {notFound && (
            <MessageBar intent="error">
              <MessageBarBody>{t.appNotFound}</MessageBarBody>
            </MessageBar>
          )}
          {target.door === 'tab' && <TabView person={person} {...look} subEntityId={target.subEntityId} onGo={go} />}
          {target.door === 'channel' && (
            <ChannelView person={person} seen={seen} theme={look.theme} onGo={go} onChange={again} />
          )}
          {target.door === 'chat' && (
            <ChatView person={person} seen={seen} theme={look.theme} onGo={go} onChange={again} />
          )}
          {target.door === 'activity' && <FeedView seen={seen} onGo={go} />}
        </main>
      </div>
    </div>
  );
};

function targetOfAddress(): Target {
  const query = new URLSearchParams(location.search);
  const asked = query.get('door');
  const door: Door = doors.find((known) => known === asked) ?? 'tab';
  return { door, subEntityId: query.get('subEntityId') ?? undefined };
}
