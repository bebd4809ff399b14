import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useLanguage } from '../texts/language.ts';

const narrow = '@container page (max-width: 639px)';

const useStyles = makeStyles({
  numbers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}`,
    margin: 0,
    [narrow]: { columnGap: tokens.spacingHorizontalM },
  },
  one: { display: 'flex', flexDirection: 'column-reverse' },
  number: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: 'tabular-nums' },
  large: { ...typographyStyles.title1, [narrow]: typographyStyles.title2 },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** A number over its name; one that is words already is shown as it is. */
type Shown = readonly [number: number | string, name: string, look?: 'good' | 'bad' | undefined];

/** The numbers that sum up a page. `large`: they are what the page is about. */
export const Numbers = ({ numbers, large = false }: { numbers: readonly Shown[]; large?: boolean }) => {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <dl className={styles.numbers}>
      {numbers.map(([number, name, look]) => (
        <div key={name} className={styles.one}>
          <dt className={styles.name}>{name}</dt>
          <dd className={mergeClasses(styles.number, large && styles.large, look && styles[look])}>
            {typeof number === 'number' ? number.toLocaleString(language) : number}
          </dd>
        </div>
      ))}
    </dl>
  );
};
