import { tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { Page } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { Loading } from '../look/states/Loading.tsx';
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

/** Short enough that an administrator who waits sees the recovery. Milliseconds. */
const refreshEvery = 15_000;

/** The status of every service, since when, what to do, and how many messages wait. */
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
  const groups = [
    { heading: t.group.mend, sort: 'mend' },
    { heading: t.group.passing, sort: 'passing' },
    { heading: isAllWell ? undefined : t.group.rest, sort: 'works' },
  ];
  return (
    <Page
      title={t.title}
      lead={t.intro}
      actions={[{ name: t.again, icon: <ArrowClockwiseRegular />, busy: looking, onPress: () => void look() }]}
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={look} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && (
        <>
          <Lead parts={parts} waiting={found.data.waiting} oldestWaiting={found.data.oldestWaiting} />
          {groups.map(({ heading, sort: wanted }) => (
            <Group
              key={wanted}
              heading={heading}
              parts={parts.filter(({ sort }) => sort === wanted)}
              lastDrain={found.data.lastDrain}
              log={found.data.log}
            />
          ))}
        </>
      )}
    </Page>
  );
};

type Log = AnswerOf<Routes['readSetup']>['log'];
type Grouped = { heading: string | undefined; parts: readonly Judged[]; lastDrain: string | null; log: Log };

const Group = ({ heading, parts, lastDrain, log }: Grouped) => {
  const seen = { clock: lastDrain, log: log?.verifiedAt };
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <section className={styles.group}>
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      <ul className={styles.parts}>
        {parts.map((part) => (
          <PartRow
            key={part.part}
            {...part}
            seen={(part.part === 'clock' || part.part === 'log' ? seen[part.part] : null) ?? null}
            anchor={part.part === 'log' ? (log?.anchor ?? null) : null}
          />
        ))}
      </ul>
    </section>
  );
};
