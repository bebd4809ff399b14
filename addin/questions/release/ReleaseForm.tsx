import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { useMemo, useRef, useState } from 'react';
import { takeOut } from '#shared/privacy/take-out.ts';
import { checkAnswer } from '#shared/questions/check-answer.ts';
import type { QuestionView } from '#shared/questions/views.ts';
import { TextField } from '../../cases/moves/fields/TextField.tsx';
import { useFaultIn } from '../../cases/moves/fields/use-fault-in.ts';
import { MoveDialog } from '../../cases/moves/MoveDialog.tsx';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import { useKeptForm } from '../../cases/moves/use-kept-form.ts';
import type { MoveProps } from '../../cases/subject.ts';
import { CaughtPanel } from '../../guidance/personal/CaughtPanel.tsx';
import { useCaught } from '../../guidance/personal/use-caught.ts';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { useChange } from '../../use-api.ts';

/** Question and answer without what points at people, and what that was; in the words they were released in before. */
const cleanOf = ({ title, texts, answers, reporters }: QuestionView) => {
  const last = answers.at(-1);
  const text = texts.find(({ textId }) => textId === last?.textId);
  const known = [...reporters.map(({ name }) => name), text?.by.name ?? ''].filter(Boolean);
  const { texts: clean, taken } = takeOut([title, text?.text ?? ''], known);
  const [question = '', answer = ''] = clean;
  const { released } = last ?? {};
  return released
    ? { first: released, seen: Object.values(released), taken: [], known }
    : { first: { question, answer }, seen: [], taken, known };
};

/** Lets everybody find the answer, in words that point at nobody: what does is taken out first, and the team decides on each. */
export const ReleaseForm = ({ found, onDone, ...frame }: MoveProps<'question'>) => {
  const { release: t, answer } = useTexts(cases);
  const [{ first, seen, taken, known }] = useState(() => cleanOf(found));
  const { form, forget } = useKeptForm(found.caseId, 'release', first);
  const change = useChange('releaseAnswer', refreshed, forget);
  const attempt = useAttempt('release', found, change);
  const faultInQuestion = useFaultIn(500, answer.missing);
  const faultInAnswer = useFaultIn(8000, answer.missing);
  const help = useRef<HTMLParagraphElement>(null);
  const [isHeld, hold] = useState(false);
  const [question, written] = form.watch(['question', 'answer']);
  const caught = useCaught({
    texts: useMemo(() => ({ question, answer: written }), [question, written]),
    ...{ seen, taken, known },
    onChange: (texts) => {
      form.setValue('question', texts.question);
      form.setValue('answer', texts.answer);
    },
  });
  const submit = form.handleSubmit((words) => {
    hold(caught.open > 0);
    if (caught.open > 0) return help.current?.focus();
    return attempt.send((version) =>
      change.mutate(
        { params: { caseId: found.caseId }, body: { version, words: { ...words, kept: caught.kept } } },
        { onSuccess: onDone },
      ),
    );
  });
  const named = (words: string) => checkAnswer(words, []).hasCpr;
  return (
    <MoveDialog move="release" found={found} attempt={attempt} onSubmit={submit} {...frame}>
      {caught.listed.length === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t.noNames}</MessageBarBody>
        </MessageBar>
      )}
      <CaughtPanel caught={caught} isTried={isHeld} helpRef={help} />
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
