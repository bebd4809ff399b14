import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type PropsWithChildren, type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    '@media (max-width: 420px)': { padding: tokens.spacingHorizontalM },
  },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, margin: 0 },
});

/** Facts that belong together, under a heading of their own. */
export const Card = ({
  title,
  beside,
  className,
  children,
}: PropsWithChildren<{ title: string; beside?: ReactNode; className?: string }>) => {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={mergeClasses(styles.card, className)} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
};
