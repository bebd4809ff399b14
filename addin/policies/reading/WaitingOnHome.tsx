import { Button } from '@fluentui/react-button';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useNavigate } from 'react-router';
import { useNow } from '../../look/clock.ts';
import { PageLink } from '../../look/PageLink.tsx';
import { dayOf } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  icon: {
    fontSize: '24px',
    lineHeight: 0,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground2,
  },
  words: { flex: '1 1 200px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1, margin: 0 },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  read: { '@container page (max-width: 480px)': { flexBasis: '100%' } },
});

/** Shown at once; the rest is on its own page. */
const shownFirst = 2;

/**
 * On the front page, what one is to read, the first due first; where nothing waits, the way to what one has confirmed; nothing
 * where nothing was ever asked.
 */
export const WaitingOnHome = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const now = useNow(60_000);
  const navigate = useNavigate();
  const found = useRead('listMyPolicies', {});
  const policies = found.data?.policies ?? [];
  const waiting = policies.filter(({ waits }) => waits);
  if (policies.length === 0) return null;
  if (waiting.length === 0)
    return (
      <p className={styles.quiet}>
        {t.nothing}. <PageLink to="/home/read">{t.lookUp}</PageLink>
      </p>
    );
  return (
    <section aria-label={t.title}>
      <ul className={styles.list}>
        {waiting.slice(0, shownFirst).map(({ policyId, title, due, minutes, questions }) => {
          const day = times.dayLong(due, now);
          return (
            <li key={policyId} className={styles.row}>
              <span className={styles.icon}>
                <BookOpenRegular />
              </span>
              <div className={styles.words}>
                <p className={styles.title}>{t.nextPolicy(title)}</p>
                <p className={styles.facts}>
                  {due < dayOf(now) ? t.late(day) : t.by(day)} · {t.about(minutes, questions)}
                </p>
              </div>
              <Button
                className={styles.read}
                appearance="primary"
                aria-label={t.nextPolicy(title)}
                onClick={() => navigate(`/home/read/${policyId}`)}
              >
                {t.read}
              </Button>
            </li>
          );
        })}
        {waiting.length > shownFirst && (
          <li>
            <PageLink to="/home/read">{t.all(waiting.length)}</PageLink>
          </li>
        )}
      </ul>
    </section>
  );
};
