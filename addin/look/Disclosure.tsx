import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PropsWithChildren } from 'react';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    width: 'fit-content',
    minHeight: '32px',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  icon: {
    fontSize: '16px',
    lineHeight: 0,
    flexShrink: 0,
    '[open] > summary > &': { transform: 'rotate(90deg)' },
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
      <summary className={styles.title}>
        <span className={styles.icon} aria-hidden>
          <ChevronRightRegular />
        </span>
        {title}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
};
