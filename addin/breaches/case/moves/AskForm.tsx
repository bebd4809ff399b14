import { useOnceKey } from '../../../look/use-once-key.ts';
import { useTexts } from '../../../texts/language.ts';
import * as moves from '../../../texts/moves.ts';
import { useChange } from '../../../use-api.ts';
import { MoveDialog, type MoveProps } from './MoveDialog.tsx';
import { refreshed } from './refreshed.ts';
import { TextField } from './TextField.tsx';
import { useAttempt } from './use-attempt.ts';
import { useFaultIn } from './use-fault-in.ts';
import { useKeptForm } from './use-kept-form.ts';

/** A question to the reporter. */
export const AskForm = ({ breach, onDone, ...frame }: MoveProps) => {
  const t = useTexts(moves);
  const { form, forget } = useKeptForm(breach.breachId, 'ask-reporter', { text: '' });
  const once = useOnceKey(breach.breachId, 'ask-reporter');
  const change = useChange('askReporter', refreshed, () => {
    forget();
    once.forget();
  });
  const attempt = useAttempt('ask-reporter', breach, change);
  const faultIn = useFaultIn(4000, t.ask.missing);
  const submit = form.handleSubmit(({ text }) =>
    change.mutate(
      { params: { breachId: breach.breachId }, body: { text }, key: once.keyOf(text) },
      { onSuccess: onDone },
    ),
  );
  return (
    <MoveDialog move="ask-reporter" breach={breach} attempt={attempt} onSubmit={submit} {...frame}>
      <TextField control={form.control} name="text" label={t.ask.text} rules={{ validate: faultIn }} />
    </MoveDialog>
  );
};
