import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const narrow = '@container page (max-width: 639px)';
const contrast = '@media (forced-colors: active)';

const chosen = {
  [contrast]: { forcedColorAdjust: 'none', color: 'HighlightText', backgroundColor: 'Highlight' },
} as const;
/** On a phone each has half of the width. */
const wide = (width: string) => ({ width, [narrow]: { width: 'auto' } });

export const useAnswerStyles = makeStyles({
  hand: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    [narrow]: { width: '100%' },
  },
  answer: {
    minWidth: 0,
    height: '32px',
    padding: '0 9px',
    whiteSpace: 'nowrap',
    [narrow]: { flex: '1 1 0', height: '44px' },
  },
  // The same place in every row, whatever is chosen and whichever has the focus.
  'da-keep': wide('104px'),
  'da-remove': wide('92px'),
  'en-keep': wide('92px'),
  'en-remove': wide('112px'),
  // From the right: where a typeface is too wide for all of it the icon, which comes last, falls out of sight.
  content: {
    display: 'flex',
    flexFlow: 'row-reverse wrap',
    justifyContent: 'flex-end',
    columnGap: '6px',
    width: '100%',
    height: '20px',
    overflow: 'hidden',
    '& svg': { width: '16px', height: '20px' },
    '& kbd': { marginBlock: '1px' },
    [narrow]: { justifyContent: 'center' },
  },
  other: {
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
    fontWeight: tokens.fontWeightRegular,
    ':not(:hover)': { backgroundColor: 'transparent' },
    [contrast]: {
      borderTopColor: 'Canvas',
      borderRightColor: 'Canvas',
      borderBottomColor: 'Canvas',
      borderLeftColor: 'Canvas',
    },
  },
  keep: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    ':hover': { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
    ...chosen,
  },
  remove: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    ':hover': { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
    ...chosen,
  },
});
