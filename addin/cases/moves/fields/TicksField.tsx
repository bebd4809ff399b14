import { Checkbox } from '@fluentui/react-checkbox';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type FieldValues, type UseControllerProps, useController } from 'react-hook-form';

const useStyles = makeStyles({
  ticks: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0, marginBottom: tokens.spacingVerticalXXS },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    marginInlineStart: `-${tokens.spacingHorizontalS}`,
  },
  // A mail to a thousand people must not push the buttons out of reach.
  long: { maxHeight: '240px', overflowY: 'auto' },
});

type Shown<F extends FieldValues> = UseControllerProps<F> & {
  legend: string;
  choices: readonly (readonly [value: string, words: string])[];
};

const many = 20;

/** Several choices of a list; the field holds the values that are ticked. */
export const TicksField = <F extends FieldValues>({ legend, choices, ...named }: Shown<F>) => {
  const styles = useStyles();
  const { field } = useController(named);
  const ticked: readonly string[] = field.value;
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={mergeClasses(styles.list, choices.length > many && styles.long)}>
        {choices.map(([value, words]) => (
          <Checkbox
            key={value}
            label={words}
            checked={ticked.includes(value)}
            onChange={(_, { checked }) =>
              field.onChange(checked ? [...ticked, value] : ticked.filter((one) => one !== value))
            }
          />
        ))}
      </div>
    </fieldset>
  );
};
