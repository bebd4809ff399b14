import type { CaseView } from '#shared/breaches/views.ts';
import { wasLate } from '#shared/deadlines/ran-out.ts';
import { clockTimeOf, isAfter, momentOf } from '../../cases/moves/fields/clock-time.ts';
import { TextField } from '../../cases/moves/fields/TextField.tsx';
import { useFaultIn } from '../../cases/moves/fields/use-fault-in.ts';
import { MoveDialog } from '../../cases/moves/MoveDialog.tsx';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import { useKeptForm } from '../../cases/moves/use-kept-form.ts';
import type { MoveProps } from '../../cases/subject.ts';
import { useClock } from '../../look/clock.ts';
import * as breachMoves from '../../texts/breaches/moves.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import { type Notified, NotifiedFields } from './NotifiedFields.tsx';
import { recordedReason } from './recorded-reason.ts';

const recordedIn = (found: CaseView, now: Date): Notified => ({
  when: clockTimeOf(found.clockStoppedAt ? new Date(found.clockStoppedAt) : now),
  authorityReference: found.authorityReference ?? '',
  lateReason: recordedReason(found),
  reason: '',
});

/**
 * Corrects what was recorded of the notification. Only what was changed is sent; a reason is asked for where something that
 * stood is changed, not where the number was missing.
 */
export const CorrectNotifiedForm = ({ found, onDone, ...frame }: MoveProps<'breach'>) => {
  const t = useTexts(moves);
  const own = useTexts(breachMoves);
  const clock = useClock();
  const { form, fresh, forget } = useKeptForm(found.caseId, 'correct-notified', recordedIn(found, clock()));
  const change = useChange('correctNotified', refreshed, forget);
  const attempt = useAttempt('correct-notified', found, change);
  const reasonFault = useFaultIn(2000, t.reasonMissing);
  const code = change.error?.problem?.code;
  const { changed, late, asksWhy } = compare(form.watch(), fresh, found);
  const becameLate = late === 'required' || code === 'late-needs-reason';
  const asks = asksWhy || code === 'correction-needs-reason';
  const submit = form.handleSubmit(({ reason }) =>
    attempt.send((version) =>
      change.mutate(
        { params: { caseId: found.caseId }, body: { version, ...changed, ...(asks && { reason }) } },
        { onSuccess: onDone },
      ),
    ),
  );
  return (
    <MoveDialog
      move="correct-notified"
      found={found}
      attempt={attempt}
      sendable={Object.keys(changed).length > 0}
      onSubmit={submit}
      {...frame}
    >
      <NotifiedFields
        form={form}
        failed={change.error}
        late={becameLate ? 'required' : late}
        lateHint={becameLate ? own.correct.late : own.notified.lateHint}
      />
      {asks && (
        <TextField control={form.control} name="reason" label={own.correct.reason} rules={{ validate: reasonFault }} />
      )}
    </MoveDialog>
  );
};

/** What a typed correction changes of the record, as it is sent, and which fields it therefore requires. */
const compare = (typed: Notified, stood: Notified, { clockStoppedAt, deadline }: CaseView) => {
  const moved = JSON.stringify(typed.when) !== JSON.stringify(stood.when);
  const renumbered = typed.authorityReference.trim() !== stood.authorityReference;
  const lateThen = clockStoppedAt !== null && wasLate(new Date(deadline), new Date(clockStoppedAt));
  const isLate = moved ? isAfter(typed.when, deadline) : lateThen;
  const explained = isLate && typed.lateReason.trim() !== '' && typed.lateReason.trim() !== stood.lateReason;
  return {
    changed: {
      ...(moved && { notified: momentOf(typed.when) }),
      ...(renumbered && { authorityReference: typed.authorityReference }),
      ...(explained && { lateReason: typed.lateReason }),
    },
    late: isLate ? (lateThen ? ('optional' as const) : ('required' as const)) : ('no' as const),
    asksWhy: moved || (renumbered && stood.authorityReference !== ''),
  };
};
