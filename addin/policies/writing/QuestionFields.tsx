import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { mostChoices, type Question } from '#shared/policies/policy.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';

const useStyles = makeStyles({
  question: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Given = {
  readonly question: Question;
  readonly number: number;
  readonly onChange: (question: Question) => void;
  readonly onRemove: () => void;
};

/** One question as its author writes it: answers, each with what it is told, and which of them is right. */
export const QuestionFields = ({ question, number, onChange, onRemove }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts).form;
  const { choices, right } = question;
  const choose = (at: number, part: Partial<Question['choices'][number]>) =>
    onChange({ ...question, choices: choices.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{t.question(number)}</legend>
      <Field label={t.question(number)}>
        <Input
          value={question.question}
          maxLength={300}
          onChange={(_, { value }) => onChange({ ...question, question: value })}
        />
      </Field>
      {choices.map(({ text, why }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place alone
        <div key={at} className={styles.question}>
          <Field label={t.choice(at + 1)}>
            <Input value={text} maxLength={200} onChange={(_, { value }) => choose(at, { text: value })} />
          </Field>
          <Field label={t.why(at + 1)}>
            <Input value={why} maxLength={400} onChange={(_, { value }) => choose(at, { why: value })} />
          </Field>
        </div>
      ))}
      <Field label={t.right}>
        <RadioGroup
          layout="horizontal"
          value={String(right)}
          onChange={(_, { value }) => onChange({ ...question, right: Number(value) })}
        >
          {choices.map(({ text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place alone
            <Radio key={at} value={String(at)} label={text || t.choice(at + 1)} />
          ))}
        </RadioGroup>
      </Field>
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
    </fieldset>
  );
};
