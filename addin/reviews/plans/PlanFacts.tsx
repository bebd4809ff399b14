import { Button } from '@fluentui/react-button';
import { ShieldLockRegular } from '@fluentui/react-icons/svg/shield-lock';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Fact, Facts } from '../../look/Facts.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import * as plans from '../../texts/reviews/plans.ts';
import { type PlanPart, type Preview, planParts } from './part.ts';
import { planWords } from './plan-words.ts';

const useStyles = makeStyles({
  part: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  change: {
    flexShrink: 0,
    minWidth: 'auto',
    padding: 0,
    height: 'auto',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  panel: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: '8px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
});

type Given = { preview: Preview; onChange: ((part: PlanPart) => void) | undefined };

/** A plan in sentences; each can be changed by itself. */
export const PlanFacts = ({ preview, onChange }: Given) => {
  const styles = useStyles();
  const t = useTexts(plans);
  const words = planWords(preview, t, useLanguage());
  const after = (part: PlanPart) =>
    onChange && (
      <Button
        appearance="transparent"
        className={styles.change}
        aria-label={t.changeOne(t.parts[part])}
        onClick={() => onChange(part)}
      >
        {t.change}
      </Button>
    );
  return (
    <>
      <Facts snug>
        {planParts.flatMap((part) => [
          <Fact key={part} name={t.parts[part]}>
            <span className={styles.part}>
              <span className={styles.words}>{words[part]}</span>
              {after(part)}
            </span>
          </Fact>,
          ...(part === 'who'
            ? [
                <Fact key="never" name={t.never}>
                  {t.neverWords}
                </Fact>,
              ]
            : []),
        ])}
      </Facts>
      {preview.plan.silence === 'keep' && preview.people > 0 && (
        <p className={styles.panel}>
          <ShieldLockRegular className={styles.icon} aria-hidden />
          {t.silence.off({ people: preview.people, lines: preview.peoplesLines })}
        </p>
      )}
    </>
  );
};
