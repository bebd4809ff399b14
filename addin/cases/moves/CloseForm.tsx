import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import type { FormEvent } from 'react';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import type { MoveProps } from '../subject.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { refreshed, useAttempt } from './use-attempt.ts';

/** Closes the case after a confirmation: it leaves the whole team's open cases. */
export const CloseForm = ({ found, meId, onDone, ...frame }: MoveProps) => {
  const { has } = useTexts(cases);
  const holder = found.takenBy?.personId === meId ? null : found.takenBy;
  const change = useChange('closeCase', refreshed);
  const attempt = useAttempt('close', found, change);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.send((version) =>
      change.mutate({ params: { caseId: found.caseId }, body: { version } }, { onSuccess: onDone }),
    );
  };
  return (
    <MoveDialog move="close" found={found} meId={meId} attempt={attempt} onSubmit={submit} {...frame}>
      {holder && (
        <MessageBar intent="info">
          <MessageBarBody>{has(holder.name)}</MessageBarBody>
        </MessageBar>
      )}
    </MoveDialog>
  );
};
