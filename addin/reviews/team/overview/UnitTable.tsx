import { Button } from '@fluentui/react-button';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState } from 'react';
import type { SheetProgress } from '#shared/reviews/views.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { AnsweredPart } from './AnsweredPart.tsx';
import { CureButton } from './CureButton.tsx';
import { LastWords } from './LastWords.tsx';
import { Reviewer } from './Reviewer.tsx';
import { ReviewStatus } from './ReviewStatus.tsx';
import { type Sort, type Status, type sorts, statusOf, type UnitOfReview, worstOf } from './units.ts';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  first: { paddingInlineStart: 0 },
  unit: { width: '22%', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', paddingInlineStart: 0 },
  row: { height: '44px' },
  fold: {
    ...typographyStyles.body1,
    paddingInlineStart: 0,
    paddingInlineEnd: tokens.spacingHorizontalSNudge,
    minWidth: 'auto',
    marginInlineStart: '-2px',
  },
  cell: { width: '24%', paddingBlock: tokens.spacingVerticalXS },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  act: { width: '1%', whiteSpace: 'nowrap', textAlign: 'end', paddingInlineEnd: 0 },
});

export type UnitsShown = {
  readonly reviewId: string;
  readonly units: readonly UnitOfReview[];
  /** A unit's name without what nearly all of them begin with. */
  readonly short: (unit: string) => string;
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
              className={mergeClasses(styles.head, by === 'unit' && styles.first)}
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

type Rows = Pick<UnitsShown, 'short' | 'reviewId' | 'isOpen' | 'onRemind' | 'isUnfolded'> & {
  readonly unit: UnitOfReview;
};

const UnitRows = ({ unit, short, isUnfolded, ...given }: Rows) => {
  const styles = useStyles();
  const t = useTexts(overview);
  const { isOpen, onRemind } = given;
  const [unfolded, setUnfolded] = useState<boolean>();
  const [only, ...others] = unit.sheets;
  const name = unit.unit === null ? t.noUnit : short(unit.unit);
  if (only && others.length === 0) return <SheetRow sheet={only} unit={name} {...given} />;
  const status = worstOf(unit.sheets, isOpen);
  // Where somebody is stuck, the cure is in sight.
  const isShown = unfolded ?? (isUnfolded || status === 'stalled');
  const countOf = (wanted: Status) => unit.sheets.filter((sheet) => statusOf(sheet, isOpen) === wanted).length;
  const stuck = countOf('stalled');
  return (
    <>
      <TableRow className={styles.row}>
        <TableCell className={styles.unit} title={unit.unit ?? undefined}>
          {name}
        </TableCell>
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
        <TableCell className={styles.quiet}>
          {stuck > 0 ? t.stuck(stuck) : t.finishedOf(countOf('finished'), unit.sheets.length)}
        </TableCell>
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
