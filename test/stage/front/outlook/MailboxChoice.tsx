import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useTexts } from '../look/language.ts';
import type { StageMailbox } from '../stage-api.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  mailboxes: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, padding: tokens.spacingHorizontalS },
});

type Props = { mailboxes: StageMailbox[]; open: string; onOpen(mailbox: StageMailbox): void };

/** The own mailbox and the shared ones; nothing to choose where there is one. */
export const MailboxChoice = ({ mailboxes, open, onOpen }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  if (mailboxes.length < 2) return null;
  return (
    <nav className={styles.mailboxes} aria-label={t.mailboxes}>
      {mailboxes.map((mailbox) => (
        <ToggleButton
          key={mailbox.id}
          size="small"
          appearance="subtle"
          checked={mailbox.id === open}
          onClick={() => onOpen(mailbox)}
        >
          {mailbox.name}
        </ToggleButton>
      ))}
    </nav>
  );
};
