import { Body1Strong, Link, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { type ComponentProps, useCallback, useEffect, useMemo, useState } from 'react';
import { Choices } from '../look/Choices.tsx';
import { useTexts } from '../look/language.ts';
import { type SeenMail, type StagePerson, stageApi } from '../stage-api.ts';
import { useRepeated } from '../use-repeated.ts';
import { AppPane } from './AppPane.tsx';
import { hasButton } from './has-button.ts';
import { MailboxChoice } from './MailboxChoice.tsx';
import { MailList } from './MailList.tsx';
import { ourManifests } from './our-manifests.ts';
import { ReadingPane } from './ReadingPane.tsx';
import type { TenantSeen } from './tenant-seen.ts';
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
    '@media (max-width: 800px)': { flexDirection: 'column', overflowY: 'auto' },
  },
  list: {
    width: '300px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 800px)': { width: 'auto', maxHeight: '40vh' },
  },
  folders: { display: 'flex', gap: tokens.spacingHorizontalXS, padding: tokens.spacingHorizontalS },
  reading: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 800px)': { flexShrink: 0 }, // else the pane below lies over the mail
  },
  choose: { padding: tokens.spacingHorizontalXXL },
});

type Folder = SeenMail['folder'];
type Props = { person: StagePerson; tenant: TenantSeen; look: ComponentProps<typeof Choices> };

/** Outlook on the web around our pane, as one person has it open: folders, mails, reading pane, and the app. */
export const OutlookFrame = ({ person, tenant, look }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const [asked] = useState(() => new URLSearchParams(location.search));
  const [folder, setFolder] = useState<Folder>(asked.get('folder') === 'sentitems' ? 'sentitems' : 'inbox');
  const [open, setOpen] = useState<string>();
  const [expanded, setExpanded] = useState(false);
  const [app, setApp] = useState({ open: asked.get('app') === 'open', pinned: true, asked: 0 });
  const [mailbox = tenant.mailboxes[0], setMailbox] = useState(
    tenant.mailboxes.find(({ mail }) => mail === asked.get('mailbox')),
  );
  const owner = mailbox?.id ?? person.id;
  const ask = useCallback(() => stageApi.mail(owner), [owner]);
  const { value: mails } = useRepeated(ask, 5);
  const inFolder = useMemo(() => mails?.filter((mail) => mail.folder === folder) ?? [], [mails, folder]);
  const mail = mails?.find(({ id }) => id === open);
  const find = asked.get('find');
  useEffect(() => {
    const found = find && !open ? inFolder.find(({ subject }) => subject.startsWith(find)) : undefined;
    if (found) setOpen(found.id);
  }, [find, open, inFolder]);
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  const choose = (id: string) => {
    setOpen(id);
    setExpanded(false);
    // A pane that is not pinned goes with its mail.
    if (!app.pinned) setApp({ ...app, open: false });
  };
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <div className={styles.names}>
          <Body1Strong as="h1" style={{ margin: 0 }}>
            Outlook
          </Body1Strong>
          <span>{t.asWho(person.name)}</span>
          <Link href="/">{t.back}</Link>
        </div>
        <Choices {...look} />
      </header>
      <main className={styles.below}>
        <div className={styles.list}>
          <MailboxChoice mailboxes={tenant.mailboxes} open={owner} onOpen={setMailbox} />
          <nav className={styles.folders} aria-label={t.foldersLabel}>
            {(['inbox', 'sentitems'] as const).map((name) => (
              <ToggleButton
                key={name}
                size="small"
                appearance="subtle"
                checked={name === folder}
                onClick={() => setFolder(name)}
              >
                {t.folders[name]}
              </ToggleButton>
            ))}
          </nav>
          <MailList mails={inFolder} open={open} onOpen={choose} />
        </div>
        <div className={styles.reading}>
          {mail ? (
            <ReadingPane
              mail={mail}
              owner={owner}
              expanded={expanded}
              onExpand={() => setExpanded(true)}
              onOpenApp={
                hasButton(tenant.kind, mailbox?.isShared ?? false, ourManifests)
                  ? () => setApp({ ...app, open: true, asked: app.asked + 1 })
                  : undefined
              }
            />
          ) : (
            <Text className={styles.choose}>{t.choose}</Text>
          )}
        </div>
        {app.open && mailbox && (
          <AppPane
            key={`${owner}/${look.language}`}
            outlook={{ person, ...tenant, mailbox, language: look.language }}
            shown={{ mail, expanded, theme: look.theme }}
            asked={app.asked}
            pinned={app.pinned}
            onPin={(pinned) => setApp({ ...app, pinned })}
            onClose={() => setApp({ ...app, open: false })}
          />
        )}
      </main>
    </div>
  );
};
