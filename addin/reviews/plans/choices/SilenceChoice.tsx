import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import type { ChoiceProps } from '../part.ts';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  red: { ...typographyStyles.body1Strong, color: tokens.colorStatusDangerForeground1, margin: 0 },
});

/** What silence means. That it removes is said in red, with how many it may hit, and must be ticked. */
export const SilenceChoice = ({ plan, set, preview, fault, understood, onUnderstood }: ChoiceProps) => {
  const styles = useStyles();
  const t = useTexts(plans).silence;
  const removes = plan.silence === 'remove';
  return (
    <>
      <Field label={t.question}>
        <RadioGroup
          value={plan.silence}
          onChange={(_, { value }) => {
            onUnderstood(false);
            set({ silence: value === 'remove' ? 'remove' : 'keep' });
          }}
        >
          <Radio value="keep" label={t.keep} />
          <Radio value="remove" label={t.remove} />
        </RadioGroup>
      </Field>
      {!removes && <p className={styles.quiet}>{t.keepHelp}</p>}
      {removes && (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <span className={styles.red}>{t.red({ people: preview.people, lines: preview.peoplesLines })}</span>
            </MessageBarBody>
          </MessageBar>
          <p className={styles.quiet}>{t.safe}</p>
          {preview.plan.silence === 'keep' && (
            <Field validationMessage={fault ?? null}>
              <Checkbox
                label={t.understood}
                checked={understood}
                onChange={(_, { checked }) => onUnderstood(checked === true)}
              />
            </Field>
          )}
        </>
      )}
    </>
  );
};
