import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { PropsWithChildren } from 'react';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    '@container page (min-width: 340px)': { gridTemplateColumns: 'minmax(110px, 170px) minmax(0, 1fr)' },
  },
  snug: { '@container page (min-width: 340px)': { gridTemplateColumns: 'fit-content(140px) minmax(0, 1fr)' } },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1, margin: 0, whiteSpace: 'pre-line' },
});

/** Facts as a list of names and values. `snug`: the names take no more than they need. */
export const Facts = ({ snug = false, children }: PropsWithChildren<{ snug?: boolean }>) => {
  const styles = useStyles();
  return <dl className={mergeClasses(styles.facts, snug && styles.snug)}>{children}</dl>;
};

export const Fact = ({ name, children }: PropsWithChildren<{ name: string }>) => {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
};
