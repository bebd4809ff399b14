import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Textarea } from '@fluentui/react-textarea';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useMemo } from 'react';
import { placesWithCpr } from '#shared/policies/all-words.ts';
import { mostQuestions, type PolicyText, policyKinds, type Question } from '#shared/policies/policy.ts';
import { NumberField } from '../../look/NumberField.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { PersonalWords } from './PersonalWords.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { UnitsField } from './UnitsField.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalXXL, maxWidth: '640px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  button: { justifySelf: 'start' },
});

const newQuestion: Question = { question: '', choices: [0, 1].map(() => ({ text: '', why: '' })), right: 0 };

const isWhole = ({ question, choices }: Question): boolean =>
  question.trim() !== '' && choices.every(({ text, why }) => text.trim() !== '' && why.trim() !== '');

type Given = {
  readonly draft: PolicyText;
  readonly faults: ReadonlySet<string>;
  /** Days to read it where it says nothing itself. */
  readonly usualDays: number;
  readonly onChange: (draft: PolicyText) => void;
};

/** A policy as the team writes it. */
export const PolicyForm = ({ draft, faults, usualDays, onChange }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { form, personal } = t;
  const set = (part: Partial<PolicyText>) => onChange({ ...draft, ...part });
  const faultOf = (name: keyof typeof form.faults) => (faults.has(name) ? form.faults[name] : undefined);
  const { questions } = draft;
  const written = useDeferredValue(draft);
  const withCpr = useMemo(() => placesWithCpr(written), [written]);
  const cprIn = (part: 'title' | 'body') => (withCpr.some((place) => place.part === part) ? personal.here : null);
  return (
    <div className={styles.form}>
      <PersonalWords draft={draft} withCpr={withCpr} />
      <Field label={form.name} required validationMessage={faultOf('title') ?? cprIn('title')}>
        <Input value={draft.title} maxLength={100} onChange={(_, { value }) => set({ title: value })} />
      </Field>
      <Field label={form.kind}>
        <RadioGroup
          layout="horizontal"
          value={draft.kind}
          onChange={(_, { value }) => set({ kind: policyKinds.find((kind) => kind === value) ?? 'policy' })}
        >
          {policyKinds.map((kind) => (
            <Radio key={kind} value={kind} label={t.kinds[kind]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={form.body} required hint={form.bodyHelp} validationMessage={faultOf('body') ?? cprIn('body')}>
        <Textarea rows={14} resize="vertical" value={draft.body} onChange={(_, { value }) => set({ body: value })} />
      </Field>
      <UnitsField units={draft.units} fault={faultOf('units')} onChange={(units) => set({ units })} />
      <Checkbox
        label={form.onlyNew}
        checked={draft.onlyNew}
        onChange={(_, { checked }) => set({ onlyNew: checked === true })}
      />
      {!draft.onlyNew && (
        <NumberField
          label={form.days}
          hint={form.daysHelp(usualDays)}
          optional
          number={draft.days}
          fault={faultOf('days')}
          onNumber={(days) => set({ days })}
        />
      )}
      <h2 className={styles.title}>{form.questions}</h2>
      <p className={styles.help}>{faultOf('questions') ?? form.questionsHelp}</p>
      {questions.map((question, at) => (
        <QuestionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place alone
          key={at}
          question={question}
          number={at + 1}
          faulty={faults.has('questions') && !isWhole(question)}
          withCpr={withCpr}
          onChange={(changed) => set({ questions: questions.map((one, place) => (place === at ? changed : one)) })}
          onRemove={() => set({ questions: questions.filter((_, place) => place !== at) })}
        />
      ))}
      {questions.length < mostQuestions && (
        <Button className={styles.button} onClick={() => set({ questions: [...questions, newQuestion] })}>
          {form.addQuestion}
        </Button>
      )}
    </div>
  );
};
