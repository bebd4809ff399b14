import { Button, tokens, typographyStyles } from '@fluentui/react-components';
import { makeStyles } from '@griffel/react';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { useTexts } from '../texts/language.ts';
import * as setup from '../texts/setup.ts';
import { useChange, useRead } from '../use-api.ts';

const useStyles = makeStyles({
  test: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

/** Lets the administrator test the mail before an outage needs it; the row above says why it failed. */
export const TestMail = () => {
  const styles = useStyles();
  const t = useTexts(setup);
  const me = useRead('me', {});
  const send = useChange('sendTestMail', ['readSetup']);
  if (!me.data?.roles.includes('Gdpr.Admin')) return null;
  return (
    <div className={styles.test}>
      <Button size="small" disabledFocusable={send.isPending} onClick={() => send.mutate({})}>
        {t.testMail.send}
      </Button>
      <p role="status" className={styles.words}>
        {send.data && (send.data.sent ? t.testMail.sent(send.data.to) : t.testMail.notSent)}
      </p>
      {send.error && <ProblemMessage failed={send.error} />}
    </div>
  );
};
