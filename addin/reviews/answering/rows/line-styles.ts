import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useLineStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    '& [data-sign="icon"]': { display: 'inherit' },
    '& [data-sign="key"]': { display: 'none' },
    '@container page (min-width: 640px)': {
      '&:focus-within [data-sign="icon"]': { display: 'none' },
      '&:focus-within [data-sign="key"]': { display: 'inline-block' },
    },
    '&:focus-within > input': { opacity: 1 },
    '&:hover > input': { opacity: 1 },
    // What stays at the top must not cover what takes the focus.
    scrollMarginTop: '72px',
    ':focus': { outline: 'none' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    ':focus-within': {
      backgroundColor: tokens.colorBrandBackground2,
      borderLeftColor: tokens.colorBrandStroke1,
    },
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas', ':focus-within': { borderLeftColor: 'Highlight' } },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    accentColor: tokens.colorCompoundBrandBackground,
    opacity: 0,
    '@container page (max-width: 639px)': { display: 'none' },
  },
  shown: { opacity: 1 },
  words: { flex: '1 1 260px', minWidth: 0, display: 'grid', rowGap: '2px' },
  badge: { width: 'fit-content' },
});
