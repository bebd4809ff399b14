import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CaseView } from '#shared/breaches/views.ts';
import { refreshed } from '../../cases/moves/use-attempt.ts';
import { useOnceKey } from '../../look/kept/use-once-key.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as texts from '../../texts/breaches/ask-for-mail.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';

const useStyles = makeStyles({
  ask: { alignSelf: 'flex-start' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

// A recipient may have deleted the mail, as was asked; the sender still has it.
const senderAmong = ({ reporters }: CaseView) =>
  reporters.length > 1 ? reporters.find(({ told }) => told.mail && !told.mail.sender)?.personId : undefined;

/**
 * An enquiry with an answer button of its own: the reporter lets the team have the mail, of several the one who sent it.
 * Asked once, until it is answered.
 */
export const AskForMail = ({ found }: { found: CaseView }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const to = senderAmong(found);
  const once = useOnceKey(found.caseId, 'ask-for-mail');
  const ask = useChange('askReporter', refreshed, once.forget);
  const last = found.texts.findLast(({ kind }) => kind === 'enquiry' || kind === 'answer');
  if (last?.kind === 'enquiry' && texts.asksForMail(last.text)) return <p className={styles.quiet}>{t.asked}</p>;
  return (
    <>
      {ask.error && <ProblemMessage failed={ask.error} />}
      <Button
        className={styles.ask}
        disabledFocusable={ask.isPending}
        onClick={() =>
          ask.mutate({
            params: { caseId: found.caseId },
            body: { text: t.enquiry, ...(to && { to }) },
            key: once.keyOf(t.enquiry),
          })
        }
      >
        {t.ask}
      </Button>
    </>
  );
};
