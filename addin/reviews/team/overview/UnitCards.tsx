import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { Select } from '@fluentui/react-select';
import { tokens, typographyStyles } from '@fluentui/react-theme';
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
import type { UnitsShown } from './UnitTable.tsx';
import { sorts, statusOf, type UnitOfReview, worstOf } from './units.ts';

const useStyles = makeStyles({
  sort: { maxWidth: '240px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  unit: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    width: '100%',
    gap: tokens.spacingHorizontalS,
  },
  fold: { paddingInline: 0, minWidth: 'auto', minHeight: '44px' },
});

/** Units where there is no room for a table: each with its reviewers, a bar, and what there is to do. */
export const UnitCards = ({ units, sort, onSort, ...given }: UnitsShown) => {
  const styles = useStyles();
  const t = useTexts(overview);
  return (
    <>
      <Field label={t.sort} className={styles.sort}>
        <Select
          value={sort.by}
          onChange={(_, { value }) => onSort({ by: sorts.find((by) => by === value) ?? 'answered', down: false })}
        >
          {sorts.map((by) => (
            <option key={by} value={by}>
              {t[by]}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.list}>
        {units.map((unit) => (
          <UnitCard key={unit.unit ?? ''} unit={unit} {...given} />
        ))}
      </ul>
    </>
  );
};

type Card = Omit<UnitsShown, 'units' | 'sort' | 'onSort'> & { readonly unit: UnitOfReview };

/** One with several reviewers opens to theirs, and is open where somebody is stuck. */
const UnitCard = ({ unit, short, isUnfolded, ...given }: Card) => {
  const styles = useStyles();
  const t = useTexts(overview);
  const [unfolded, setUnfolded] = useState<boolean>();
  const { sheets, lines, answered } = unit;
  const name = unit.unit === null ? t.noUnit : short(unit.unit);
  const status = worstOf(sheets, given.isOpen);
  const isSeveral = sheets.length > 1;
  const isShown = !isSeveral || (unfolded ?? (isUnfolded || status === 'stalled'));
  return (
    <li className={styles.unit}>
      <h2 className={styles.name}>{name}</h2>
      {isSeveral && (
        <div className={styles.sheet}>
          <span className={styles.line}>
            <Button
              className={styles.fold}
              appearance="transparent"
              icon={isShown ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-expanded={isShown}
              aria-label={`${t.several(sheets.length)}. ${t.showAll(name)}`}
              onClick={() => setUnfolded(!isShown)}
            >
              {t.several(sheets.length)}
            </Button>
            <ReviewStatus status={status} />
          </span>
          <AnsweredPart lines={lines} answered={answered} status={status} />
        </div>
      )}
      {isShown && sheets.map((sheet) => <SheetCard key={sheet.sheetId} sheet={sheet} {...given} />)}
    </li>
  );
};

type OneCard = Pick<UnitsShown, 'reviewId' | 'isOpen' | 'onRemind'> & { readonly sheet: SheetProgress };

const SheetCard = ({ sheet, reviewId, isOpen, onRemind }: OneCard) => {
  const styles = useStyles();
  const status = statusOf(sheet, isOpen);
  return (
    <div className={styles.sheet}>
      <span className={styles.line}>
        <Reviewer sheet={sheet} />
        <ReviewStatus status={status} />
      </span>
      <AnsweredPart lines={sheet.lines} answered={sheet.answered} status={status} />
      <LastWords sheet={sheet} isOpen={isOpen} />
      {onRemind && <CureButton reviewId={reviewId} sheet={sheet} onRemind={onRemind} />}
    </div>
  );
};
