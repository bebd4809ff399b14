import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { PartBar } from '../PartBar.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  part: { ...typographyStyles.caption1, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

/** How far one is, as a bar and in words: "2 af 3". */
export const StepBar = ({ at, all, done = at }: { at: number; all: number; done?: number }) => {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <PartBar part={Math.max(at, done) / all} />
      <span className={styles.part}>{useTexts(texts).part(at, all)}</span>
    </div>
  );
};
