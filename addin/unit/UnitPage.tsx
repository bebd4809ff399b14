import { PeopleCommunityRegular } from '@fluentui/react-icons/svg/people-community';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { OfUnit } from '../cases/subject.ts';
import { useSubject } from '../cases/use-subject.ts';
import { ContactLine } from '../look/ContactLine.tsx';
import { KindIcon } from '../look/KindIcon.tsx';
import { Page } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { EmptyState } from '../look/states/EmptyState.tsx';
import { Loading } from '../look/states/Loading.tsx';
import { StatusBadge } from '../look/status/StatusBadge.tsx';
import { statusForReporter } from '../look/status/statuses.ts';
import { useTexts } from '../texts/language.ts';
import { useTimes } from '../texts/times.ts';
import * as unit from '../texts/unit.ts';
import { useRead } from '../use-api.ts';
import { useUnitTabs } from './use-unit-tabs.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  words: { flexGrow: 1, flexBasis: '160px' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What a manager is told: that a case concerns the unit, and how far the team is. */
export const UnitPage = () => {
  const styles = useStyles();
  const t = useTexts(unit);
  const found = useRead('listUnitCases', {});
  const queries = useQueryClient();
  const tabs = useUnitTabs('breaches');
  useEffect(() => {
    // What was listed is no longer new: the navigation says so at once.
    if (found.data) void queries.invalidateQueries({ queryKey: ['readCounts'] });
  }, [queries, found.data]);
  const cases = found.data?.cases.toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt)) ?? [];
  return (
    <Page title={t.title} lead={t.intro} tabs={tabs}>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && cases.length === 0 && (
        <EmptyState icon={<PeopleCommunityRegular />} title={t.empty} words={t.emptyHelp} />
      )}
      {cases.length > 0 && (
        <>
          <ul className={styles.list}>
            {cases.map((one) => (
              <CaseOfUnit key={one.caseId} found={one} />
            ))}
          </ul>
          <p className={styles.quiet}>{t.contact}</p>
          <ContactLine />
        </>
      )}
    </Page>
  );
};

const CaseOfUnit = ({ found }: { found: OfUnit }) => {
  const styles = useStyles();
  const t = useTexts(unit);
  const { useName, iconOf, unitMarkOf } = useSubject(found);
  const name = useName();
  const mark = unitMarkOf(found);
  const times = useTimes();
  return (
    <li className={styles.row}>
      <KindIcon icon={iconOf(found)} />
      <div className={styles.words}>
        <p className={styles.name}>{name(found)}</p>
        <p className={styles.quiet}>
          {found.unit ?? t.noUnit} · {found.reference} · {t.received(times.full(found.receivedAt))}
        </p>
      </div>
      <span className={styles.badges}>
        <StatusBadge status={statusForReporter[found.state]} />
        {mark && <StatusBadge status={mark} />}
      </span>
    </li>
  );
};
