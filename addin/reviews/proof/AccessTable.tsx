import { Badge, type BadgeProps } from '@fluentui/react-badge';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ComponentType, ReactNode } from 'react';
import type { AccessState } from '#shared/reviews/proof/access-history.ts';
import { useNarrow } from '../../look/frame/frame-context.ts';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useTimes } from '../../texts/times.ts';
import { unbroken } from '../../texts/unbroken.ts';
import type { Access } from './access.ts';
import { History, Legend } from './History.tsx';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '820px' },
  // It is not pressed: under the pointer it stays as it is, and its links as legible.
  row: { ':hover': { backgroundColor: 'transparent' }, ':active': { backgroundColor: 'transparent' } },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  cell: { height: '44px' },
  first: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalS },
  start: { paddingInlineStart: 0 },
  since: { width: '108px' },
  by: { width: '200px', color: tokens.colorNeutralForeground2 },
  history: { width: '202px' },
  now: { width: '172px', paddingInlineEnd: 0 },
  badge: { whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    paddingBlock: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  fact: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Row = { readonly id: string; readonly access: Access; readonly shown: ReactNode };

type Given = { heading: string; rows: readonly Row[] };

/** Accesses of one person or of one group: since when, confirmed by whom, the last eight quarters, and now. */
export const AccessTable = (given: Given) => {
  const styles = useStyles();
  const { lookUp: t } = useTexts(proofTexts);
  const narrow = useNarrow();
  return (
    <>
      {narrow ? <Cards {...given} /> : <Rows {...given} />}
      <Legend rows={given.rows.map(({ access }) => access)} />
      <p className={styles.quiet}>{t.noGiver}</p>
    </>
  );
};

/** On a phone: nothing beside anything, so that the newest quarter is in sight. */
const Cards = ({ heading, rows }: Given) => {
  const styles = useStyles();
  const { lookUp: t } = useTexts(proofTexts);
  return (
    <ul className={styles.list} aria-label={heading}>
      {rows.map(({ id, access, shown }) => (
        <li key={id} className={styles.card}>
          <div>{shown}</div>
          <History history={access.history} />
          <div className={styles.fact}>
            {t.since}: <Since since={access.since} isUsual />
          </div>
          <p className={styles.fact}>
            {t.confirmedBy}: <Confirmed access={access} />
          </p>
          <Now state={access.state} />
        </li>
      ))}
    </ul>
  );
};

const Rows = ({ heading, rows }: Given) => {
  const styles = useStyles();
  const { lookUp: t } = useTexts(proofTexts);
  const quarters = rows[0]?.access.history ?? [];
  const isUsual = 2 * rows.filter(({ access }) => access.since === null).length > rows.length;
  return (
    <div className={styles.scroll}>
      <Table className={styles.table} aria-label={heading}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={mergeClasses(styles.head, styles.start)}>{heading}</TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.head, styles.since)}>{t.since}</TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.head, styles.by)}>{t.confirmedBy}</TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.head, styles.history)}>
              {t.from(quarters[0]?.year ?? 0, quarters.at(-1)?.year ?? 0)}
            </TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.head, styles.now)}>{t.now}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(({ id, access, shown }) => (
            <TableRow key={id} className={styles.row}>
              <TableCell className={mergeClasses(styles.cell, styles.first, styles.start)}>{shown}</TableCell>
              <TableCell className={styles.since}>
                <Since since={access.since} isUsual={isUsual} />
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
  );
};

/** `isUsual`: of most of the rows it is not known, so that it is no news of this one. */
const Since = ({ since, isUsual = false }: { since: string | null; isUsual?: boolean }) => {
  const styles = useStyles();
  const { lookUp: t } = useTexts(proofTexts);
  const times = useTimes();
  if (since) return unbroken(times.dated(since));
  if (isUsual) return <span className={styles.quiet}>{t.unknown}</span>;
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
  if (last?.answer === 'remove') return t.refused(last.by.name, unbroken(times.dated(last.at)));
  if (!isHeld && goneAt) return t.gone(unbroken(times.dated(goneAt)));
  return last ? t.kept(last.by.name, unbroken(times.dated(last.at))) : t.notYet;
};

type Dress = readonly ['tint' | 'outline', NonNullable<BadgeProps['color']>, ComponentType];
const dress: Readonly<Record<AccessState, Dress>> = {
  confirmed: ['tint', 'success', CheckmarkCircleFilled],
  unanswered: ['tint', 'informative', SubtractCircleRegular],
  waiting: ['tint', 'warning', ClockRegular],
  leaving: ['tint', 'warning', ClockRegular],
  'not-reviewed': ['tint', 'informative', QuestionCircleRegular],
  'not-held': ['outline', 'informative', CircleRegular],
};

const Now = ({ state }: { state: AccessState }) => {
  const { lookUp: t } = useTexts(proofTexts);
  const [appearance, color, Icon] = dress[state];
  return (
    <Badge className={useStyles().badge} appearance={appearance} color={color} shape="rounded" icon={<Icon />}>
      {t.states[state]}
    </Badge>
  );
};
