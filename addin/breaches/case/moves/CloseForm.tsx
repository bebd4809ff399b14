import type { FormEvent } from 'react';
import { useChange } from '../../../use-api.ts';
import { MoveDialog, type MoveProps } from './MoveDialog.tsx';
import { refreshed } from './refreshed.ts';
import { useAttempt } from './use-attempt.ts';

/** Closes the case, asked once more: it leaves the open cases of everybody. */
export const CloseForm = ({ breach, onDone, ...frame }: MoveProps) => {
  const change = useChange('closeBreach', refreshed);
  const attempt = useAttempt('close', breach, change);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.send((version) =>
      change.mutate({ params: { breachId: breach.breachId }, body: { version } }, { onSuccess: onDone }),
    );
  };
  return <MoveDialog move="close" breach={breach} attempt={attempt} onSubmit={submit} {...frame} />;
};
