import {
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
} from '@fluentui/react-table';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { QueueRow } from '#shared/breaches/views.ts';
import * as terms from '../../texts/breach-terms.ts';
import { useTexts } from '../../texts/language.ts';
import * as queue from '../../texts/queue.ts';
import { CaseClock } from './CaseClock.tsx';
import { CaseLink, caseAddress } from './CaseLink.tsx';
import { DataKindList } from './DataKindList.tsx';
import { Marks } from './Marks.tsx';
import type { QueueShown } from './queue-shown.ts';
import { Deadline, Holder } from './RowFacts.tsx';
import { TakeButton } from './TakeButton.tsx';

const useStyles = makeStyles({
  row: { cursor: 'pointer' },
  cell: {
    alignItems: 'flex-start',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  narrow: { flexGrow: 0.7 },
  wide: { flexGrow: 1.4 },
});

type Place = 'time-left' | 'case' | 'unit' | 'people' | 'data' | 'holder';

/** The queue where there is room: one row a case. Arrow keys go from row to row, Enter opens. */
export const QueueTable = ({ rows, now, meId, taking, onTake }: QueueShown) => {
  const styles = useStyles();
  const t = useTexts(queue);
  const { people } = useTexts(terms);
  const open = useNavigate();
  const column = (columnId: Place, heading: string, cell: (row: QueueRow) => ReactNode) =>
    createTableColumn<QueueRow>({ columnId, renderHeaderCell: () => heading, renderCell: cell });
  const columns = [
    column('time-left', t.columns.timeLeft, (row) => (
      <>
        <CaseClock clock={row} now={now} />
        <Deadline row={row} now={now} />
      </>
    )),
    column('case', t.columns.kind, (row) => <CaseLink row={row} />),
    column('unit', t.columns.unit, (row) => row.unit ?? t.noUnit),
    column('people', t.columns.people, (row) => people[row.people]),
    column('data', t.columns.dataKinds, (row) => (
      <>
        <DataKindList kinds={row.dataKinds} />
        <Marks {...row} />
      </>
    )),
    column('holder', t.columns.takenBy, (row) =>
      onTake && row.state === 'new' ? (
        <TakeButton row={row} pending={taking === row.breachId} onTake={onTake} />
      ) : (
        <Holder row={row} meId={meId} />
      ),
    ),
  ];
  const widthOf = (columnId: unknown) =>
    mergeClasses(
      styles.cell,
      (columnId === 'people' || columnId === 'holder') && styles.narrow,
      (columnId === 'case' || columnId === 'data') && styles.wide,
    );
  return (
    <DataGrid
      items={[...rows]}
      columns={columns}
      getRowId={({ breachId }: QueueRow) => breachId}
      focusMode="composite"
      aria-label={t.title}
    >
      <DataGridHeader>
        <DataGridRow>
          {({ columnId, renderHeaderCell }) => (
            <DataGridHeaderCell className={widthOf(columnId)}>{renderHeaderCell()}</DataGridHeaderCell>
          )}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<QueueRow>>
        {({ item, rowId }) => (
          <DataGridRow<QueueRow>
            key={rowId}
            className={styles.row}
            aria-label={t.open(item.reference)}
            onClick={() => open(caseAddress(item.breachId))}
            onKeyDown={(pressed: KeyboardEvent) => {
              if (pressed.key === 'Enter' && pressed.target === pressed.currentTarget) open(caseAddress(item.breachId));
            }}
          >
            {({ columnId, renderCell }) => (
              <DataGridCell
                className={widthOf(columnId)}
                focusMode={columnId === 'case' || columnId === 'holder' ? 'group' : 'cell'}
              >
                {renderCell(item)}
              </DataGridCell>
            )}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
};
