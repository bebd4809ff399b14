import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Page, Waiting } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { useTexts } from '../texts/language.ts';
import * as setup from '../texts/setup.ts';
import { useRead } from '../use-api.ts';
import { type Judged, judge } from './judged.ts';
import { Lead } from './Lead.tsx';
import { PartRow } from './PartRow.tsx';

const useStyles = makeStyles({
  group: { display: 'grid', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, margin: 0 },
  parts: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** Soon enough that somebody who waits for it to pass sees it pass. */
const refreshEvery = 15_000;

/** Whether every part is in place, since when it is not, what to do, and how much is waiting. */
export const SetupPage = () => {
  const t = useTexts(setup);
  const found = useRead('readSetup', {}, { refetchInterval: refreshEvery });
  const [looking, setLooking] = useState(false);
  const look = async () => {
    setLooking(true);
    await found.refetch();
    setLooking(false);
  };
  const parts = judge(found.data?.parts ?? []);
  const isAllWell = parts.every(({ sort }) => sort === 'works');
  return (
    <Page
      title={t.title}
      lead={t.intro}
      actions={
        <Button disabledFocusable={looking} onClick={look}>
          {t.again}
        </Button>
      }
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={look} />}
      {found.isPending && <Waiting />}
      {found.data && (
        <>
          <Lead parts={parts} waiting={found.data.waiting} oldestWaiting={found.data.oldestWaiting} />
          <Group heading={t.group.mend} parts={parts.filter(({ sort }) => sort === 'mend')} />
          <Group heading={t.group.passing} parts={parts.filter(({ sort }) => sort === 'passing')} />
          <Group heading={isAllWell ? undefined : t.group.rest} parts={parts.filter(({ sort }) => sort === 'works')} />
        </>
      )}
    </Page>
  );
};

const Group = ({ heading, parts }: { heading: string | undefined; parts: readonly Judged[] }) => {
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <section className={styles.group}>
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      <ul className={styles.parts}>
        {parts.map((part) => (
          <PartRow key={part.part} {...part} />
        ))}
      </ul>
    </section>
  );
};
