import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import type { PolicyToRead } from '#shared/policies/views.ts';
import { useOnceKey } from '../../look/kept/use-once-key.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { useChange } from '../../use-api.ts';

const useStyles = makeStyles({
  step: { display: 'grid', rowGap: tokens.spacingVerticalL, justifyItems: 'start' },
  title: { ...typographyStyles.subtitle1, margin: 0, ':focus': { outline: 'none' } },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '60ch' },
});

type Given = { readonly policy: PolicyToRead; readonly onConfirmed: () => void };

/** The last step: says with one press that it was read. A repeat after a lost answer confirms once. */
export const ConfirmStep = ({ policy, onConfirmed }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { policyId, edition, test } = policy;
  const once = useOnceKey(policyId, 'confirmPolicy');
  const { mutate, isPending, error } = useChange('confirmPolicy', ['listMyPolicies', 'readMyPolicy'], onConfirmed);
  const confirm = () => {
    if (isPending) return;
    const answers = test.map(({ right }) => right);
    mutate({ params: { policyId }, body: { edition, answers }, key: once.keyOf(`${edition}`) });
  };
  return (
    <section className={styles.step} aria-labelledby="confirm">
      <h2 id="confirm" ref={heading} tabIndex={-1} className={styles.title}>
        {t.confirmTitle(edition)}
      </h2>
      <p className={styles.words}>{test.length > 0 ? `${t.passed} ${t.kept}` : t.keptWithoutTest}</p>
      {error && <ProblemMessage failed={error} />}
      <Button appearance="primary" size="large" disabledFocusable={isPending} onClick={confirm}>
        {t.confirmButton(edition)}
      </Button>
    </section>
  );
};
