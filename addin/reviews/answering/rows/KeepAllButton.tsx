import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import { KeyCap } from '../KeyCap.tsx';

const useStyles = makeStyles({
  all: {
    minWidth: 0,
    border: 'none',
    paddingInline: 0,
    columnGap: '6px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':hover:active': { color: tokens.colorBrandForegroundLinkPressed },
    '@container page (max-width: 639px)': { minHeight: '44px' },
  },
});

/** Keeps all that are open of one person, or in one group. */
export const KeepAllButton = ({ count, onPress }: { readonly count: number; readonly onPress: () => void }) => {
  const t = useTexts(answering);
  return (
    <Button className={useStyles().all} appearance="transparent" size="small" data-keep-all onClick={onPress}>
      {t.keepAll(count)}
      <KeyCap of={t.keys.keepAll} within="row" />
    </Button>
  );
};
