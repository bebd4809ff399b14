import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { useKeptText } from '../../look/kept/use-kept-text.ts';
import { useOnceKey } from '../../look/kept/use-once-key.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { SaveState } from '../../look/SaveState.tsx';
import { useChange } from '../../use-api.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

type Given = {
  caseId: string;
  /** Adding is told to the case; answering ends the team's waiting. */
  as: 'addToCase' | 'answerEnquiry';
  label: string;
  button: string;
  begun?: string;
  /** The page was opened to write it. */
  focused?: boolean;
};

/** A text for one's own report, kept while one looks elsewhere. The same key goes with it until it has arrived. */
export const AddMore = ({ caseId, as, label, button, begun = '', focused = false }: Given) => {
  const styles = useStyles();
  const [text, setText] = useKeptText(caseId, as, begun);
  const once = useOnceKey(caseId, as);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focused) form.current?.querySelector('textarea')?.focus();
  }, [focused]);
  const add = useChange(as, ['readCase', 'listMyCases'], () => {
    setText('');
    once.forget();
  });
  const send = () => add.mutate({ params: { caseId }, body: { text }, key: once.keyOf(text) });
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !add.isPending) send();
      }}
    >
      <Field label={label}>
        <Textarea
          value={text}
          maxLength={8000}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {add.error && <ProblemMessage failed={add.error} />}
      <div className={styles.row}>
        <Button type="submit" disabledFocusable={text.trim() === '' || add.isPending}>
          {button}
        </Button>
        <SaveState state={add.isPending ? 'saving' : add.isSuccess && text === '' ? 'saved' : 'nothing'} />
      </div>
    </form>
  );
};
