import { FormProvider, type UseFormReturn } from 'react-hook-form';
import type { CallFailed } from '../../api.ts';
import type { ClockTime } from '../../cases/moves/fields/clock-time.ts';
import { LineField } from '../../cases/moves/fields/LineField.tsx';
import { TextField } from '../../cases/moves/fields/TextField.tsx';
import { useFaultIn } from '../../cases/moves/fields/use-fault-in.ts';
import { WhenField } from '../../cases/moves/fields/WhenField.tsx';
import * as breachMoves from '../../texts/breaches/moves.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';

export type Notified = { when: ClockTime; authorityReference: string; lateReason: string; reason: string };

type Shown = {
  form: UseFormReturn<Notified>;
  failed: CallFailed | null;
  /** After the deadline the reason is asked for (Art. 33(1)); `optional` where one was not asked for then. */
  late: 'no' | 'optional' | 'required';
  lateHint: string;
};

/** When the authority was notified, its number, and why it was late. */
export const NotifiedFields = ({ form, failed, late, lateHint }: Shown) => {
  const t = useTexts(moves);
  const own = useTexts(breachMoves);
  const lateFault = useFaultIn(2000, own.notified.lateMissing);
  const needed = late === 'required';
  return (
    <>
      <FormProvider {...form}>
        <WhenField legend={own.notified.when} mayEstimate={false} failed={failed} />
      </FormProvider>
      <LineField
        control={form.control}
        name="authorityReference"
        label={own.notified.reference}
        hint={own.notified.referenceHint}
        rules={{ maxLength: { value: 100, message: t.tooLong(100) } }}
      />
      {late !== 'no' && (
        <TextField
          control={form.control}
          name="lateReason"
          label={own.notified.late}
          hint={lateHint}
          required={needed}
          rules={{ validate: (text: unknown) => (!needed && text === '' ? true : lateFault(text)) }}
        />
      )}
    </>
  );
};
