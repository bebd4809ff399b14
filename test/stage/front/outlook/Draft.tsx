import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTexts } from '../look/language.ts';
import type { Letter } from './outlook-on-stage.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  body: { border: 'none', width: '100%', minHeight: '200px', backgroundColor: '#ffffff' },
});

/** The mail form an add-in opened. It is not sent here: the stage has no mail server for people. */
export const Draft = ({ letter, open, onClose }: { letter: Letter; open: boolean; onClose(): void }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const people = (given: Letter['toRecipients']) =>
    (given ?? []).map((one) => (typeof one === 'string' ? one : one.emailAddress)).join('; ');
  return (
    // Closed rather than taken away: a dialog that vanishes leaves the page behind it hidden to screen readers.
    <Dialog open={open} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.draft}</DialogTitle>
          <DialogContent>
            <p>{t.draftLead}</p>
            <dl className={styles.facts}>
              <dt>{t.to}</dt>
              <dd className={styles.fact}>{people(letter.toRecipients)}</dd>
              <dt>{t.bcc}</dt>
              <dd className={styles.fact}>{people(letter.bccRecipients)}</dd>
              <dt>{t.subject}</dt>
              <dd className={styles.fact}>{letter.subject}</dd>
            </dl>
            <iframe className={styles.body} title={t.mailBody} sandbox="" srcDoc={letter.htmlBody ?? ''} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
