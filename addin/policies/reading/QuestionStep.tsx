import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Question } from '#shared/policies/policy.ts';
import { useHost } from '../../host/host.ts';
import { hasLetterKeys } from '../../look/keys/letter-keys.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { StepBar } from './StepBar.tsx';
import type { Test } from './use-test.ts';

const useStyles = makeStyles({
  step: { display: 'grid', rowGap: tokens.spacingVerticalL },
  question: { ...typographyStyles.subtitle1, margin: 0, ':focus': { outline: 'none' } },
  choices: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  keys: { '@container page (max-width: 639px)': { display: 'none' } },
});

/** What leads on takes the focus, so that Enter goes on. */
const toFocus = (button: HTMLButtonElement | null) => button?.focus();

type Given = {
  readonly question: Question;
  readonly all: number;
  readonly test: Test;
  readonly onReadAgain: () => void;
};

/** One question: pressed, the right answer is shown and explained at once, kindly; there is no score. */
export const QuestionStep = ({ question, all, test, onReadAgain }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { person } = useHost();
  const heading = useRef<HTMLHeadingElement>(null);
  const { chosen, answered, choose, goOn } = test;
  const isOpen = chosen === undefined;
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  const onKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    const choice = Number(key) - 1;
    if (!isOpen || ctrlKey || altKey || metaKey || !hasLetterKeys(person)) return;
    if (Number.isInteger(choice) && question.choices[choice]) choose(choice);
  };
  const verdictOf = (place: number) => {
    if (isOpen) return undefined;
    if (place === question.right) return 'right' as const;
    return place === chosen ? ('wrong' as const) : ('plain' as const);
  };
  return (
    <section className={styles.step} aria-labelledby="question" onKeyDown={onKey}>
      <StepBar at={Math.min(answered + (chosen === question.right ? 0 : 1), all)} all={all} done={answered} />
      <h2 id="question" ref={heading} tabIndex={-1} className={styles.question}>
        {question.question}
      </h2>
      <ol className={styles.choices}>
        {question.choices.map(({ text, why }, place) => (
          <li key={text}>
            <ChoiceRow
              text={text}
              why={why}
              verdict={verdictOf(place)}
              isChosen={place === chosen}
              onChoose={() => choose(place)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.quiet} role="status">
        {!isOpen && chosen !== question.right && t.comesAgain}
      </p>
      {isOpen ? (
        <p className={`${styles.quiet} ${styles.keys}`}>{hasLetterKeys(person) && t.keys(question.choices.length)}</p>
      ) : (
        <div className={styles.ways}>
          <Button ref={toFocus} appearance="primary" onClick={goOn}>
            {chosen === question.right && answered === all ? t.toConfirm : t.nextQuestion}
          </Button>
          <Button appearance="subtle" onClick={onReadAgain}>
            {t.readAgain}
          </Button>
        </div>
      )}
    </section>
  );
};
