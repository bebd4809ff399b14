import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { Fact, Facts } from '../../../look/Facts.tsx';
import { SideDrawer } from '../../../look/frame/SideDrawer.tsx';
import { useKeptText } from '../../../look/kept/use-kept-text.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as removalTask from '../../../texts/reviews/removal-task.ts';
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
  const own = useTexts(removalTask);
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
      title={own.title}
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
              {own.done}
            </Button>
            {task.mayBeChased && <Button onClick={() => chase(task.taskId)}>{own.chase}</Button>}
          </>
        ) : (
          <Button type="submit">{t.dryRun.close}</Button>
        )
      }
    >
      <TaskFacts removal={removal} task={task} />
      {isOpen && (
        <Field label={own.proof} hint={own.proofHelp}>
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
  const own = useTexts(removalTask);
  const times = useTimes();
  const chased = task.chasedAt ? own.times(times.short(task.chasedAt), task.chased) : own.neverChased;
  return (
    <Facts>
      <Fact name={own.group}>{group}</Fact>
      {place && <Fact name={own.what}>{t.places[place]}</Fact>}
      <Fact name={own.sent}>{times.short(task.madeAt)}</Fact>
      <Fact name={own.chased}>{chased}</Fact>
      {task.doneAt && (
        <>
          <Fact name={own.doneBy}>{task.doneBy ? `${task.doneBy.name}, ${times.short(task.doneAt)}` : own.seen}</Fact>
          {task.doneBy && <Fact name={own.proof}>{task.proof || own.noProof}</Fact>}
        </>
      )}
    </Facts>
  );
};
