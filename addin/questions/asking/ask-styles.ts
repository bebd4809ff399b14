import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useAskStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  field: { width: '100%' },
  // Grows with what is typed, where the browser can.
  typed: { fieldSizing: 'content', minHeight: '64px', maxHeight: '40vh' },
  hidden: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalL,
  },
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  ask: { ...typographyStyles.body1Strong, display: 'block', color: tokens.colorNeutralForeground1 },
});
