import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { Fact, Facts } from '../../../look/Facts.tsx';
import { SideDrawer } from '../../../look/frame/SideDrawer.tsx';
import { useKeptText } from '../../../look/kept/use-kept-text.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/removals.ts';
import { useTimes } from '../../../texts/times.ts';
import { useChange } from '../../../use-api.ts';
import { removalRoutes, useChase } from './RemovalAction.tsx';
import { accessOf, type Removal } from './stage-of.ts';

/** As long as the desk takes (shared/routes/tasks.ts). */
const longest = 500;

type Task = NonNullable<Removal['task']>;
type Given = { removal: Removal; task: Task; isOfTeam: boolean; onClose: () => void };

/** What IT support was asked to do, how often, and what proves that it is done. */
export const TaskDrawer = ({ removal, task, isOfTeam, onClose }: Given) => {
  const t = useTexts(texts);
  const toasts = useToasts();
  const [proof, setProof] = useKeptText(task.taskId, 'proof');
  const chase = useChase();
  const finish = useChange('finishTask', removalRoutes);
  const isOpen = task.doneAt === null && isOfTeam;
  const submit = () => {
    if (!isOpen) return onClose();
    finish.mutate(
      { params: { taskId: task.taskId }, body: { proof } },
      {
        onSuccess: () => {
          setProof('');
          toasts.done(t.done.task);
          onClose();
        },
      },
    );
  };
  return (
    <SideDrawer
      title={t.task.title}
      number={`${removal.member.name} · ${accessOf(removal)}`}
      // What is written is there when it is opened again.
      isUnsaved={() => false}
      kept={undefined}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit();
      }}
      onClose={onClose}
      onKeep={() => Promise.resolve(true)}
      onDiscard={onClose}
      foot={
        isOpen ? (
          <>
            <Button type="submit" appearance="primary" disabledFocusable={finish.isPending}>
              {t.task.done}
            </Button>
            {task.mayBeChased && <Button onClick={() => chase(task.taskId)}>{t.task.chase}</Button>}
          </>
        ) : (
          <Button type="submit">{t.dryRun.close}</Button>
        )
      }
    >
      <TaskFacts removal={removal} task={task} />
      {isOpen && (
        <Field label={t.task.proof} hint={t.task.proofHelp}>
          <Textarea
            resize="vertical"
            rows={3}
            maxLength={longest}
            value={proof}
            onChange={(_, { value }) => setProof(value)}
          />
        </Field>
      )}
      {finish.error && <ProblemMessage failed={finish.error} />}
    </SideDrawer>
  );
};

const TaskFacts = ({ removal: { place, group }, task }: Pick<Given, 'removal' | 'task'>) => {
  const t = useTexts(texts);
  const times = useTimes();
  const chased = task.chasedAt ? t.task.times(times.short(task.chasedAt), task.chased) : t.task.neverChased;
  return (
    <Facts>
      <Fact name={t.task.group}>{group}</Fact>
      {place && <Fact name={t.task.what}>{t.places[place]}</Fact>}
      <Fact name={t.task.sent}>{times.short(task.madeAt)}</Fact>
      <Fact name={t.task.chased}>{chased}</Fact>
      {task.doneAt && (
        <>
          <Fact name={t.task.doneBy}>
            {task.doneBy ? `${task.doneBy.name}, ${times.short(task.doneAt)}` : t.task.seen}
          </Fact>
          {task.doneBy && <Fact name={t.task.proof}>{task.proof || t.task.noProof}</Fact>}
        </>
      )}
    </Facts>
  );
};
