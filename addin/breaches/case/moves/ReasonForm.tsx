import { useForm } from 'react-hook-form';
import { useTexts } from '../../../texts/language.ts';
import * as moves from '../../../texts/moves.ts';
import { useChange } from '../../../use-api.ts';
import { MoveDialog, type MoveProps } from './MoveDialog.tsx';
import { refreshed } from './refreshed.ts';
import { TextField } from './TextField.tsx';
import { useAttempt } from './use-attempt.ts';
import { useFaultIn } from './use-fault-in.ts';

const routeOf = {
  'not-a-breach': 'notABreach',
  reopen: 'reopenBreach',
  'record-not-notified': 'recordNotNotified',
} as const;

/** A decision that needs its reason, and nothing else. */
export const ReasonForm = ({ move, breach, onDone, ...frame }: MoveProps & { move: keyof typeof routeOf }) => {
  const t = useTexts(moves);
  const change = useChange(routeOf[move], refreshed);
  const attempt = useAttempt(move, breach, change);
  const faultIn = useFaultIn(2000, t.reasonMissing);
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const submit = handleSubmit(({ reason }) =>
    attempt.send((version) =>
      change.mutate({ params: { breachId: breach.breachId }, body: { version, reason } }, { onSuccess: onDone }),
    ),
  );
  return (
    <MoveDialog move={move} breach={breach} attempt={attempt} onSubmit={submit} {...frame}>
      <TextField
        control={control}
        name="reason"
        label={move === 'record-not-notified' ? t.notNotified.reason : t.reason}
        rules={{ validate: faultIn }}
      />
    </MoveDialog>
  );
};
