import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { answeredPercent, type Outcome, type ProofView } from '#shared/reviews/proof/proof-views.ts';
import { roundOf } from '#shared/reviews/round-of.ts';
import { useNarrow } from '../../look/frame/frame-context.ts';
import { PageLink } from '../../look/PageLink.tsx';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useNumber } from './use-number.ts';

const useStyles = makeStyles({
  // It is not pressed: under the pointer it stays as it is, and its links as legible.
  row: { ':hover': { backgroundColor: 'transparent' }, ':active': { backgroundColor: 'transparent' } },
  what: { width: '38%', paddingInlineStart: 0 },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  head: { '& > *': { justifyContent: 'flex-end' } },
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
          <TableHeaderCell className={styles.what}>{t.what}</TableHeaderCell>
          {all.map((one) => (
            <TableHeaderCell
              key={one.reviewId}
              className={mergeClasses(styles.number, styles.head, one.reviewId === reviewId && styles.current)}
            >
              {t.short(roundOf(one.starts))}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {shown.map((what) => (
          <TableRow key={what} className={styles.row}>
            <TableCell className={styles.what}>{t.numbers[what]}</TableCell>
            {all.map((one) => (
              <TableCell
                key={one.reviewId}
                className={mergeClasses(styles.number, one.reviewId === reviewId && styles.current)}
              >
                {withRows.has(what) && one.outcome[what] > 0 ? (
                  <PageLink to={`/reviews/${one.reviewId}`}>{said(one.outcome, what)}</PageLink>
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
