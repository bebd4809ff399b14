import { CommentCheckmarkRegular } from '@fluentui/react-icons/svg/comment-checkmark';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Link } from 'react-router';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import type { OwnListed } from '../cases/subject.ts';
import { KindIcon } from '../look/KindIcon.tsx';
import * as texts from '../texts/home.ts';
import { useTexts } from '../texts/language.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { ...typographyStyles.body1, display: 'block' },
  facts: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

const most = 3;

/** What has come since: answers to one's own questions, until one has said that they helped. Nothing new: nothing is shown. */
export const NewsRows = ({ cases }: { cases: readonly OwnListed[] }) => {
  const styles = useStyles();
  const t = useTexts(texts).news;
  const answered = cases.flatMap((row) => (row.subject === 'question' && row.answered && !row.helped ? [row] : []));
  if (answered.length === 0) return null;
  return (
    <section aria-label={t.title}>
      <h2 className={styles.title}>{t.title}</h2>
      <ul className={styles.list}>
        {answered.slice(0, most).map(({ caseId, reference, title }) => (
          <li key={caseId}>
            <Link to={mineAddress(reference)} className={styles.row}>
              <KindIcon icon={CommentCheckmarkRegular} />
              <span>
                <span className={styles.name}>{t.answered(title)}</span>
                <span className={styles.facts}>{reference}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
