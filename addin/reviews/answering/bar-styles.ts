import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

/** The bar at the foot of the page, over its whole width: what the page leaves free (FramedPage.tsx) is the bar's. */
export const useBarStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    minHeight: '60px',
    margin: `auto calc(-1 * ${tokens.spacingHorizontalXXL}) calc(-1 * ${tokens.spacingVerticalXXXL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 360px)': { position: 'static' },
    '@media print': { display: 'none' },
    '@container page (max-width: 639px)': { '& button': { minWidth: '44px', minHeight: '44px' } },
  },
  narrow: {
    margin: `auto calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingVerticalXXL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});
