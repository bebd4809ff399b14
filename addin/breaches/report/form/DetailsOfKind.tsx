import { useController } from 'react-hook-form';
import { answeredWith, detailsToAsk } from '#shared/breaches/details.ts';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { Chips } from '../../../look/Chips.tsx';
import * as texts from '../../../texts/breaches/details.ts';
import { useTexts } from '../../../texts/language.ts';
import { FieldFault } from './FieldFault.tsx';
import type { FormValues } from './form-values.ts';

/** The details that fit the kind, each one tap; some only once another is answered so. */
export const DetailsOfKind = ({ kind }: { kind: BreachKind }) => {
  const words = useTexts(texts)[kind];
  const { field } = useController<FormValues, 'answers'>({ name: 'answers' });
  return (
    <>
      {detailsToAsk(kind, field.value).map(([detail, choices]) => (
        <Chips
          key={detail}
          legend={words[detail]?.ask ?? detail}
          choices={choices.map((choice) => [choice, words[detail]?.choices[choice] ?? choice] as const)}
          chosen={field.value[detail]}
          onChoose={(choice) => field.onChange(answeredWith(kind, field.value, [detail, choice]))}
        />
      ))}
      <FieldFault field="answers" />
    </>
  );
};
