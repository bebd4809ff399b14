import { Body1Strong, Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { PinRegular } from '@fluentui/react-icons/svg/pin';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../look/language.ts';
import { Draft } from './Draft.tsx';
import { type Opened, openOutlook, type Shown } from './open-outlook.ts';
import type { Letter } from './outlook-on-stage.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  pane: {
    width: '340px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 800px)': { width: 'auto', minHeight: '75vh', borderLeft: 'none' },
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  frame: { border: 'none', width: '100%', flexGrow: 1, minHeight: 0 },
});

type Props = {
  outlook: Opened;
  shown: Shown;
  /** How often it was asked for: each time it comes into sight, also where it is below the mail. */
  asked: number;
  pinned: boolean;
  onPin(pinned: boolean): void;
  onClose(): void;
};

/** Our pane beside the mail, about as wide as Outlook makes it. */
export const AppPane = ({ outlook, shown, asked, pinned, onPin, onClose }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const [draft, setDraft] = useState<{ letter: Letter; open: boolean }>();
  const [opened] = useState(() => openOutlook(outlook, shown, (letter) => setDraft({ letter, open: true })));
  const [src, setSrc] = useState<string>();
  const telling = useRef(shown);
  telling.current = shown;
  useEffect(() => {
    window.outlookOnStage = opened.outlook;
    // The pane may look for Outlook only from here on.
    setSrc('/outlook');
    return () => {
      delete window.outlookOnStage;
    };
  }, [opened]);
  useEffect(() => opened.show(telling.current));
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked > 0) pane.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <aside ref={pane} className={styles.pane} aria-label={t.app}>
      <div className={styles.head}>
        <Body1Strong className={styles.name}>{t.app}</Body1Strong>
        <ToggleButton
          appearance="subtle"
          size="small"
          icon={<PinRegular />}
          checked={pinned}
          aria-label={t.pin}
          onClick={() => onPin(!pinned)}
        />
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={t.closeApp} onClick={onClose} />
      </div>
      {src && <iframe className={styles.frame} src={src} title={t.pane} allow="clipboard-write" />}
      {draft && <Draft {...draft} onClose={() => setDraft({ ...draft, open: false })} />}
    </aside>
  );
};
