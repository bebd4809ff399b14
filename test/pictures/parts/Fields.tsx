import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { ClockField } from '#addin/look/dates/ClockField.tsx';
import { DateField } from '#addin/look/dates/DateField.tsx';
import { useLanguage } from '#addin/texts/language.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalL },
  date: { width: '170px' },
  clock: { width: '130px' },
});

/** Empty, filled in, and with what cannot be read. */
export const Fields = () => {
  const styles = useStyles();
  const [date, clock] = useLanguage() === 'da' ? ['Dato', 'Klokkeslæt'] : ['Date', 'Time'];
  const [values, setValues] = useState(['', '2026-11-23', '31.2.2026', '', '09:02', '25.00']);
  const field = (at: number) => ({
    value: values[at] ?? '',
    onChange: (value: string) => setValues((before) => before.with(at, value)),
  });
  return (
    <div className={styles.all}>
      {[0, 1, 2].map((at) => (
        <DateField key={at} label={date} required={at === 0} className={styles.date} {...field(at)} />
      ))}
      {[3, 4, 5].map((at) => (
        <ClockField key={at} label={clock} className={styles.clock} {...field(at)} />
      ))}
    </div>
  );
};
