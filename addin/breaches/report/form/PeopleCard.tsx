import { useController } from 'react-hook-form';
import { sizeClasses } from '#shared/breaches/data-kinds.ts';
import { Card } from '../../../look/Card.tsx';
import { Chips } from '../../../look/Chips.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import * as terms from '../../../texts/breaches/terms.ts';
import { useTexts } from '../../../texts/language.ts';
import { FieldFault } from './FieldFault.tsx';
import type { FormValues } from './form-values.ts';

/** How many people it concerns, by size; a guess is enough in the first minute. */
export const PeopleCard = () => {
  const t = useTexts(texts).people;
  const words = useTexts(terms).people;
  const { field } = useController<FormValues, 'people'>({ name: 'people' });
  return (
    <Card title={t.ask}>
      <div data-field="people">
        <Chips
          legend={t.ask}
          legendHidden
          choices={sizeClasses.map((size) => [size, words[size]] as const)}
          chosen={field.value}
          onChoose={field.onChange}
        />
      </div>
      <FieldFault field="people" />
    </Card>
  );
};
