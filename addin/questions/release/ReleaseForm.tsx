import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { findNames, withoutNames } from '#shared/privacy/find-names.ts';
import { checkAnswer } from '#shared/questions/check-answer.ts';
import type { QuestionView } from '#shared/questions/views.ts';
import { TextField } from '../../cases/moves/fields/TextField.tsx';
import { useFaultIn } from '../../cases/moves/fields/use-fault-in.ts';
import { MoveDialog } from '../../cases/moves/MoveDialog.tsx';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import { useKeptForm } from '../../cases/moves/use-kept-form.ts';
import type { MoveProps } from '../../cases/subject.ts';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { useChange } from '../../use-api.ts';

/** Question and answer as they were written, and the names of people in them. */
const written = ({ title, texts, answers, reporters }: QuestionView) => {
  const answer = texts.find(({ textId }) => textId === answers.at(-1)?.textId)?.text ?? '';
  const known = reporters.map(({ name }) => name);
  const names = [...findNames(title, known), ...findNames(answer, known)].map(({ text }) => text);
  return { title, answer, known, names: [...new Set(names)] };
};

/** Lets everybody find the answer, in words that name nobody: names are taken out first, and the team reads it. */
export const ReleaseForm = ({ found, onDone, ...frame }: MoveProps<'question'>) => {
  const { release: t, answer } = useTexts(cases);
  const { title, known, names, ...read } = written(found);
  const released = found.answers.at(-1)?.released;
  const { form, forget } = useKeptForm(found.caseId, 'release', {
    question: released?.question ?? withoutNames(title, t.name, known),
    answer: released?.answer ?? withoutNames(read.answer, t.name, known),
  });
  const change = useChange('releaseAnswer', refreshed, forget);
  const attempt = useAttempt('release', found, change);
  const faultInQuestion = useFaultIn(500, answer.missing);
  const faultInAnswer = useFaultIn(8000, answer.missing);
  const submit = form.handleSubmit((words) =>
    attempt.send((version) =>
      change.mutate({ params: { caseId: found.caseId }, body: { version, words } }, { onSuccess: onDone }),
    ),
  );
  const named = (words: string) => checkAnswer(words, []).hasCpr;
  return (
    <MoveDialog move="release" found={found} attempt={attempt} onSubmit={submit} {...frame}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{names.length > 0 ? t.names(names.join(', ')) : t.noNames}</MessageBarBody>
      </MessageBar>
      <TextField
        control={form.control}
        name="question"
        label={t.question}
        rules={{ validate: (words) => (named(words) ? answer.cpr : faultInQuestion(words)) }}
      />
      <TextField
        control={form.control}
        name="answer"
        label={t.answer}
        rules={{ validate: (words) => (named(words) ? answer.cpr : faultInAnswer(words)) }}
      />
    </MoveDialog>
  );
};
