import { FormProvider } from 'react-hook-form';
import { caseTimes } from '#shared/breaches/case-time.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { ChoiceField } from '../../cases/moves/fields/ChoiceField.tsx';
import { type ClockTime, clockTimeOf, momentOf } from '../../cases/moves/fields/clock-time.ts';
import { TextField } from '../../cases/moves/fields/TextField.tsx';
import { useFaultIn } from '../../cases/moves/fields/use-fault-in.ts';
import { WhenField } from '../../cases/moves/fields/WhenField.tsx';
import { MoveDialog } from '../../cases/moves/MoveDialog.tsx';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import { useKeptForm } from '../../cases/moves/use-kept-form.ts';
import type { MoveProps } from '../../cases/subject.ts';
import { useClock } from '../../look/clock.ts';
import * as breachMoves from '../../texts/breaches/moves.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';

// The time of receipt is the desk's own observation and cannot be corrected.
const movable = caseTimes.filter((time) => time !== 'received');
type Movable = (typeof movable)[number];
type Typed = { time: Movable; when: ClockTime; reason: string };

const newestOf = ({ times }: CaseView, time: Movable, otherwise: Date): Date => {
  const [newest] = times.filter((revision) => revision.time === time).toSorted((a, b) => b.revision - a.revision);
  return newest ? new Date(newest.at) : otherwise;
};

/** Corrects a time. Says beside it how the authority counts, since `aware` decides whether the municipality is late. */
export const MoveTimeForm = ({ found, onDone, ...frame }: MoveProps<'breach'>) => {
  const t = useTexts(moves);
  const own = useTexts(breachMoves);
  const clock = useClock();
  const timeOf = (time: Movable) => clockTimeOf(newestOf(found, time, clock()));
  const { form, forget } = useKeptForm<Typed>(found.caseId, 'move-time', {
    time: 'aware',
    when: timeOf('aware'),
    reason: '',
  });
  const change = useChange('moveTime', refreshed, forget);
  const attempt = useAttempt('move-time', found, change);
  const faultIn = useFaultIn(2000, t.reasonMissing);
  const submit = form.handleSubmit(({ time, when, reason }) =>
    attempt.send((version) =>
      change.mutate(
        { params: { caseId: found.caseId }, body: { version, time, moment: momentOf(when), reason } },
        { onSuccess: onDone },
      ),
    ),
  );
  return (
    <MoveDialog move="move-time" found={found} attempt={attempt} onSubmit={submit} {...frame}>
      <ChoiceField
        control={form.control}
        name="time"
        label={own.time.which}
        hint={form.watch('time') === 'aware' ? own.time.practice : own.time.stays}
        choices={movable.map((time) => [time, own.time.name[time]] as const)}
        onChosen={() => form.setValue('when', timeOf(form.getValues('time')))}
      />
      <FormProvider {...form}>
        <WhenField legend={own.time.when} mayEstimate failed={change.error} />
      </FormProvider>
      <TextField control={form.control} name="reason" label={t.reason} rules={{ validate: faultIn }} />
    </MoveDialog>
  );
};
