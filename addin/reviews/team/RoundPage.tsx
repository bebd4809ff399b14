import { Badge } from '@fluentui/react-badge';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useParams } from 'react-router';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Person } from '../../look/people/Person.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as team from '../../texts/reviews/team.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { Numbers } from '../Numbers.tsx';
import { Bar, percentOf } from './Bar.tsx';
import { isNotThere } from './is-not-there.ts';
import { Removals } from './Removals.tsx';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  scroll: { overflowX: 'auto' },
  table: { minWidth: '560px' },
});

type Review = AnswerOf<Routes['readReview']>;

/** How far a review is, reviewer by reviewer, least answered first. */
export const RoundPage = () => {
  const styles = useStyles();
  const t = useTexts(team);
  const times = useTimes();
  const { reviewId = '' } = useParams();
  const found = useRead('readReview', { params: { reviewId } }, { refetchInterval: 10_000 });
  const review = found.data;
  if (isNotThere(found.error)) return <NotFound what="page" />;
  return (
    <Page
      title={review?.name ?? t.title}
      wide
      trail={[{ name: t.title, to: '/reviews' }]}
      sub={review && t.period(times.day(review.starts), times.day(review.ends))}
      badges={
        review && (
          <Badge appearance="tint" color={review.state === 'ended' ? 'success' : 'informative'} shape="rounded">
            {t.states[review.state]}
          </Badge>
        )
      }
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {review?.state === 'making' && (
        <MessageBar>
          <MessageBarBody>{t.round.making}</MessageBarBody>
        </MessageBar>
      )}
      {review && review.state !== 'making' && (
        <>
          <Numbers
            numbers={[
              [t.answered(percentOf(review.answered, review.lines)), t.round.numbers.answered],
              [review.lines, t.round.numbers.lines],
              [review.removals, t.round.numbers.removals],
              [t.round.sentOf(review.sent, review.sheets.length), t.round.numbers.sent],
            ]}
          />
          {review.removals > 0 && <p className={styles.quiet}>{t.round.notRemoved}</p>}
          <div className={styles.scroll}>
            <Table className={styles.table} aria-label={t.round.who}>
              <TableHeader>
                <TableRow>
                  <TableHeaderCell>{t.round.unit}</TableHeaderCell>
                  <TableHeaderCell>{t.round.who}</TableHeaderCell>
                  <TableHeaderCell>{t.round.progress}</TableHeaderCell>
                  <TableHeaderCell>{t.round.state}</TableHeaderCell>
                </TableRow>
              </TableHeader>
              <TableBody>
                {review.sheets.map((sheet) => (
                  <SheetRow key={sheet.reviewer?.personId ?? 'team'} sheet={sheet} />
                ))}
              </TableBody>
            </Table>
          </div>
          <p className={styles.quiet}>{t.round.foot}</p>
          {review.removals > 0 && <Removals reviewId={reviewId} />}
        </>
      )}
    </Page>
  );
};

const SheetRow = ({ sheet }: { sheet: Review['sheets'][number] }) => {
  const t = useTexts(team);
  const times = useTimes();
  const { reviewer, unit, lines, answered, sentOn } = sheet;
  return (
    <TableRow>
      <TableCell>{unit}</TableCell>
      <TableCell>{reviewer ? <Person person={reviewer} /> : t.plan.team}</TableCell>
      <TableCell>
        {t.answered(percentOf(answered, lines))} <Bar part={answered / lines} /> {t.left(lines - answered)}
      </TableCell>
      <TableCell>{sentOn ? times.day(sentOn) : t.round.notSent}</TableCell>
    </TableRow>
  );
};
