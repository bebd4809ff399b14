import { Badge, type BadgeProps } from '@fluentui/react-badge';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import type { AccessState } from '#shared/reviews/proof/access-history.ts';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useTimes } from '../../texts/times.ts';
import type { Access } from './access.ts';
import { History, Legend } from './History.tsx';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '820px' },
  first: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalS },
  since: { width: '130px' },
  by: { width: '190px', color: tokens.colorNeutralForeground2 },
  history: { width: '212px' },
  now: { width: '170px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Row = { readonly id: string; readonly access: Access; readonly shown: ReactNode };

/** Accesses of one person or of one group: since when, confirmed by whom, the last eight quarters, and now. */
export const AccessTable = ({ heading, rows }: { heading: string; rows: readonly Row[] }) => {
  const styles = useStyles();
  const { lookUp: t } = useTexts(proofTexts);
  const quarters = rows[0]?.access.history ?? [];
  return (
    <>
      <div className={styles.scroll}>
        <Table className={styles.table} aria-label={heading}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>{heading}</TableHeaderCell>
              <TableHeaderCell className={styles.since}>{t.since}</TableHeaderCell>
              <TableHeaderCell className={styles.by}>{t.confirmedBy}</TableHeaderCell>
              <TableHeaderCell className={styles.history}>
                {t.from(quarters[0]?.year ?? 0, quarters.at(-1)?.year ?? 0)}
              </TableHeaderCell>
              <TableHeaderCell className={styles.now}>{t.now}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map(({ id, access, shown }) => (
              <TableRow key={id}>
                <TableCell className={styles.first}>{shown}</TableCell>
                <TableCell className={styles.since}>
                  <Since since={access.since} />
                </TableCell>
                <TableCell className={styles.by}>
                  <Confirmed access={access} />
                </TableCell>
                <TableCell className={styles.history}>
                  <History history={access.history} />
                </TableCell>
                <TableCell className={styles.now}>
                  <Now state={access.state} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <Legend />
      <p className={styles.quiet}>{t.noGiver}</p>
    </>
  );
};

const Since = ({ since }: { since: string | null }) => {
  const { lookUp: t } = useTexts(proofTexts);
  const times = useTimes();
  if (since) return times.day(since);
  return (
    <Badge appearance="tint" color="informative" shape="rounded" icon={<QuestionCircleRegular />}>
      {t.unknown}
    </Badge>
  );
};

const Confirmed = ({ access: { last, goneAt, state } }: { access: Access }) => {
  const { lookUp: t } = useTexts(proofTexts);
  const times = useTimes();
  const isHeld = state !== 'not-held';
  if (last?.answer === 'remove') return t.refused(last.by.name, times.day(last.at));
  if (!isHeld && goneAt) return t.gone(times.day(goneAt));
  return last ? t.kept(last.by.name, times.day(last.at)) : t.notYet;
};

const colors: Readonly<Record<AccessState, readonly ['tint' | 'outline', NonNullable<BadgeProps['color']>]>> = {
  confirmed: ['tint', 'success'],
  unanswered: ['tint', 'informative'],
  waiting: ['tint', 'warning'],
  leaving: ['tint', 'warning'],
  'not-reviewed': ['tint', 'informative'],
  'not-held': ['outline', 'informative'],
};

const Now = ({ state }: { state: AccessState }) => {
  const { lookUp: t } = useTexts(proofTexts);
  const [appearance, color] = colors[state];
  return (
    <Badge appearance={appearance} color={color} shape="rounded">
      {t.states[state]}
    </Badge>
  );
};
