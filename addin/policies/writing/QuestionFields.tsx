import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Place } from '#shared/policies/all-words.ts';
import { mostChoices, type Question } from '#shared/policies/policy.ts';
import { Disclosure } from '../../look/Disclosure.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';

const useStyles = makeStyles({
  choices: { display: 'grid', rowGap: tokens.spacingVerticalL },
  choice: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS },
  // In the line of its answer's field, below the label.
  right: { paddingTop: '20px', marginInlineStart: '-8px' },
  fields: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Given = {
  readonly question: Question;
  /** From 1. */
  readonly number: number;
  /** Something in it is missing. */
  readonly faulty: boolean;
  /** Where in the policy a CPR number stands. */
  readonly withCpr: readonly Place[];
  readonly onChange: (question: Question) => void;
  readonly onRemove: () => void;
};

/** One question as its author writes it: answers, the right one marked, each with what it is told; folded once it is written. */
export const QuestionFields = ({ question, number, faulty, withCpr, onChange, onRemove }: Given) => {
  const styles = useStyles();
  const { form: t, personal } = useTexts(texts);
  const { choices, right } = question;
  const [isNew] = useState(question.question === '');
  const cprIn = (part: Place['part'], at?: number) => {
    const isHere = (place: Place) =>
      place.part === part &&
      'question' in place &&
      place.question === number - 1 &&
      (!('choice' in place) || place.choice === at);
    return withCpr.some(isHere) ? personal.here : null;
  };
  const isMarked = withCpr.some((place) => 'question' in place && place.question === number - 1);
  const choose = (at: number, part: Partial<Question['choices'][number]>) =>
    onChange({ ...question, choices: choices.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <Disclosure title={t.questionTitle(number, question.question)} open={isNew || faulty || isMarked}>
      <Field label={t.question} validationMessage={cprIn('question')}>
        <Input
          value={question.question}
          maxLength={300}
          onChange={(_, { value }) => onChange({ ...question, question: value })}
        />
      </Field>
      <p className={styles.help}>{t.rightHelp}</p>
      <RadioGroup
        className={styles.choices}
        aria-label={t.right}
        value={String(right)}
        onChange={(_, { value }) => onChange({ ...question, right: Number(value) })}
      >
        {choices.map(({ text, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place alone
          <div key={at} className={styles.choice}>
            <Radio className={styles.right} value={String(at)} aria-label={t.isRight(at + 1)} />
            <div className={styles.fields}>
              <Field label={t.choice(at + 1)} validationMessage={cprIn('choice', at)}>
                <Input value={text} maxLength={200} onChange={(_, { value }) => choose(at, { text: value })} />
              </Field>
              <Field label={t.why(at + 1)} validationMessage={cprIn('why', at)}>
                <Input value={why} maxLength={400} onChange={(_, { value }) => choose(at, { why: value })} />
              </Field>
            </div>
          </div>
        ))}
      </RadioGroup>
      <div className={styles.ways}>
        {choices.length < mostChoices && (
          <Button size="small" onClick={() => onChange({ ...question, choices: [...choices, { text: '', why: '' }] })}>
            {t.addChoice}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {t.removeQuestion(number)}
        </Button>
      </div>
    </Disclosure>
  );
};
