import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import type { FormEvent } from 'react';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import { MoveDialog, type MoveProps } from './MoveDialog.tsx';
import { refreshed } from './refreshed.ts';
import { useAttempt } from './use-attempt.ts';

/** Closes the case, asked once more: it leaves the open cases of everybody. */
export const CloseForm = ({ breach, meId, onDone, ...frame }: MoveProps) => {
  const { has } = useTexts(cases);
  const holder = breach.takenBy?.personId === meId ? null : breach.takenBy;
  const change = useChange('closeBreach', refreshed);
  const attempt = useAttempt('close', breach, change);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.send((version) =>
      change.mutate({ params: { breachId: breach.breachId }, body: { version } }, { onSuccess: onDone }),
    );
  };
  return (
    <MoveDialog move="close" breach={breach} meId={meId} attempt={attempt} onSubmit={submit} {...frame}>
      {holder && (
        <MessageBar intent="info">
          <MessageBarBody>{has(holder.name)}</MessageBarBody>
        </MessageBar>
      )}
    </MoveDialog>
  );
};
