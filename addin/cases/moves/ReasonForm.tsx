import { recordedReason } from '../../breaches/decide/recorded-reason.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import { MoveDialog, type MoveProps } from './MoveDialog.tsx';
import { refreshed } from './refreshed.ts';
import { TextField } from './TextField.tsx';
import { useAttempt } from './use-attempt.ts';
import { useFaultIn } from './use-fault-in.ts';
import { useKeptForm } from './use-kept-form.ts';

const routeOf = {
  'not-a-breach': 'notABreach',
  reopen: 'reopenBreach',
  'record-not-notified': 'recordNotNotified',
  'correct-not-notified': 'correctNotNotified',
  'take-back-decision': 'takeBackDecision',
} as const;

/** A decision that needs its reason, and nothing else; or that reason written anew. */
export const ReasonForm = ({ move, breach, onDone, ...frame }: MoveProps & { move: keyof typeof routeOf }) => {
  const t = useTexts(moves);
  const corrects = move === 'correct-not-notified';
  const stands = { reason: corrects ? recordedReason(breach) : '' };
  const { form, fresh, forget } = useKeptForm(breach.breachId, move, stands);
  const change = useChange(routeOf[move], refreshed, forget);
  const attempt = useAttempt(move, breach, change);
  const faultIn = useFaultIn(2000, t.reasonMissing);
  const submit = form.handleSubmit(({ reason }) =>
    attempt.send((version) =>
      change.mutate({ params: { breachId: breach.breachId }, body: { version, reason } }, { onSuccess: onDone }),
    ),
  );
  return (
    <MoveDialog
      move={move}
      breach={breach}
      attempt={attempt}
      sendable={!corrects || form.watch('reason').trim() !== fresh.reason}
      onSubmit={submit}
      {...frame}
    >
      <TextField
        control={form.control}
        name="reason"
        label={corrects || move === 'record-not-notified' ? t.notNotified.reason : t.reason}
        rules={{ validate: faultIn }}
      />
    </MoveDialog>
  );
};
