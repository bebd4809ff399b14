import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { roundOf } from '#shared/reviews/round-of.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Person } from '../../look/people/Person.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import * as unanswered from '../../texts/reviews/unanswered.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, margin: 0 },
  kept: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  group: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  name: { flex: '1 1 220px', overflowWrap: 'anywhere' },
});

type Sheet = AnswerOf<Routes['listUnanswered']>['sheets'][number];

/** What reviewers below a manager did not answer in time: how much, and in which groups. */
export const UnansweredPage = () => {
  const t = useTexts(unanswered);
  const found = useRead('listUnanswered', {});
  const sheets = found.data?.sheets ?? [];
  const isEmpty = found.data !== undefined && sheets.length === 0;
  return (
    <Page title={t.title} lead={sheets.length > 0 ? t.lead : undefined}>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {isEmpty && <EmptyState icon={<CheckmarkCircleRegular />} title={t.none} words={t.noneWords} />}
      {sheets.map((sheet) => (
        <UnansweredSheet key={sheet.sheetId} sheet={sheet} />
      ))}
    </Page>
  );
};

const UnansweredSheet = ({ sheet }: { sheet: Sheet }) => {
  const styles = useStyles();
  const t = useTexts(unanswered);
  const times = useTimes();
  const language = useLanguage();
  const { reviewer, unit, starts, ends, lines, groups } = sheet;
  const inWords = (count: number) => count.toLocaleString(language);
  return (
    <section className={styles.sheet} aria-label={reviewer.name}>
      <h2 className={styles.head}>
        <Person person={reviewer} />
      </h2>
      <p className={styles.kept}>{t.kept(inWords(lines))}</p>
      <p className={styles.quiet}>
        {[...(unit ? [unit] : []), t.round(roundOf(starts)), t.until(times.day(ends))].join(' · ')}
      </p>
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={group.groupId} className={styles.group}>
            <span className={styles.name}>{group.words ?? group.name}</span>
            {t.lines(inWords(group.lines))}
          </li>
        ))}
      </ul>
    </section>
  );
};
