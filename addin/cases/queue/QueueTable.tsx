import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useWidth } from '../../look/frame/use-width.ts';
import { StatusBadge } from '../../look/status/StatusBadge.tsx';
import { TimeLeft } from '../../look/time/TimeLeft.tsx';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import type { Listed } from '../subject.ts';
import { useSubject } from '../use-subject.ts';
import { Assignee } from './Assignee.tsx';
import { CaseLink } from './CaseLink.tsx';
import { type ListOf, useListOf } from './list-of.ts';
import { Marks } from './Marks.tsx';
import type { QueueShown } from './QueueCards.tsx';
import { moveByArrow, rowsPlace } from './row-keys.ts';
import { TakeButton } from './TakeButton.tsx';
import { Unit } from './Unit.tsx';

const useStyles = makeStyles({
  table: { backgroundColor: tokens.colorNeutralBackground1 },
  row: { cursor: 'pointer' },
  cell: { verticalAlign: 'top', paddingBlock: tokens.spacingVerticalS, overflowWrap: 'break-word' },
  head: { fontWeight: tokens.fontWeightSemibold, '& th': { boxSizing: 'border-box' } },
  // Room for the longest time in either language: more than a hundred hours over.
  clock: { width: '212px' },
  // The name of the case has what the others leave.
  kind: { width: 'auto' },
  unit: { width: '128px' },
  assignee: { width: '164px' },
  face: { width: '92px' },
  status: { width: '150px' },
});

/** Below it the unit stands under the name of the case, and an assignee is a face. Pixels of the table. */
const tightBelow = 920;

// Not Fluent's DataGrid: it strews hidden tab stops between the cells, which screen readers come upon (axe,
// aria-hidden-focus). A real table with a link in each row does the same with what the browser has.
/** The queue where there is room: one row a case. Tab goes through the links, arrow keys from row to row, Enter opens. */
export const QueueTable = ({ of, rows, ...shown }: QueueShown & { of: ListOf }) => {
  const styles = useStyles();
  const t = useTexts(queue);
  const { columns } = t;
  const { words, columns: ownColumns, isMixed } = useListOf(of);
  const place = useRef<HTMLDivElement>(null);
  const tight = useWidth(place) < tightBelow;
  return (
    <div ref={place}>
      <Table className={styles.table} aria-label={words.title}>
        <TableHeader>
          <TableRow className={styles.head}>
            <TableHeaderCell className={styles.clock}>{columns.timeLeft}</TableHeaderCell>
            <TableHeaderCell className={styles.kind}>{isMixed ? columns.reference : columns.kind}</TableHeaderCell>
            {!tight && <TableHeaderCell className={styles.unit}>{columns.unit}</TableHeaderCell>}
            {ownColumns.map(({ key, width, useHead }) => (
              <OwnHead key={key} width={width} useHead={useHead} />
            ))}
            {isMixed && <TableHeaderCell className={styles.status}>{columns.status}</TableHeaderCell>}
            <TableHeaderCell className={tight ? styles.face : styles.assignee}>{columns.takenBy}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody onKeyDown={moveByArrow} {...rowsPlace}>
          {rows.map((row) => (
            <Row key={row.caseId} row={row} tight={tight} isMixed={isMixed} {...shown} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
};

type Head = { width: string; useHead: () => string };
const OwnHead = ({ width, useHead }: Head) => <TableHeaderCell style={{ width }}>{useHead()}</TableHeaderCell>;

type RowShown = Omit<QueueShown, 'rows'> & { row: Listed; tight: boolean; isMixed: boolean };

const Row = ({ row, tight, isMixed, taking, onTake }: RowShown) => {
  const styles = useStyles();
  const open = useNavigate();
  const { clockOf, columns, addressOf, statusOf } = useSubject(row);
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
        <CaseLink row={row} withUnit={tight} withFacts={isMixed} />
      </TableCell>
      {!tight && (
        <TableCell className={cell}>
          <Unit row={row} />
        </TableCell>
      )}
      {!isMixed &&
        columns.map(({ key, Cell }, at) => (
          <TableCell key={key} className={cell}>
            <Cell row={row} />
            {at === columns.length - 1 && <Marks row={row} />}
          </TableCell>
        ))}
      {isMixed && (
        <TableCell className={cell}>
          <StatusBadge status={statusOf(row)} />
          <Marks row={row} />
        </TableCell>
      )}
      <TableCell className={cell}>
        {onTake && row.state === 'new' ? (
          <TakeButton row={row} pending={taking === row.caseId} onTake={onTake} />
        ) : (
          <Assignee row={row} faceOnly={tight} />
        )}
      </TableCell>
    </TableRow>
  );
};
