import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { AnsweredPart } from './AnsweredPart.tsx';
import { CureButton } from './CureButton.tsx';
import { LastWords } from './LastWords.tsx';
import { Reviewer } from './Reviewer.tsx';
import { ReviewStatus } from './ReviewStatus.tsx';
import type { UnitsShown } from './UnitTable.tsx';
import { sorts, statusOf } from './units.ts';

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
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Units where there is no room for a table: each with its reviewers, a bar, and what there is to do. */
export const UnitCards = ({ reviewId, units, short, isOpen, sort, onSort, onRemind }: UnitsShown) => {
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
        {units.map(({ unit, sheets }) => (
          <li key={unit ?? ''} className={styles.unit}>
            <h2 className={styles.name}>{unit === null ? t.noUnit : short(unit)}</h2>
            {sheets.map((sheet) => {
              const status = statusOf(sheet, isOpen);
              return (
                <div key={sheet.sheetId} className={styles.sheet}>
                  <span className={styles.line}>
                    <Reviewer sheet={sheet} />
                    <ReviewStatus status={status} />
                  </span>
                  <AnsweredPart lines={sheet.lines} answered={sheet.answered} status={status} />
                  <LastWords sheet={sheet} isOpen={isOpen} />
                  {onRemind && <CureButton reviewId={reviewId} sheet={sheet} onRemind={onRemind} />}
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </>
  );
};
