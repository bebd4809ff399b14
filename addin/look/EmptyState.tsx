import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '32px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '44ch' },
});

/** Nothing to show, said kindly, with what one can do instead. */
export const EmptyState = ({
  icon,
  title,
  words,
  action,
}: {
  icon?: ReactNode;
  title: string;
  words?: string;
  action?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <p className={styles.title}>{title}</p>
      {words && <p className={styles.words}>{words}</p>}
      {action}
    </div>
  );
};
