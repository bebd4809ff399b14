import { clockTimeOf, isAfter, momentOf } from '../../cases/moves/fields/clock-time.ts';
import { MoveDialog } from '../../cases/moves/MoveDialog.tsx';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import { useKeptForm } from '../../cases/moves/use-kept-form.ts';
import type { MoveProps } from '../../cases/subject.ts';
import { useClock } from '../../look/clock.ts';
import * as breachMoves from '../../texts/breaches/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import { type Notified, NotifiedFields } from './NotifiedFields.tsx';

/** That the authority was notified: when, its number, and after the deadline why it was late (Art. 33(1)). */
export const NotifiedForm = ({ found, onDone, ...frame }: MoveProps<'breach'>) => {
  const t = useTexts(breachMoves);
  const clock = useClock();
  const empty = { when: clockTimeOf(clock()), authorityReference: '', lateReason: '', reason: '' };
  const { form, forget } = useKeptForm<Notified>(found.caseId, 'record-notified', empty);
  const change = useChange('recordNotified', refreshed, forget);
  const attempt = useAttempt('record-notified', found, change);
  const late = isAfter(form.watch('when'), found.deadline) || change.error?.problem?.code === 'late-needs-reason';
  const submit = form.handleSubmit(({ when, authorityReference, lateReason }) =>
    attempt.send((version) =>
      change.mutate(
        {
          params: { caseId: found.caseId },
          body: { version, notified: momentOf(when), authorityReference, ...(late && { lateReason }) },
        },
        { onSuccess: onDone },
      ),
    ),
  );
  return (
    <MoveDialog move="record-notified" found={found} attempt={attempt} onSubmit={submit} {...frame}>
      <NotifiedFields
        form={form}
        failed={change.error}
        late={late ? 'required' : 'no'}
        lateHint={t.notified.lateHint}
      />
    </MoveDialog>
  );
};
