import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type Mark, marks } from '#shared/reviews/proof/access-history.ts';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import type { Access } from './access.ts';

const useStyles = makeStyles({
  strip: { display: 'flex', columnGap: '6px', listStyleType: 'none', margin: 0, padding: 0 },
  square: {
    ...typographyStyles.caption1,
    display: 'grid',
    placeItems: 'center',
    width: '18px',
    height: '18px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
  },
  confirmed: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  refused: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  unanswered: { backgroundColor: tokens.colorNeutralBackground4 },
  'not-reviewed': { color: tokens.colorNeutralForeground4 },
  one: { whiteSpace: 'nowrap' },
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
});

const signs: Readonly<Record<Mark, string>> = {
  confirmed: '✓',
  refused: '✕',
  unanswered: '–',
  new: '+',
  waiting: '…',
  'not-reviewed': '○',
  'not-held': '·',
};

/** The last eight quarters, one square each; its sentence is its name. */
export const History = ({ history }: { history: Access['history'] }) => {
  const styles = useStyles();
  const { lookUp: t } = useTexts(proofTexts);
  const look: Partial<Record<Mark, string>> = styles;
  return (
    <ul className={styles.strip}>
      {history.map(({ year, quarter, mark }) => {
        const words = t.square({ year, quarter }, t.marks[mark]);
        return (
          <li key={`${year}-${quarter}`} className={mergeClasses(styles.square, look[mark])} title={words}>
            <span role="img" aria-label={words}>
              {signs[mark]}
            </span>
          </li>
        );
      })}
    </ul>
  );
};

/** What the squares of these rows say. */
export const Legend = ({ rows }: { rows: readonly Access[] }) => {
  const styles = useStyles();
  const { lookUp: t } = useTexts(proofTexts);
  const shown = new Set(rows.flatMap(({ history }) => history.map(({ mark }) => mark)));
  return (
    <ul className={styles.legend}>
      {marks
        .filter((mark) => shown.has(mark))
        .map((mark) => (
          <li key={mark} className={styles.one}>
            <span aria-hidden>{signs[mark]}</span> {t.marks[mark]}
          </li>
        ))}
    </ul>
  );
};
