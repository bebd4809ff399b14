import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as previewTexts from '../../texts/reviews/plan-preview.ts';
import { useChange } from '../../use-api.ts';
import { nextAfter } from './next-after.ts';
import type { Preview } from './part.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalM}`,
    minHeight: '40px',
    paddingBlock: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    flex: '1 1 240px',
    minWidth: 0,
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** What is missing, and who answers meanwhile. Owners are asked for explanations from here. */
export const Gaps = ({ preview }: { preview: Preview }) => {
  const styles = useStyles();
  const t = useTexts(previewTexts);
  const toasts = useToasts();
  const ask = useChange('askOwners', []);
  const { gaps, wordless, planId } = preview;
  if (gaps.length === 0 && wordless.groups === 0) return null;
  const askNow = () => {
    if (!ask.isPending)
      ask.mutate(
        { params: { planId } },
        { onSuccess: ({ asked, askedLately }) => toasts.done(t.asked(asked, askedLately)) },
      );
  };
  return (
    <>
      <h3 className={styles.heading}>{t.gaps}</h3>
      {ask.error && <ProblemMessage failed={ask.error} />}
      <ul className={styles.list}>
        {wordless.groups > 0 && (
          <li className={styles.row}>
            <span className={styles.words}>
              {t.wordless(wordless.groups)} <span className={styles.quiet}>{t.wordlessMeans}</span>
            </span>
            {wordless.owners > 0 && (
              <Button size="small" disabledFocusable={ask.isPending} onClick={askNow}>
                {t.askOwners(wordless.owners)}
              </Button>
            )}
          </li>
        )}
        {gaps.map(({ gap, ...counted }) => (
          <li key={gap} className={styles.row}>
            <span className={styles.words}>
              {t.gap[gap](counted)} <span className={styles.quiet}>{t.answersGoTo[nextAfter(gap, preview.plan)]}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
