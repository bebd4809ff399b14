import { Controller } from 'react-hook-form';
import { questionTopics } from '#shared/questions/topics.ts';
import { ChoiceField } from '../../cases/moves/fields/ChoiceField.tsx';
import { MoveDialog } from '../../cases/moves/MoveDialog.tsx';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import { useKeptForm } from '../../cases/moves/use-kept-form.ts';
import type { MoveProps } from '../../cases/subject.ts';
import { useNow } from '../../look/clock.ts';
import { DateField } from '../../look/dates/DateField.tsx';
import { isDay } from '../../look/dates/read-day.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import * as look from '../../texts/look.ts';
import * as cases from '../../texts/questions/case.ts';
import * as terms from '../../texts/questions/terms.ts';
import { useChange } from '../../use-api.ts';

/** Says what a question is about; of a citizen's request also when it arrived, for its month begins then. */
export const TopicForm = ({ found, onDone, ...frame }: MoveProps<'question'>) => {
  const t = useTexts(cases).topic;
  const { topics } = useTexts(terms);
  const { date } = useTexts(look);
  const today = dayOf(useNow());
  const { form, forget } = useKeptForm(found.caseId, 'correct-topic', {
    topic: found.topic,
    received: dayOf(new Date(found.askedAt)),
  });
  const change = useChange('correctTopic', refreshed, forget);
  const attempt = useAttempt('correct-topic', found, change);
  const { topic, received } = form.watch();
  const isRequest = topic === 'subject-request';
  const submit = form.handleSubmit((typed) =>
    attempt.send((version) =>
      change.mutate(
        {
          params: { caseId: found.caseId },
          body: { version, topic: typed.topic, ...(isRequest && { received: typed.received }) },
        },
        { onSuccess: onDone },
      ),
    ),
  );
  const faultIn = (day: string) => (isDay(day) ? day <= today || t.inFuture : date.unreadable);
  return (
    <MoveDialog
      move="correct-topic"
      found={found}
      attempt={attempt}
      sendable={topic !== found.topic || (isRequest && received !== '')}
      onSubmit={submit}
      {...frame}
    >
      <ChoiceField
        control={form.control}
        name="topic"
        label={t.label}
        choices={questionTopics.map((one) => [one, topics[one]] as const)}
      />
      {isRequest && (
        <Controller
          control={form.control}
          name="received"
          rules={{ validate: faultIn }}
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={t.received}
              hint={t.receivedHint}
              max={today}
              required
              fault={fieldState.error?.message}
            />
          )}
        />
      )}
    </MoveDialog>
  );
};
