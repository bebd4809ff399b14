import { useController } from 'react-hook-form';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { questionsOfKind } from '#shared/breaches/questions.ts';
import { Chips } from '../../look/Chips.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/questions.ts';
import { FieldFault } from './FieldFault.tsx';
import type { FormValues } from './form-values.ts';

/** The questions that fit the kind, each one tap. */
export const QuestionsOfKind = ({ kind }: { kind: BreachKind }) => {
  const words = useTexts(texts)[kind];
  const { field } = useController<FormValues, 'answers'>({ name: 'answers' });
  const questions: [string, readonly string[]][] = Object.entries(questionsOfKind[kind]);
  return (
    <>
      {questions.map(([question, choices]) => (
        <Chips
          key={question}
          legend={words[question]?.ask ?? question}
          choices={choices.map((choice) => [choice, words[question]?.choices[choice] ?? choice] as const)}
          chosen={field.value[question]}
          onChoose={(choice) => field.onChange({ ...field.value, [question]: choice })}
        />
      ))}
      <FieldFault field="answers" />
    </>
  );
};
