import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef, useState } from 'react';
import { Face } from '../../../look/people/Face.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/sent.ts';
import { accessIn, type Sheet, wordsOf } from '../sheet.ts';
import { useWithdraw } from './use-withdraw.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0`, ':focus': { outline: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 180px) minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '@container page (max-width: 639px)': {
      gridTemplateColumns: '32px minmax(0, 1fr)',
      '& > *:nth-child(n + 3)': { gridColumnStart: 2 },
      '& button': { minHeight: '44px' },
    },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  // It can no longer be pressed, and is read all the same.
  kept: {
    color: tokens.colorStatusSuccessForeground1,
    ':hover': { color: tokens.colorStatusSuccessForeground1 },
    '& .fui-Button__icon': { color: tokens.colorStatusSuccessForeground1 },
  },
});

/** Each access that is still to be removed, and can be kept after all. What was kept stays in its place, and says so. */
export const KeepAfterAll = ({ sheet }: { sheet: Sheet }) => {
  const styles = useStyles();
  const t = useTexts(texts).undo;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // Nothing moves under the hand: what is listed when it opens stays listed.
  const [lineIds] = useState(() =>
    sheet.lines.flatMap(({ lineId, removal }) => (removal?.canBeWithdrawn ? [lineId] : [])),
  );
  const { withdraw, busy } = useWithdraw(sheet.reviewId);
  const access = accessIn(sheet);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t.title}
      </h2>
      <ul className={styles.list}>
        {sheet.lines
          .filter(({ lineId }) => lineIds.includes(lineId))
          .map((line) => {
            const { lineId, memberId, facts, answer } = line;
            const words = wordsOf(access(line));
            const isKept = answer === 'keep';
            return (
              <li key={lineId} className={styles.line}>
                <Face person={{ personId: facts.kind === 'user' ? memberId : null, name: facts.name }} size={32} />
                <span className={styles.name}>{facts.name}</span>
                <span>{words}</span>
                <Button
                  size="small"
                  {...(isKept && { icon: <CheckmarkRegular />, appearance: 'subtle', className: styles.kept })}
                  aria-label={(isKept ? t.keptOf : t.keepOf)(facts.name, words)}
                  disabledFocusable={isKept || busy}
                  onClick={() => withdraw(lineId, facts.name)}
                >
                  {isKept ? t.kept : t.keep}
                </Button>
              </li>
            );
          })}
      </ul>
    </section>
  );
};
