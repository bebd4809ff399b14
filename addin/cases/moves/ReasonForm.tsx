import type { Routes } from '#shared/routes/all.ts';
import type { BodyIn } from '#shared/routes/route.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import type { FormMove, MoveProps } from '../subject.ts';
import { TextField } from './fields/TextField.tsx';
import { useFaultIn } from './fields/use-fault-in.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { refreshed, useAttempt } from './use-attempt.ts';
import { useKeptForm } from './use-kept-form.ts';

type Reasoned = { version: number; reason: string };
/** The routes that take a reason and nothing else. */
type ReasonRoute = {
  [N in keyof Routes]: BodyIn<Routes[N]> extends Reasoned ? (Reasoned extends BodyIn<Routes[N]> ? N : never) : never;
}[keyof Routes];

type Given = MoveProps & {
  move: FormMove;
  route: ReasonRoute;
  label?: string;
  /** The recorded reason, to be written anew; unchanged it is not sent. */
  stands?: string;
};

/** A decision that needs its reason, and nothing else; or that reason written anew. */
export const ReasonForm = ({ move, route, label, stands, found, onDone, ...frame }: Given) => {
  const t = useTexts(moves);
  const { form, fresh, forget } = useKeptForm(found.caseId, move, { reason: stands ?? '' });
  const change = useChange(route, refreshed, forget);
  const attempt = useAttempt(move, found, change);
  const faultIn = useFaultIn(2000, t.reasonMissing);
  const submit = form.handleSubmit(({ reason }) =>
    attempt.send((version) =>
      change.mutate({ params: { caseId: found.caseId }, body: { version, reason } }, { onSuccess: onDone }),
    ),
  );
  return (
    <MoveDialog
      move={move}
      found={found}
      attempt={attempt}
      sendable={stands === undefined || form.watch('reason').trim() !== fresh.reason}
      onSubmit={submit}
      {...frame}
    >
      <TextField control={form.control} name="reason" label={label ?? t.reason} rules={{ validate: faultIn }} />
    </MoveDialog>
  );
};
