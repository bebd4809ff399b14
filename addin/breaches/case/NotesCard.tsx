import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { CaseView } from '#shared/breaches/views.ts';
import { Card } from '../../look/Card.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { SaveState } from '../../look/SaveState.tsx';
import * as cases from '../../texts/case.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import { TextField } from './moves/TextField.tsx';
import { useFaultIn } from './moves/use-fault-in.ts';
import { Quotes } from './Quotes.tsx';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  send: { alignSelf: 'flex-start' },
});

/** Notes among the team and the DPO. */
export const NotesCard = ({ breach: { breachId, texts } }: { breach: CaseView }) => {
  const styles = useStyles();
  const t = useTexts(cases).notes;
  const faultIn = useFaultIn(8000, t.missing);
  // One key for one note: a note sent again after a lost answer must not stand there twice.
  const key = useRef<string>(undefined);
  const { control, handleSubmit, reset, formState } = useForm({ defaultValues: { text: '' } });
  const change = useChange('addNote', ['readBreach']);
  const save = handleSubmit(({ text }) => {
    key.current ??= crypto.randomUUID();
    change.mutate(
      { params: { breachId }, body: { text }, key: key.current },
      {
        onSuccess: () => {
          key.current = undefined;
          reset();
        },
      },
    );
  });
  const notes = texts.filter(({ kind }) => kind === 'note');
  return (
    <Card title={t.title}>
      <p className={styles.quiet}>{t.who}</p>
      {notes.length === 0 ? <p className={styles.quiet}>{t.none}</p> : <Quotes texts={notes} label={t.title} />}
      <form className={styles.form} onSubmit={save} noValidate>
        <TextField control={control} name="text" label={t.write} required={false} rules={{ validate: faultIn }} />
        {change.error && <ProblemMessage failed={change.error} />}
        <Button type="submit" className={styles.send} disabledFocusable={change.isPending}>
          {t.save}
        </Button>
        <SaveState state={change.isPending ? 'saving' : change.isSuccess && !formState.isDirty ? 'saved' : 'nothing'} />
      </form>
    </Card>
  );
};
