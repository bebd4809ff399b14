import { Button } from '@fluentui/react-button';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState } from 'react';
import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { mostGapTasks } from '#shared/reviews/gap-tasks.ts';
import { useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { GapCell, iconOf, useGapStyles } from './DataGapRow.tsx';
import type { Mending } from './GapAction.tsx';
import { GapsOfKind } from './GapsOfKind.tsx';
import { useGapWords } from './use-gap-words.ts';
import { toMend, useSendingTasks } from './use-sending-tasks.ts';

const useStyles = makeStyles({
  fold: {
    ...typographyStyles.body1Strong,
    minWidth: 'auto',
    padding: 0,
    border: 'none',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
  },
  // The list inside draws its own lines.
  unfolded: { borderBottomStyle: 'none' },
});

type Shown = {
  /** More than one, all of one kind. */
  readonly gaps: readonly DataGap[];
  /** While one searches, what fits is in sight. */
  readonly isUnfolded: boolean;
  readonly mending: Mending | undefined;
};

/** What lacks of many in the same way: who answers meanwhile, the step and who can take it are said once. It opens to each. */
export const GapKindRow = ({ gaps, isUnfolded, mending }: Shown) => {
  const row = useGapStyles();
  const styles = useStyles();
  const t = useTexts(quality);
  const wordsOf = useGapWords();
  const [unfolded, setUnfolded] = useState<boolean>();
  const [first] = gaps;
  if (!first) return null;
  const isOpen = unfolded ?? isUnfolded;
  const Icon = iconOf[first.kind];
  const title = t.many[first.kind](gaps.length);
  const { lines, meanwhile, fix, who } = wordsOf(together(first, gaps));
  return (
    <>
      <li className={mergeClasses(row.row, isOpen && styles.unfolded)}>
        <span className={row.what}>
          <span className={row.icon}>
            <Icon />
          </span>
          <span className={row.words}>
            <Button
              className={styles.fold}
              appearance="transparent"
              icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
              iconPosition="after"
              aria-expanded={isOpen}
              onClick={() => setUnfolded(!isOpen)}
            >
              {title}
            </Button>
            <span className={row.quiet}>{lines}</span>
          </span>
        </span>
        <GapCell label={t.columns.meanwhile} className={row.meanwhile} words={meanwhile} />
        <GapCell label={t.columns.fix} className={row.cell} words={fix} />
        <GapCell label={t.columns.who} className={row.cell} words={who} />
        <span className={row.act}>{mending && <SendAll {...{ gaps, title, mending }} />}</span>
      </li>
      {isOpen && (
        <li>
          <GapsOfKind {...{ gaps, title, mending }} saidMeanwhile={meanwhile} />
        </li>
      )}
    </>
  );
};

/** Their accesses added up, and everybody who answers for one of them meanwhile. */
const together = (first: DataGap, gaps: readonly DataGap[]): DataGap => ({
  ...first,
  count: gaps.length,
  lines: gaps.reduce<number | null>((sum, { lines }) => (sum === null || lines === null ? null : sum + lines), 0),
  meanwhile: [...new Set(gaps.flatMap(({ meanwhile }) => meanwhile))],
  reviewer: gaps.every(({ reviewer }) => reviewer?.personId === first.reviewer?.personId) ? first.reviewer : null,
});

type Sending = { readonly gaps: readonly DataGap[]; readonly title: string; readonly mending: Mending };

const SendAll = ({ gaps, title, mending }: Sending) => {
  const row = useGapStyles();
  const t = useTexts(quality);
  const { send, isPending } = useSendingTasks(mending.reviewId);
  const open = gaps.flatMap((gap) => toMend(gap) ?? []).slice(0, mostGapTasks);
  if (open.length === 0) return null;
  return (
    <Button
      className={row.button}
      size="small"
      disabledFocusable={isPending}
      aria-label={`${t.sendAll(open.length)}: ${title}`}
      onClick={() => send(open)}
    >
      {t.sendAll(open.length)}
    </Button>
  );
};
