import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ListedPolicy } from '#shared/policies/views.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { useNumber } from '../../texts/use-number.ts';
import { PartBar } from '../PartBar.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** While it is on its way the whole still grows: it is asked for again so often. Milliseconds. */
export const whileSending = 3000;

type Shown = Pick<ListedPolicy, 'of' | 'confirmed'> & { readonly sending?: boolean };

/** How many have confirmed, as a bar and in words; while it is on its way it says that instead. */
export const ReadShare = ({ share: { of, confirmed, sending = false } }: { share: Shown }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const number = useNumber();
  if (sending) return <span className={styles.facts}>{t.sending}</span>;
  if (of === null || confirmed === null) return <span className={styles.facts}>{t.few}</span>;
  return (
    <span className={styles.part}>
      <span className={styles.facts}>{t.read(number(confirmed), number(of))}</span>
      <PartBar part={of === 0 ? 0 : confirmed / of} />
    </span>
  );
};
