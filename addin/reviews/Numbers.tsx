import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useLanguage } from '../texts/language.ts';

const useStyles = makeStyles({
  numbers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}`,
    margin: 0,
  },
  one: { display: 'flex', flexDirection: 'column-reverse' },
  number: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: 'tabular-nums' },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

/** The numbers that sum up a page, each over its name. */
export const Numbers = ({ numbers }: { numbers: readonly (readonly [number: number | string, name: string])[] }) => {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <dl className={styles.numbers}>
      {numbers.map(([number, name]) => (
        <div key={name} className={styles.one}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.number}>{typeof number === 'number' ? number.toLocaleString(language) : number}</dd>
        </div>
      ))}
    </dl>
  );
};
