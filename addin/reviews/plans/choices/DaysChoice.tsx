import { NumberField } from '../../../look/NumberField.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import type { PartProps } from '../part.ts';
import { Ticks } from './Ticks.tsx';

const offered = [30, 20, 14, 10, 7, 5, 3, 1, 0];

/** How long can be answered, and when those who have not finished are reminded. */
export const DaysChoice = ({ plan, set, fault }: PartProps) => {
  const t = useTexts(plans).days;
  const { rhythm, reminderDays } = plan;
  const days = [...new Set([...offered, ...reminderDays])].sort((a, b) => b - a);
  return (
    <>
      <NumberField
        label={t.field}
        number={rhythm.days}
        fault={fault}
        onNumber={(answered) => set({ rhythm: { ...rhythm, days: answered } })}
      />
      <Ticks
        legend={t.reminders}
        choices={days.filter((one) => !(one >= rhythm.days)).map((one) => [one, t.reminder(one)] as const)}
        ticked={reminderDays}
        onTick={(ticked) => set({ reminderDays: ticked })}
      />
    </>
  );
};
