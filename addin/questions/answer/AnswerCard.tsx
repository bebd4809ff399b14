import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { SendFilled } from '@fluentui/react-icons/svg/send';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type PropsWithChildren, useEffect, useRef, useState } from 'react';
import { Controller } from 'react-hook-form';
import { checkAnswer } from '#shared/questions/check-answer.ts';
import { writeSource } from '#shared/questions/sources.ts';
import type { QuestionView } from '#shared/questions/views.ts';
import { Conflict } from '../../cases/moves/Conflict.tsx';
import { useDraftedForm } from '../../cases/moves/drafts/use-drafted-form.ts';
import { useFaultIn } from '../../cases/moves/fields/use-fault-in.ts';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import { Card } from '../../look/Card.tsx';
import { KeptLine } from '../../look/frame/KeptLine.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { useChange, useRead } from '../../use-api.ts';
import { useMakeGuidance } from '../guidance/use-make-guidance.ts';
import { useComposer } from '../similar/composer-context.ts';
import { AskReview } from './AskReview.tsx';
import { type AnswerTyped, begunWith, isAsAsked, readTyped, sourcesIn } from './answer-typed.ts';
import { CheckLine } from './CheckLine.tsx';
import { markUp, type Tool } from './mark-up.ts';
import { isToLookAt, ProposalBar } from './ProposalBar.tsx';
import { Sources } from './Sources.tsx';
import { ToLookAt } from './ToLookAt.tsx';
import { Tools } from './Tools.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  after: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  text: { '& textarea': { minHeight: '140px', maxHeight: 'none' } },
});

/** The composer; for the second person, the very answer to look at, and the composer only where they change it themselves. */
export const AnswerCard = ({ found }: { found: QuestionView }) => {
  const t = useTexts(cases).review;
  const meId = useRead('me', {}).data?.personId;
  const [isCorrecting, corrects] = useState(false);
  if (!isToLookAt(found, meId)) return <Composer found={found} meId={meId} />;
  return isCorrecting ? (
    <Composer found={found} meId={meId}>
      <Button onClick={() => corrects(false)}>{t.uncorrected}</Button>
    </Composer>
  ) : (
    <ToLookAt found={found} meId={meId}>
      <Button onClick={() => corrects(true)}>{t.correct}</Button>
    </ToLookAt>
  );
};

type Shown = PropsWithChildren<{ found: QuestionView; meId: string | undefined }>;

/**
 * The composer: the answer is the case. What is typed is kept at the desk until it is sent, or a colleague is asked to look at it.
 * Ctrl+Enter sends.
 */
const Composer = ({ found, meId, children }: Shown) => {
  const styles = useStyles();
  const { answer: t, guidance: g } = useTexts(cases);
  const field = useRef<HTMLTextAreaElement>(null);
  const { form, draftIds, sent, keepOn, around, draft } = useDraftedForm<AnswerTyped>(found, {
    move: 'send-answer',
    empty: begunWith(found.proposal),
    read: readTyped,
  });
  const [isGuidanceToo, becomesGuidance] = useState(false);
  const guidance = useMakeGuidance(found.caseId);
  const change = useChange('sendAnswer', refreshed, sent, around);
  const inReview = useRef<AnswerTyped>(undefined);
  // What was typed on while it was being sent belongs to the next composer.
  const reviewSent = () => {
    const now = form.getValues();
    const wentOn = JSON.stringify(now) !== JSON.stringify(inReview.current);
    sent();
    if (wentOn) keepOn(now);
  };
  const review = useChange('askReview', refreshed, reviewSent, around);
  const attempt = useAttempt('send-answer', found, {
    error: change.error ?? review.error,
    isPending: change.isPending || review.isPending,
  });
  const faultIn = useFaultIn(8000, t.missing);
  const typed = form.watch();
  const sources = sourcesIn(typed);
  const validate = (written: string) => (checkAnswer(written, []).hasCpr ? t.cpr : faultIn(written));
  const params = { caseId: found.caseId };
  const bodyOf = (version: number, answer: AnswerTyped) => ({
    version,
    draftIds: draftIds(),
    text: answer.text,
    sources: sourcesIn(answer),
  });
  // The composer is gone once it was sent.
  const sendFrom = async (version: number, answer: AnswerTyped) => {
    const answered = await change.mutateAsync({ params, body: bodyOf(version, answer) }).catch(() => undefined);
    if (answered && isGuidanceToo) await guidance.make(answered.version);
  };
  const submit = form.handleSubmit((answer) => attempt.send((version) => void sendFrom(version, answer)));
  const askToLook = (to: string) =>
    form.handleSubmit((answer) =>
      attempt.send((version) => {
        inReview.current = { ...answer };
        review.mutate({ params, body: { ...bodyOf(version, answer), to } });
      }),
    )();
  const use = (tool: Tool) => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const marked = markUp(tool, { text: form.getValues('text'), from: selectionStart, to: selectionEnd });
    form.setValue('text', marked.text);
    field.current?.focus();
    // The field has the new text when it is drawn.
    requestAnimationFrame(() => field.current?.setSelectionRange(marked.from, marked.to));
  };
  const composer = useComposer();
  useEffect(() => {
    composer.insert = (words, source) => {
      const { text, sources: lines } = form.getValues();
      const at = field.current?.selectionStart ?? text.length;
      const before = text.slice(0, at);
      form.setValue('text', `${before}${before && !/\s$/.test(before) ? ' ' : ''}${words}${text.slice(at)}`);
      const line = writeSource(source);
      if (!lines.includes(line)) form.setValue('sources', [...lines, line]);
      field.current?.focus();
    };
    return () => {
      composer.insert = undefined;
    };
  }, [composer, form]);
  return (
    <Card title={t.title}>
      <ProposalBar found={found} meId={meId} isAsAsked={children === undefined && isAsAsked(typed, found.proposal)} />
      <form
        className={styles.form}
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        }}
        noValidate
      >
        {attempt.conflict && <Conflict seen={attempt.from} now={found} meId={meId ?? ''} possible={attempt.possible} />}
        <Tools onUse={use} />
        <Controller
          control={form.control}
          name="text"
          rules={{ validate }}
          render={({ field: { ref, ...given }, fieldState }) => (
            <Field label={t.label} hint={t.hint} validationMessage={fieldState.error?.message ?? null}>
              <Textarea
                {...given}
                className={styles.text}
                resize="vertical"
                ref={(textarea) => {
                  field.current = textarea;
                  ref(textarea);
                }}
              />
            </Field>
          )}
        />
        <Sources sources={sources} onChange={(now) => form.setValue('sources', now.map(writeSource))} />
        {typed.text.trim() !== '' && <CheckLine check={checkAnswer(typed.text, sources)} />}
        <Checkbox
          className={styles.after}
          label={g.after}
          checked={isGuidanceToo}
          onChange={(_, { checked }) => becomesGuidance(checked === true)}
        />
        {attempt.failed && <ProblemMessage failed={attempt.failed} />}
        <div className={styles.foot}>
          <Button
            type="submit"
            appearance="primary"
            icon={<SendFilled />}
            disabledFocusable={attempt.pending || !attempt.possible}
          >
            {t.send}
          </Button>
          <AskReview meId={meId} busy={attempt.pending} onAsk={(to) => void askToLook(to)} />
          {children}
          <KeptLine kept={draft.kept} onDiscard={draft.discard} />
        </div>
      </form>
    </Card>
  );
};
