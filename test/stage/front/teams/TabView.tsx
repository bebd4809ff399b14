import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Theme } from '../look/Look.tsx';
import type { Language } from '../look/language.ts';
import { useTexts } from '../look/language.ts';
import type { StagePerson } from '../stage-api.ts';
import type { Target } from './deep-link.ts';
import { hostTab, type ProfileAsked } from './host-tab.ts';
import { ProfileCard } from './ProfileCard.tsx';
import { tabContext } from './tab-context.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  place: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
  tab: { border: 'none', width: '100%', flexGrow: 1, minHeight: 0 },
});

type Props = {
  person: StagePerson;
  theme: Theme;
  language: Language;
  subEntityId: string | undefined;
  onGo(target: Target): void;
};

/** Our tab, loaded anew for another person, language or deep link, as Teams does; a new theme is pushed into it. */
export const TabView = (props: Props) => (
  <HostedTab key={`${props.person.id}/${props.language}/${props.subEntityId}`} {...props} />
);

const HostedTab = ({ person, theme, language, subEntityId, onGo }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const frame = useRef<HTMLIFrameElement>(null);
  const now = useRef({ theme, language, subEntityId, onGo });
  now.current = { theme, language, subEntityId, onGo };
  const host = useRef<ReturnType<typeof hostTab>>(undefined);
  const [failed, setFailed] = useState(false);
  const [profile, setProfile] = useState<ProfileAsked>();
  useEffect(() => {
    const shown = frame.current;
    if (!shown) return undefined;
    const opened = hostTab(shown, {
      person,
      context: () => tabContext(person, now.current.theme, now.current.language, now.current.subEntityId),
      go: (target) => now.current.onGo(target),
      showProfile: setProfile,
      started: setFailed,
    });
    host.current = opened;
    // Only now: a tab that asks before there is a listener would wait for ever.
    shown.src = '/tab';
    return opened.close;
  }, [person]);
  useEffect(() => host.current?.pushTheme(theme), [theme]);
  return (
    <>
      {failed && (
        <MessageBar intent="error">
          <MessageBarBody>{t.tabFailed}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.place}>
        <iframe ref={frame} className={styles.tab} title={t.tabTitle} allow="clipboard-write" />
        {profile && <ProfileCard asked={profile} onClose={() => setProfile(undefined)} />}
      </div>
    </>
  );
};
