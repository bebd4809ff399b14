import { useForm } from 'react-hook-form';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange, useRead } from '../../use-api.ts';
import type { MoveProps } from '../subject.ts';
import { ChoiceField } from './fields/ChoiceField.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { refreshed, useAttempt } from './use-attempt.ts';
import { useUndo } from './use-undo.ts';

/** Hands the case over to a colleague of the team, or takes it over: oneself comes first. */
export const HandOverForm = ({ found, meId, onDone, ...frame }: MoveProps) => {
  const t = useTexts(moves);
  const team = useRead('listTeam', {});
  const others = team.data?.people
    .filter(({ personId }) => personId !== found.takenBy?.personId)
    .toSorted((a, b) => Number(b.personId === meId) - Number(a.personId === meId));
  const change = useChange('handOverCase', refreshed);
  const attempt = useAttempt('hand-over', found, change);
  const say = useUndo();
  const { control, handleSubmit, watch } = useForm({ defaultValues: { to: '' } });
  const words = {
    ...(found.takenBy?.personId !== meId && { title: t.handOver.button }),
    ...(watch('to') === meId && { send: t.handOver.takeOver }),
  };
  const submit = handleSubmit(({ to }) =>
    attempt.send((version) =>
      change.mutate(
        { params: { caseId: found.caseId }, body: { version, to } },
        {
          onSuccess: (handed) => {
            const { reference } = found;
            const name = others?.find(({ personId }) => personId === to)?.name ?? '';
            const said = to === meId ? t.toast.taken(reference) : t.toast.handedOver(reference, name);
            say(said, 'handBackCase', { ...handed, reference });
            onDone();
          },
        },
      ),
    ),
  );
  return (
    <MoveDialog
      move="hand-over"
      found={found}
      meId={meId}
      attempt={attempt}
      sendable={others?.length !== 0}
      words={words}
      onSubmit={submit}
      {...frame}
    >
      {others?.length === 0 ? (
        <p>{t.handOver.alone}</p>
      ) : (
        <ChoiceField
          control={control}
          name="to"
          label={t.handOver.to}
          required
          rules={{ required: t.handOver.missing }}
          choices={[
            ['', t.handOver.choose],
            ...(others ?? []).map(
              ({ personId, name }) => [personId, personId === meId ? t.handOver.self(name) : name] as const,
            ),
          ]}
        />
      )}
    </MoveDialog>
  );
};
