import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTexts } from '../../../texts/language.ts';
import * as moves from '../../../texts/moves.ts';
import { useChange } from '../../../use-api.ts';
import { MoveDialog, type MoveProps } from './MoveDialog.tsx';
import { refreshed } from './refreshed.ts';
import { TextField } from './TextField.tsx';
import { useAttempt } from './use-attempt.ts';
import { useFaultIn } from './use-fault-in.ts';

/** A question to the reporter. */
export const AskForm = ({ breach, onDone, ...frame }: MoveProps) => {
  const t = useTexts(moves);
  const change = useChange('askReporter', refreshed);
  const attempt = useAttempt('ask-reporter', breach, change);
  const faultIn = useFaultIn(4000, t.ask.missing);
  // One key for one question, however often it is sent: an answer lost on the way must not ask the reporter twice.
  const [key] = useState(() => crypto.randomUUID());
  const { control, handleSubmit } = useForm({ defaultValues: { text: '' } });
  const submit = handleSubmit(({ text }) =>
    change.mutate({ params: { breachId: breach.breachId }, body: { text }, key }, { onSuccess: onDone }),
  );
  return (
    <MoveDialog move="ask-reporter" breach={breach} attempt={attempt} onSubmit={submit} {...frame}>
      <TextField control={control} name="text" label={t.ask.text} rules={{ validate: faultIn }} />
    </MoveDialog>
  );
};
