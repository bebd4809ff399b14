import { Checkbox } from '@fluentui/react-checkbox';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';

const useStyles = makeStyles({
  ticks: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    marginInlineStart: `-${tokens.spacingHorizontalS}`,
  },
  short: { gridTemplateColumns: 'repeat(auto-fill, minmax(84px, 1fr))' },
});

type Given<V extends string | number> = {
  legend: string;
  choices: readonly (readonly [value: V, words: string])[];
  ticked: readonly V[];
  onTick: (ticked: V[]) => void;
  /** The words are short: several in a row. */
  short?: boolean;
};

/** Several of a few choices, kept in their order. */
export const Ticks = <V extends string | number>({ legend, choices, ticked, onTick, short = false }: Given<V>) => {
  const styles = useStyles();
  const values = choices.map(([value]) => value);
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={mergeClasses(styles.list, short && styles.short)}>
        {choices.map(([value, words]) => (
          <Checkbox
            key={value}
            label={words}
            checked={ticked.includes(value)}
            onChange={(_, { checked }) =>
              onTick(values.filter((one) => (one === value ? checked === true : ticked.includes(one))))
            }
          />
        ))}
      </div>
    </fieldset>
  );
};
