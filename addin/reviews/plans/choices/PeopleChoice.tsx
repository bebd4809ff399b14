import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { NumberField } from '../../../look/NumberField.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import type { PartProps } from '../part.ts';

/** Whose memberships are asked about, and from when on one who does not sign in stands out. */
export const PeopleChoice = ({ plan, set, fault }: PartProps) => {
  const t = useTexts(plans).people;
  return (
    <>
      <Field label={t.which}>
        <RadioGroup
          value={plan.guestsOnly ? 'guests' : 'all'}
          onChange={(_, { value }) => set({ guestsOnly: value === 'guests' })}
        >
          <Radio value="all" label={t.all} />
          <Radio value="guests" label={t.guests} />
        </RadioGroup>
      </Field>
      <NumberField
        label={t.inactiveDays}
        number={plan.inactiveDays}
        fault={fault}
        onNumber={(inactiveDays) => set({ inactiveDays })}
      />
    </>
  );
};
