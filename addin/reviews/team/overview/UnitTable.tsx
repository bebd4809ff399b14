import { Button } from '@fluentui/react-button';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { SheetProgress } from '#shared/reviews/views.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { AnsweredPart } from './AnsweredPart.tsx';
import { CureButton } from './CureButton.tsx';
import { LastWords } from './LastWords.tsx';
import { Reviewer } from './Reviewer.tsx';
import { ReviewStatus } from './ReviewStatus.tsx';
import { type Sort, type sorts, statusOf, type UnitOfReview, worstOf } from './units.ts';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  unit: { width: '19%', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  row: { height: '44px' },
  fold: { paddingInline: 0, minWidth: 'auto' },
  cell: { width: '24%', paddingBlock: tokens.spacingVerticalXS },
  act: { width: '1%', whiteSpace: 'nowrap', textAlign: 'end' },
});

export type UnitsShown = {
  readonly reviewId: string;
  readonly units: readonly UnitOfReview[];
  readonly isOpen: boolean;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onRemind: ((sheetIds: readonly string[]) => void) | undefined;
  /** Units with several reviewers show them at once: what fits a search, and the few of a small review. */
  readonly isUnfolded: boolean;
};

const columns = ['unit', 'who', 'answered', 'status', 'last'] as const satisfies readonly (typeof sorts)[number][];

/** Units where there is room: one row each; one with several reviewers opens to theirs. */
export const UnitTable = ({ units, sort, onSort, ...given }: UnitsShown) => {
  const styles = useStyles();
  const t = useTexts(overview);
  return (
    <Table sortable className={styles.table} aria-label={t.tabs.overview}>
      <TableHeader>
        <TableRow>
          {columns.map((by) => (
            <TableHeaderCell
              key={by}
              {...(sort.by === by && { sortDirection: sort.down ? 'descending' : 'ascending' })}
              onClick={() => onSort({ by, down: sort.by === by && !sort.down })}
            >
              {t[by]}
            </TableHeaderCell>
          ))}
          {given.onRemind && <TableHeaderCell aria-label={t.act} sortable={false} />}
        </TableRow>
      </TableHeader>
      <TableBody>
        {units.map((unit) => (
          <UnitRows key={unit.unit ?? ''} unit={unit} {...given} />
        ))}
      </TableBody>
    </Table>
  );
};

type Rows = Pick<UnitsShown, 'reviewId' | 'isOpen' | 'onRemind' | 'isUnfolded'> & { readonly unit: UnitOfReview };

const UnitRows = ({ unit, isUnfolded, ...given }: Rows) => {
  const styles = useStyles();
  const t = useTexts(overview);
  const { isOpen, onRemind } = given;
  const [unfolded, setUnfolded] = useState<boolean>();
  const [only, ...others] = unit.sheets;
  const name = unit.unit ?? t.noUnit;
  if (only && others.length === 0) return <SheetRow sheet={only} unit={name} {...given} />;
  const isShown = unfolded ?? isUnfolded;
  const status = worstOf(unit.sheets, isOpen);
  const stuck = unit.sheets.filter((sheet) => statusOf(sheet, isOpen) === 'stalled').length;
  return (
    <>
      <TableRow className={styles.row}>
        <TableCell className={styles.unit}>{name}</TableCell>
        <TableCell>
          <Button
            className={styles.fold}
            appearance="transparent"
            size="small"
            icon={isShown ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isShown}
            aria-label={`${t.several(unit.sheets.length)}. ${t.showAll(name)}`}
            onClick={() => setUnfolded(!isShown)}
          >
            {t.several(unit.sheets.length)}
          </Button>
        </TableCell>
        <TableCell>
          <AnsweredPart lines={unit.lines} answered={unit.answered} status={status} />
        </TableCell>
        <TableCell>
          <ReviewStatus status={status} />
        </TableCell>
        <TableCell>{stuck > 0 && t.stuck(stuck)}</TableCell>
        {onRemind && <TableCell />}
      </TableRow>
      {isShown && unit.sheets.map((sheet) => <SheetRow key={sheet.sheetId} sheet={sheet} unit="" {...given} />)}
    </>
  );
};

type Row = Pick<UnitsShown, 'reviewId' | 'isOpen' | 'onRemind'> & {
  readonly sheet: SheetProgress;
  readonly unit: string;
};

const SheetRow = ({ reviewId, sheet, unit, isOpen, onRemind }: Row) => {
  const styles = useStyles();
  const status = statusOf(sheet, isOpen);
  return (
    <TableRow className={styles.row}>
      <TableCell className={styles.unit}>{unit}</TableCell>
      <TableCell>
        <Reviewer sheet={sheet} />
      </TableCell>
      <TableCell>
        <AnsweredPart lines={sheet.lines} answered={sheet.answered} status={status} />
      </TableCell>
      <TableCell>
        <ReviewStatus status={status} />
      </TableCell>
      <TableCell className={styles.cell}>
        <LastWords sheet={sheet} isOpen={isOpen} />
      </TableCell>
      {onRemind && (
        <TableCell className={styles.act}>
          <CureButton reviewId={reviewId} sheet={sheet} onRemind={onRemind} />
        </TableCell>
      )}
    </TableRow>
  );
};
