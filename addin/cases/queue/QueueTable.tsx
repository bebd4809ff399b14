import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useNavigate } from 'react-router';
import type { SubjectName } from '#shared/routes/subjects.ts';
import { TimeLeft } from '../../look/time/TimeLeft.tsx';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import type { Listed } from '../subject.ts';
import { useSubject, useSubjectNamed } from '../use-subject.ts';
import { Assignee } from './Assignee.tsx';
import { CaseLink } from './CaseLink.tsx';
import { Marked } from './Marked.tsx';
import { Marks } from './Marks.tsx';
import type { QueueShown } from './QueueCards.tsx';
import { moveByArrow, rowsPlace } from './row-keys.ts';
import { TakeButton } from './TakeButton.tsx';

const useStyles = makeStyles({
  table: { backgroundColor: tokens.colorNeutralBackground1 },
  row: { cursor: 'pointer' },
  cell: { verticalAlign: 'top', paddingBlock: tokens.spacingVerticalS, overflowWrap: 'break-word' },
  head: { fontWeight: tokens.fontWeightSemibold },
  // Room for the longest time in either language: more than a hundred hours over.
  clock: { width: '196px' },
  kind: { width: '24%' },
  unit: { width: '15%' },
  holder: { width: '15%' },
});

// Not Fluent's DataGrid: it strews hidden tab stops between the cells, which screen readers come upon (axe,
// aria-hidden-focus). A real table with a link in each row does the same with what the browser has.
/** The queue where there is room: one row a case. Tab goes through the links, arrow keys from row to row, Enter opens. */
export const QueueTable = ({ of, rows, ...shown }: QueueShown & { of: SubjectName }) => {
  const styles = useStyles();
  const t = useTexts(queue);
  const { columns } = t;
  const own = useSubjectNamed(of);
  return (
    <Table className={styles.table} aria-label={own.useListWords().title}>
      <TableHeader>
        <TableRow className={styles.head}>
          <TableHeaderCell className={styles.clock}>{columns.timeLeft}</TableHeaderCell>
          <TableHeaderCell className={styles.kind}>{columns.kind}</TableHeaderCell>
          <TableHeaderCell className={styles.unit}>{columns.unit}</TableHeaderCell>
          {own.columns.map(({ key, width, useHead }) => (
            <OwnHead key={key} width={width} useHead={useHead} />
          ))}
          <TableHeaderCell className={styles.holder}>{columns.takenBy}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody onKeyDown={moveByArrow} {...rowsPlace}>
        {rows.map((row) => (
          <Row key={row.caseId} row={row} {...shown} />
        ))}
      </TableBody>
    </Table>
  );
};

type Head = { width: string; useHead: () => string };
const OwnHead = ({ width, useHead }: Head) => <TableHeaderCell style={{ width }}>{useHead()}</TableHeaderCell>;

const Row = ({ row, taking, onTake }: Omit<QueueShown, 'rows'> & { row: Listed }) => {
  const styles = useStyles();
  const t = useTexts(queue);
  const open = useNavigate();
  const { clockOf, columns, addressOf } = useSubject(row);
  const { cell } = styles;
  return (
    // The link in the row does it for the keyboard; a click anywhere in the row is only a larger target for the mouse.
    <TableRow
      className={styles.row}
      onClick={({ target }) => {
        // A link or a button in the row does its own.
        if (target instanceof Element && !target.closest('a, button')) open(addressOf(row));
      }}
    >
      <TableCell className={cell}>
        <TimeLeft clock={clockOf(row)} />
      </TableCell>
      <TableCell className={cell}>
        <CaseLink row={row} />
      </TableCell>
      <TableCell className={cell}>{row.unit === null ? t.noUnit : <Marked text={row.unit} />}</TableCell>
      {columns.map(({ key, Cell }, at) => (
        <TableCell key={key} className={cell}>
          <Cell row={row} />
          {at === columns.length - 1 && <Marks row={row} />}
        </TableCell>
      ))}
      <TableCell className={cell}>
        {onTake && row.state === 'new' ? (
          <TakeButton row={row} pending={taking === row.caseId} onTake={onTake} />
        ) : (
          <Assignee row={row} />
        )}
      </TableCell>
    </TableRow>
  );
};
