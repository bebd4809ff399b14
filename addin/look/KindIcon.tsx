import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ComponentType } from 'react';

const useStyles = makeStyles({
  square: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '32px',
    borderRadius: '6px',
    fontSize: '20px',
    lineHeight: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    // In contrast its ground is that of the page, and only this stroke is seen.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    boxSizing: 'border-box',
  },
  own: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
});

/** What a case is about, as a picture beside its name. `own`: it is the page's own subject. */
export const KindIcon = ({ icon: Icon, own = false }: { icon: ComponentType; own?: boolean }) => {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.square, own && styles.own)} aria-hidden>
      <Icon />
    </span>
  );
};
