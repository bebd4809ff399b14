import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '72px',
    height: '72px',
    fontSize: '32px',
    lineHeight: 0,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    boxSizing: 'border-box',
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '52ch' },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    ':empty': { display: 'none' },
  },
});

type Shown = {
  icon?: ReactNode;
  /** Nothing is there because all is done: the icon says so. */
  done?: boolean;
  title: string;
  words?: string;
  /** At most two buttons. */
  action?: ReactNode;
};

/** Nothing to show, said kindly, with what one can do instead. */
export const EmptyState = ({ icon, done = false, title, words, action }: Shown) => {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      {icon && (
        <span className={mergeClasses(styles.icon, done && styles.done)} aria-hidden>
          {icon}
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {words && <p className={styles.words}>{words}</p>}
      <div className={styles.ways}>{action}</div>
    </div>
  );
};
