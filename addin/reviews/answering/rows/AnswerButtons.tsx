import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';
import { useLetterKeys } from '../../../look/keys/letter-keys.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import type { Answer } from '../answer-keeper.ts';
import { KeyCap } from '../KeyCap.tsx';
import { useAnswerStyles } from './answer-styles.ts';

const icons = { keep: <CheckmarkRegular />, remove: <DismissRegular /> } as const;

type Given = {
  readonly name: string;
  readonly answer: Answer;
  /** It is another's to answer. */
  readonly rests: boolean;
  readonly onAnswer: (answer: Answer) => void;
  /** What else can be done. */
  readonly children: ReactNode;
};

/** Keep or remove, and what else there is. Pressed again, an answer is taken back. */
export const AnswerButtons = ({ name, answer, rests, onAnswer, children }: Given) => {
  const styles = useAnswerStyles();
  const t = useTexts(answering);
  const language = useLanguage();
  const [letters] = useLetterKeys();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row of a list
    <div role="group" aria-label={name} className={styles.hand}>
      {(['keep', 'remove'] as const).map((of) => (
        <Button
          key={of}
          data-answer={of}
          className={mergeClasses(
            styles.answer,
            styles[`${language}-${of}`],
            answer === of && styles[of],
            (rests || (answer !== null && answer !== of)) && styles.other,
          )}
          aria-pressed={answer === of}
          disabled={rests}
          onClick={() => onAnswer(answer === of ? null : of)}
        >
          <span className={styles.content}>
            {letters && answer === null && !rests && <KeyCap of={t.keys[of]} within="stop" />}
            {t[of]}
            {icons[of]}
          </span>
        </Button>
      ))}
      {children}
    </div>
  );
};
