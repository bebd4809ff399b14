import { useOnceKey } from '../../look/use-once-key.ts';
import * as texts from '../../texts/breaches/told.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { MoveDialog, type MoveProps } from './MoveDialog.tsx';
import { refreshed } from './refreshed.ts';
import { TextField } from './TextField.tsx';
import { useAttempt } from './use-attempt.ts';
import { useFaultIn } from './use-fault-in.ts';
import { useKeptForm } from './use-kept-form.ts';

// The first reporter is meant where nobody is chosen.
const choiceOf = ({ personId, name }: MoveProps['breach']['reporters'][number], place: number) =>
  [place === 0 ? '' : (personId ?? ''), name] as const;

/** A question to one reporter; where several have reported, the team chooses whom. */
export const AskForm = ({ breach, onDone, ...frame }: MoveProps) => {
  const t = useTexts(moves);
  const told = useTexts(texts);
  const { form, forget } = useKeptForm(breach.breachId, 'ask-reporter', { text: '', to: '' });
  const once = useOnceKey(breach.breachId, 'ask-reporter');
  const change = useChange('askReporter', refreshed, () => {
    forget();
    once.forget();
  });
  const attempt = useAttempt('ask-reporter', breach, change);
  const faultIn = useFaultIn(4000, t.ask.missing);
  const submit = form.handleSubmit(({ text, to }) =>
    change.mutate(
      { params: { breachId: breach.breachId }, body: { text, ...(to && { to }) }, key: once.keyOf(`${to}${text}`) },
      { onSuccess: onDone },
    ),
  );
  return (
    <MoveDialog move="ask-reporter" breach={breach} attempt={attempt} onSubmit={submit} {...frame}>
      {breach.reporters.length > 1 && (
        <ChoiceField control={form.control} name="to" label={told.to} choices={breach.reporters.map(choiceOf)} />
      )}
      <TextField control={form.control} name="text" label={t.ask.text} rules={{ validate: faultIn }} />
    </MoveDialog>
  );
};
