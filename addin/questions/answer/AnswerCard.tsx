import { Button } from '@fluentui/react-button';
import { SendFilled } from '@fluentui/react-icons/svg/send';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { checkAnswer } from '#shared/questions/check-answer.ts';
import { writeSource } from '#shared/questions/sources.ts';
import type { QuestionView } from '#shared/questions/views.ts';
import { Conflict } from '../../cases/moves/Conflict.tsx';
import { useDraftedForm } from '../../cases/moves/drafts/use-drafted-form.ts';
import { TextField } from '../../cases/moves/fields/TextField.tsx';
import { useFaultIn } from '../../cases/moves/fields/use-fault-in.ts';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import { Card } from '../../look/Card.tsx';
import { KeptLine } from '../../look/frame/KeptLine.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { useChange, useRead } from '../../use-api.ts';
import { type AnswerTyped, nothingTyped, readTyped, sourcesIn } from './answer-typed.ts';
import { CheckLine } from './CheckLine.tsx';
import { Sources } from './Sources.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

/** The composer: the answer is the case. What is typed is kept at the desk until it is sent. Ctrl+Enter sends. */
export const AnswerCard = ({ found }: { found: QuestionView }) => {
  const styles = useStyles();
  const t = useTexts(cases).answer;
  const me = useRead('me', {});
  const { form, draftIds, sent, around, draft } = useDraftedForm<AnswerTyped>(found, {
    move: 'send-answer',
    empty: nothingTyped,
    read: readTyped,
  });
  const change = useChange('sendAnswer', refreshed, sent, around);
  const attempt = useAttempt('send-answer', found, change);
  const faultIn = useFaultIn(8000, t.missing);
  const { text, ...typedSources } = form.watch();
  const sources = sourcesIn(typedSources);
  const check = checkAnswer(text, sources);
  const validate = (written: unknown) =>
    typeof written === 'string' && checkAnswer(written, []).hasCpr ? t.cpr : faultIn(written);
  const submit = form.handleSubmit((typed) =>
    attempt.send((version) =>
      change.mutate({
        params: { caseId: found.caseId },
        body: { version, draftIds: draftIds(), text: typed.text, sources: sourcesIn(typed) },
      }),
    ),
  );
  return (
    <Card title={t.title}>
      <form
        className={styles.form}
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        }}
        noValidate
      >
        {attempt.conflict && (
          <Conflict seen={attempt.from} now={found} meId={me.data?.personId ?? ''} possible={attempt.possible} />
        )}
        <TextField control={form.control} name="text" label={t.label} hint={t.hint} rules={{ validate }} />
        <Sources sources={sources} onChange={(now) => form.setValue('sources', now.map(writeSource))} />
        {text.trim() !== '' && <CheckLine check={check} />}
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
          <KeptLine kept={draft.kept} onDiscard={draft.discard} />
        </div>
      </form>
    </Card>
  );
};
