import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Page, Waiting } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { useTexts } from '../texts/language.ts';
import * as setup from '../texts/setup.ts';
import { useTimes } from '../texts/times.ts';
import { useRead } from '../use-api.ts';
import { PartRow } from './PartRow.tsx';

const useStyles = makeStyles({
  parts: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
});

const refreshEvery = 60_000;

/** Whether every part is in place, since when it is not, what to do, and how much is waiting. */
export const SetupPage = () => {
  const styles = useStyles();
  const t = useTexts(setup);
  const times = useTimes();
  const found = useRead('readSetup', {}, { refetchInterval: refreshEvery });
  const { parts = [], waiting = 0, oldestWaiting = null } = found.data ?? {};
  const wrong = parts.filter(({ state }) => state === 'trouble' || state === 'missing').length;
  return (
    <Page title={t.title} lead={t.intro} actions={<Button onClick={() => found.refetch()}>{t.again}</Button>}>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && (
        <>
          <MessageBar intent={wrong > 0 || waiting > 0 ? 'warning' : 'success'} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{wrong > 0 ? t.somethingWrong(wrong) : t.allWorks}</MessageBarTitle>
              {t.waiting(waiting)} {oldestWaiting && `${t.oldest(times.full(oldestWaiting))} ${t.nothingLost}`}
            </MessageBarBody>
          </MessageBar>
          <ul className={styles.parts}>
            {parts.map((part) => (
              <PartRow key={part.part} {...part} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
};
