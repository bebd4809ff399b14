import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PropsWithChildren } from 'react';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    width: 'fit-content',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    paddingTop: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
});

/** Something most need not read, one tap away; the browser's own disclosure, so it needs no script. */
export const Disclosure = ({ title, open = false, children }: PropsWithChildren<{ title: string; open?: boolean }>) => {
  const styles = useStyles();
  return (
    <details open={open}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
};
