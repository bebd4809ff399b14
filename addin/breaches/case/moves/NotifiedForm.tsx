import { FormProvider, useForm } from 'react-hook-form';
import { useClock } from '../../../look/clock.ts';
import { useTexts } from '../../../texts/language.ts';
import * as moves from '../../../texts/moves.ts';
import { useChange } from '../../../use-api.ts';
import { clockTimeOf, isAfter, momentOf } from './clock-time.ts';
import { LineField } from './LineField.tsx';
import { MoveDialog, type MoveProps } from './MoveDialog.tsx';
import { refreshed } from './refreshed.ts';
import { TextField } from './TextField.tsx';
import { useAttempt } from './use-attempt.ts';
import { useFaultIn } from './use-fault-in.ts';
import { WhenField } from './WhenField.tsx';

/** That the authority was notified: when, its number, and after the deadline why it was late (Art. 33(1)). */
export const NotifiedForm = ({ breach, onDone, ...frame }: MoveProps) => {
  const t = useTexts(moves);
  const clock = useClock();
  const change = useChange('recordNotified', refreshed);
  const attempt = useAttempt('record-notified', breach, change);
  const lateFault = useFaultIn(2000, t.notified.lateMissing);
  const form = useForm({ defaultValues: { when: clockTimeOf(clock()), authorityReference: '', lateReason: '' } });
  const late = isAfter(form.watch('when'), breach.deadline) || change.error?.problem?.code === 'late-needs-reason';
  const submit = form.handleSubmit(({ when, authorityReference, lateReason }) =>
    attempt.send((version) =>
      change.mutate(
        {
          params: { breachId: breach.breachId },
          body: { version, notified: momentOf(when), authorityReference, ...(late && { lateReason }) },
        },
        { onSuccess: onDone },
      ),
    ),
  );
  return (
    <MoveDialog move="record-notified" breach={breach} attempt={attempt} onSubmit={submit} {...frame}>
      <FormProvider {...form}>
        <WhenField legend={t.notified.when} mayEstimate={false} failed={change.error} />
      </FormProvider>
      <LineField
        control={form.control}
        name="authorityReference"
        label={t.notified.reference}
        hint={t.notified.referenceHint}
        rules={{ maxLength: { value: 100, message: t.tooLong(100) } }}
      />
      {late && (
        <TextField
          control={form.control}
          name="lateReason"
          label={t.notified.late}
          hint={t.notified.lateHint}
          rules={{ validate: lateFault }}
        />
      )}
    </MoveDialog>
  );
};
