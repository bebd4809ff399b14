import { useController } from 'react-hook-form';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { answeredWith, questionsToAsk } from '#shared/breaches/questions.ts';
import { Chips } from '../../../look/Chips.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/questions.ts';
import { FieldFault } from './FieldFault.tsx';
import type { FormValues } from './form-values.ts';

/** The questions that fit the kind, each one tap; some only once another is answered so. */
export const QuestionsOfKind = ({ kind }: { kind: BreachKind }) => {
  const words = useTexts(texts)[kind];
  const { field } = useController<FormValues, 'answers'>({ name: 'answers' });
  return (
    <>
      {questionsToAsk(kind, field.value).map(([question, choices]) => (
        <Chips
          key={question}
          legend={words[question]?.ask ?? question}
          choices={choices.map((choice) => [choice, words[question]?.choices[choice] ?? choice] as const)}
          chosen={field.value[question]}
          onChoose={(choice) => field.onChange(answeredWith(kind, field.value, [question, choice]))}
        />
      ))}
      <FieldFault field="answers" />
    </>
  );
};
