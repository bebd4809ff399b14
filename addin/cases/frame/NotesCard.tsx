import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useWatch } from 'react-hook-form';
import { Card } from '../../look/Card.tsx';
import { useOnceKey } from '../../look/kept/use-once-key.ts';
import { useKeys } from '../../look/keys/use-keys.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { SaveState } from '../../look/SaveState.tsx';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import { TextField } from '../moves/fields/TextField.tsx';
import { useFaultIn } from '../moves/fields/use-fault-in.ts';
import { useKeptForm } from '../moves/use-kept-form.ts';
import type { Whole } from '../subject.ts';
import { Quotes } from './Quotes.tsx';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  send: { alignSelf: 'flex-start' },
});

/** Notes among the team and the DPO. */
export const NotesCard = ({ found: { caseId, texts } }: { found: Whole }) => {
  const styles = useStyles();
  const t = useTexts(cases).notes;
  const faultIn = useFaultIn(8000, t.missing);
  const { form, fresh, forget } = useKeptForm(caseId, 'note', { text: '' });
  const { control, handleSubmit, getValues, reset, setFocus } = form;
  useKeys({ n: () => setFocus('text') });
  const once = useOnceKey(caseId, 'note');
  const change = useChange('addNote', ['readCase'], () => {
    forget();
    once.forget();
  });
  const save = handleSubmit(({ text }) =>
    change.mutate(
      { params: { caseId }, body: { text }, key: once.keyOf(text) },
      // What was written meanwhile is the next note.
      { onSuccess: () => getValues('text') === text && reset(fresh) },
    ),
  );
  const typing = useWatch({ control, name: 'text' }) !== '';
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
        <SaveState state={change.isPending ? 'saving' : change.isSuccess && !typing ? 'saved' : 'nothing'} />
      </form>
    </Card>
  );
};
