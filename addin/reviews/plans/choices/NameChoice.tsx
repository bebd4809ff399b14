import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import type { PartProps } from '../part.ts';

const longest = 120;

export const NameChoice = ({ plan, set, fault }: PartProps) => (
  <Field label={useTexts(plans).form.name} required validationMessage={fault ?? null}>
    <Input value={plan.name} maxLength={longest} onChange={(_, { value }) => set({ name: value })} />
  </Field>
);
