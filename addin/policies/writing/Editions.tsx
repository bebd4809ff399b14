import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { useTimes } from '../../texts/times.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, paddingBottom: tokens.spacingVerticalXS },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' },
});

type Shown = Pick<AnswerOf<Routes['readPolicy']>, 'editions'>;

/** What was published when, the newest first, and whether it asked again. */
export const Editions = ({ policy: { editions } }: { policy: Shown }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  if (editions.length === 0) return null;
  return (
    <section aria-label={t.editions}>
      <h2 className={styles.title}>{t.editions}</h2>
      <ul className={styles.list}>
        {editions.map(({ edition, asksAgain, publishedAt }) => (
          <li key={edition}>
            {t.edition(edition)}, {times.day(publishedAt)}: {asksAgain ? t.askedAgain : t.notAsked}
          </li>
        ))}
      </ul>
    </section>
  );
};
