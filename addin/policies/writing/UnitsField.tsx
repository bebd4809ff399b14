import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { SearchBox } from '@fluentui/react-search';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { useRead } from '../../use-api.ts';

const useStyles = makeStyles({
  field: { display: 'grid', rowGap: tokens.spacingVerticalS },
  some: { display: 'grid', rowGap: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalXXL },
  search: { maxWidth: '320px' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '264px',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

type Given = {
  /** Null: all of them. */
  readonly units: readonly string[] | null;
  readonly fault: string | undefined;
  readonly onChange: (units: string[] | null) => void;
};

/** Whom a policy is for: all units, or some of those that employees belong to. */
export const UnitsField = ({ units, fault, onChange }: Given) => {
  const styles = useStyles();
  const { form: t } = useTexts(texts);
  return (
    <div className={styles.field}>
      <Field label={t.units} validationMessage={fault ?? null}>
        <RadioGroup value={units ? 'some' : 'all'} onChange={(_, { value }) => onChange(value === 'some' ? [] : null)}>
          <Radio value="all" label={t.allUnits} />
          <Radio value="some" label={t.someUnits} />
        </RadioGroup>
      </Field>
      {units && <SomeUnits units={units} onChange={onChange} />}
    </div>
  );
};

/** The directory is read for the first time when the first policy is begun. Milliseconds. */
const untilRead = 3000;

type Some = { readonly units: readonly string[]; readonly onChange: (units: string[]) => void };

const SomeUnits = ({ units, onChange }: Some) => {
  const styles = useStyles();
  const { form: t } = useTexts(texts);
  const [isRead, setRead] = useState(false);
  const found = useRead('listUnits', {}, isRead ? {} : { refetchInterval: untilRead });
  if (!isRead && (found.data?.units.length ?? 0) > 0) setRead(true);
  const [search, setSearch] = useState('');
  const count = useId();
  const known = found.data?.units ?? [];
  // One that nobody belongs to any more can be taken away, not chosen.
  const lost = units
    .filter((unit) => found.data && !known.some((one) => one.unit === unit))
    .map((unit) => ({ unit, people: 0 }));
  const wanted = search.trim().toLowerCase();
  const shown = [...lost, ...known].filter(({ unit }) => unit.toLowerCase().includes(wanted));
  const tick = (unit: string, isTicked: boolean) =>
    onChange(isTicked ? [...units, unit] : units.filter((one) => one !== unit));
  return (
    <div className={styles.some}>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && (
        <>
          <SearchBox
            className={styles.search}
            aria-label={t.findUnit}
            placeholder={t.findUnit}
            aria-describedby={count}
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
          <p id={count} className={styles.quiet} role="status">
            {known.length === 0 ? t.noUnits : shown.length === 0 ? t.noUnitFound : t.unitsChosen(units.length)}
          </p>
          {shown.length > 0 && (
            <ul className={styles.list}>
              {shown.map(({ unit, people }) => (
                <li key={unit}>
                  <Checkbox
                    label={people > 0 ? t.unitOf(unit, people) : t.lostUnit(unit)}
                    checked={units.includes(unit)}
                    onChange={(_, { checked }) => tick(unit, checked === true)}
                  />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
};
