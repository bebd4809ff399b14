import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useLineStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    '@container page (min-width: 640px)': { '&:focus-within [data-key="stop"]': { display: 'inline-flex' } },
    '&:focus-within > input': { opacity: 1 },
    '&:hover > input': { opacity: 1 },
    // What stays at the top must not cover what takes the focus.
    scrollMarginTop: '72px',
    ':focus': { outline: 'none' },
    // It shows by its ground and the bar at its left.
    ':focus-within': {
      backgroundColor: tokens.colorBrandBackground2,
      borderLeftColor: tokens.colorBrandStroke1,
    },
    '@media (forced-colors: active)': {
      borderLeftColor: 'Canvas',
      ':focus-within': { borderLeftColor: 'Highlight', outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
    // On a phone its words begin where the person's do.
    '@container page (max-width: 639px)': {
      columnGap: 0,
      marginInline: `calc(-3px - ${tokens.spacingHorizontalS}) calc(-1 * ${tokens.spacingHorizontalS})`,
    },
  },
  opened: { borderLeftColor: tokens.colorBrandStroke1 },
  // Under its group a line has one person's name.
  low: { paddingBlock: '6px' },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '1px dashed Highlight', outlineOffset: '-2px' },
  },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    opacity: 0,
    '@container page (max-width: 639px)': { display: 'none' },
  },
  // A long press began to choose; a finger that ticks the others needs the room of one.
  boxes: {
    '@container page (max-width: 639px)': {
      display: 'block',
      width: '24px',
      height: '24px',
      margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
      opacity: 1,
    },
  },
  shown: { opacity: 1 },
  words: {
    flex: '1 1 260px',
    minWidth: 0,
    display: 'grid',
    rowGap: '2px',
    // Beside the box.
    '@container page (max-width: 639px)': { flexBasis: '180px' },
  },
  why: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `2px ${tokens.spacingHorizontalS}` },
  // Under its group a person's name, and beside it why it is asked about.
  beside: {
    '@container page (min-width: 760px)': {
      gridTemplateColumns: '200px minmax(0, 1fr)',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalM,
      '& > *:nth-child(n + 3)': { gridColumnStart: 2 },
    },
  },
  gone: { marginInlineEnd: tokens.spacingHorizontalXS },
});
