import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { removalBy, removalWhen } from '#shared/reviews/review-plan.ts';
import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import type { PartProps } from '../part.ts';

/** Who ends what was refused, and when. */
export const RemovalChoice = ({ plan: { removal }, set }: PartProps) => {
  const t = useTexts(plans).removal;
  return (
    <>
      <Field label={t.byLegend}>
        <RadioGroup
          value={removal.by}
          onChange={(_, { value }) => {
            const by = removalBy.find((one) => one === value);
            if (by) set({ removal: { ...removal, by } });
          }}
        >
          {removalBy.map((by) => (
            <Radio key={by} value={by} label={t.byLong[by]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t.whenLegend}>
        <RadioGroup
          value={removal.when}
          onChange={(_, { value }) => {
            const when = removalWhen.find((one) => one === value);
            if (when) set({ removal: { ...removal, when } });
          }}
        >
          {removalWhen.map((when) => (
            <Radio key={when} value={when} label={t.when[when]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
};
