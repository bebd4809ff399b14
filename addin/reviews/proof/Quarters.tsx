import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { answeredPercent, type Outcome, type ProofView } from '#shared/reviews/proof/proof-views.ts';
import { roundOf } from '#shared/reviews/round-of.ts';
import { useNarrow } from '../../look/frame/frame-context.ts';
import { PageLink } from '../../look/PageLink.tsx';
import { Unseen } from '../../look/Unseen.tsx';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useNumber } from '../../texts/use-number.ts';

const useStyles = makeStyles({
  // It is not pressed: under the pointer it stays as it is, and its links as legible.
  row: { ':hover': { backgroundColor: 'transparent' }, ':active': { backgroundColor: 'transparent' } },
  cell: { height: '36px' },
  what: { width: '44%', paddingInlineStart: 0, '@container page (max-width: 479px)': { width: '54%' } },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  heads: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  head: { '& > *': { justifyContent: 'flex-end' } },
  currentHead: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  current: { ...typographyStyles.body1Strong, '& a': { fontWeight: tokens.fontWeightSemibold } },
});

const shown = [
  'lines',
  'answered',
  'rested',
  'removed',
  'late',
  'goneBefore',
  'putBack',
  'unanswered',
  'open',
] as const satisfies readonly (keyof Outcome)[];
/** What has rows to be seen on the review's own page. */
const withRows: ReadonlySet<keyof Outcome> = new Set(['answered', 'removed', 'late', 'goneBefore', 'putBack', 'open']);

/** On a phone there is room for it and the one before. */
const onPhone = 2;

/** Up to four reviews of one plan side by side, the one that is proven last. */
export const Quarters = ({ proof: { reviewId, starts, outcome, earlier } }: { proof: ProofView }) => {
  const styles = useStyles();
  const t = useTexts(proofTexts);
  const number = useNumber();
  const narrow = useNarrow();
  const all = [...earlier, { reviewId, starts, outcome }].slice(narrow ? -onPhone : 0);
  const said = (of: Outcome, what: (typeof shown)[number]) =>
    what === 'answered' ? t.percent(answeredPercent(of)) : number(of[what]);
  return (
    <Table aria-label={t.compared}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={mergeClasses(styles.heads, styles.what)}>
            <Unseen>{t.what}</Unseen>
          </TableHeaderCell>
          {all.map((one) => (
            <TableHeaderCell
              key={one.reviewId}
              className={mergeClasses(
                ...[styles.heads, styles.number, styles.head],
                one.reviewId === reviewId && styles.currentHead,
              )}
            >
              {t.short(roundOf(one.starts))}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {shown.map((what) => (
          <TableRow key={what} className={styles.row}>
            <TableCell className={mergeClasses(styles.cell, styles.what)}>{t.numbers[what]}</TableCell>
            {all.map((one) => (
              <TableCell
                key={one.reviewId}
                className={mergeClasses(styles.cell, styles.number, one.reviewId === reviewId && styles.current)}
              >
                {withRows.has(what) && one.outcome[what] > 0 ? (
                  <PageLink to={`/reviews/${one.reviewId}${what === 'answered' ? '' : '?part=removals'}`}>
                    {said(one.outcome, what)}
                  </PageLink>
                ) : (
                  said(one.outcome, what)
                )}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
