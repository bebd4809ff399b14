import { useOnceKey } from '../../look/kept/use-once-key.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import type { MoveProps } from '../subject.ts';
import { ChoiceField } from './fields/ChoiceField.tsx';
import { TextField } from './fields/TextField.tsx';
import { useFaultIn } from './fields/use-fault-in.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { refreshed, useAttempt } from './use-attempt.ts';
import { useKeptForm } from './use-kept-form.ts';

// The first reporter is meant where none is chosen.
const choiceOf = ({ personId, name }: MoveProps['found']['reporters'][number], place: number) =>
  [place === 0 ? '' : (personId ?? ''), name] as const;

/** An enquiry to one reporter; where several have reported, the team chooses whom. */
export const AskForm = ({ found, onDone, ...frame }: MoveProps) => {
  const t = useTexts(moves);
  const { form, forget } = useKeptForm(found.caseId, 'ask-reporter', { text: '', to: '' });
  const once = useOnceKey(found.caseId, 'ask-reporter');
  const change = useChange('askReporter', refreshed, () => {
    forget();
    once.forget();
  });
  const attempt = useAttempt('ask-reporter', found, change);
  const faultIn = useFaultIn(4000, t.ask.missing);
  const submit = form.handleSubmit(({ text, to }) =>
    change.mutate(
      { params: { caseId: found.caseId }, body: { text, ...(to && { to }) }, key: once.keyOf(`${to}${text}`) },
      { onSuccess: onDone },
    ),
  );
  return (
    <MoveDialog move="ask-reporter" found={found} attempt={attempt} onSubmit={submit} {...frame}>
      {found.reporters.length > 1 && (
        <ChoiceField control={form.control} name="to" label={t.ask.to} choices={found.reporters.map(choiceOf)} />
      )}
      <TextField control={form.control} name="text" label={t.ask.text} rules={{ validate: faultIn }} />
    </MoveDialog>
  );
};
