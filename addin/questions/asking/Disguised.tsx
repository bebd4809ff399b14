import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { PersonFeedbackRegular } from '@fluentui/react-icons/svg/person-feedback';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/questions/asking.ts';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    '@media (max-width: 420px)': { padding: tokens.spacingHorizontalM },
  },
  icon: { fontSize: '24px', lineHeight: 0, flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  body: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  meanwhile: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalL} 0 0` },
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    ...typographyStyles.body1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground1,
  },
  tick: { fontSize: '20px', lineHeight: 0, flexShrink: 0 },
});

type Shown = {
  as: 'breach' | 'subject-request';
  isSending: boolean;
  onDoor: () => void;
  onOnlyAsking: () => void;
};

/** What is typed is no question: a breach being told, or a citizen's request. Its own door, and what to do meanwhile. */
export const Disguised = ({ as, isSending, onDoor, onOnlyAsking }: Shown) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const title = useId();
  const isBreach = as === 'breach';
  const words = isBreach ? t.breach : t.request;
  const Icon = isBreach ? ShieldErrorRegular : PersonFeedbackRegular;
  return (
    <section aria-labelledby={title}>
      <div className={styles.block}>
        <Icon className={styles.icon} />
        <div className={styles.words}>
          <h2 id={title} className={styles.title}>
            {words.title}
          </h2>
          <p className={styles.body}>{words.body}</p>
          <div className={styles.acts}>
            <Button appearance="primary" disabledFocusable={isSending} onClick={onDoor}>
              {isBreach ? t.breach.report : t.request.register}
            </Button>
            <Button appearance="subtle" onClick={onOnlyAsking}>
              {t.breach.onlyAsking}
            </Button>
          </div>
        </div>
      </div>
      <p className={styles.meanwhile}>{t.breach.meanwhile}</p>
      <ul className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step} className={styles.step}>
            <CheckmarkRegular className={styles.tick} />
            {step}
          </li>
        ))}
      </ul>
    </section>
  );
};
