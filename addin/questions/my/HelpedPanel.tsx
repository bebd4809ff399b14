import { Button } from '@fluentui/react-button';
import { ThumbLikeRegular } from '@fluentui/react-icons/svg/thumb-like';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { AskerView } from '#shared/questions/views.ts';
import { AddMore } from '../../cases/my/AddMore.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as own from '../../texts/questions/my.ts';
import { useChange } from '../../use-api.ts';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  ask: { ...typographyStyles.body1Strong, margin: 0, marginInlineEnd: 'auto' },
  hint: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whether the answer helped; asking again opens the question with all that was written. */
export const HelpedPanel = ({ found: { caseId, helped } }: { found: AskerView }) => {
  const styles = useStyles();
  const t = useTexts(own);
  const [asksAgain, setAsksAgain] = useState(false);
  const change = useChange('answerHelped', ['readCase', 'listMyCases']);
  const yes = () => change.mutate({ params: { caseId }, body: {} });
  return (
    <section className={styles.panel} aria-label={t.helped.ask}>
      <div className={styles.row}>
        <p className={styles.ask} role="status">
          {helped ? t.helped.thanks : t.helped.ask}
        </p>
        {!helped && (
          <Button icon={<ThumbLikeRegular />} disabledFocusable={change.isPending} onClick={yes}>
            {t.helped.yes}
          </Button>
        )}
        <Button appearance="subtle" aria-expanded={asksAgain} onClick={() => setAsksAgain(!asksAgain)}>
          {t.helped.again}
        </Button>
      </div>
      {change.error && <ProblemMessage failed={change.error} />}
      {asksAgain && (
        <>
          <p className={styles.hint}>{t.again.hint}</p>
          <AddMore caseId={caseId} as="addToCase" label={t.again.label} button={t.again.send} />
        </>
      )}
    </section>
  );
};
