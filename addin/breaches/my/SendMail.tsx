import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallFailed } from '../../api.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as texts from '../../texts/breaches/ask-for-mail.ts';
import { useTexts } from '../../texts/language.ts';
import { useApi } from '../../use-api.ts';

const useStyles = makeStyles({
  send: { alignSelf: 'flex-start' },
  waiting: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/**
 * Lets the team have the mail after the report: the desk finds it in the person's mailbox by its id. `answers`: the team has
 * asked for it, and the sending is the answer.
 */
export const SendMail = ({ caseId, answers }: { caseId: string; answers: boolean }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const api = useApi();
  const queries = useQueryClient();
  const [keys] = useState(() => ({ mail: crypto.randomUUID(), answer: crypto.randomUUID() }));
  const send = useMutation<void, CallFailed>({
    mutationFn: async () => {
      await api('keepMail', { params: { caseId }, body: {}, key: keys.mail });
      if (answers) await api('answerEnquiry', { params: { caseId }, body: { text: t.answer }, key: keys.answer });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['readCase'] }),
  });
  return (
    <>
      {send.error && <ProblemMessage failed={send.error} />}
      <Button
        className={styles.send}
        appearance={answers ? 'primary' : 'secondary'}
        disabledFocusable={send.isPending || send.isSuccess}
        onClick={() => send.mutate()}
      >
        {t.send}
      </Button>
      {send.isPending && (
        <p className={styles.waiting} role="status">
          {t.sending}
        </p>
      )}
    </>
  );
};
