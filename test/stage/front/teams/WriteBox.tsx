import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../look/language.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  field: { flexGrow: 1, minWidth: '180px' },
});

type Props = { label: string; open: boolean; onOpen?(): void; onSend(text: string): Promise<void> };

/** A message to the bot; Enter sends, Shift+Enter makes a new line. Closed, it is a button. */
export const WriteBox = ({ label, open, onOpen, onSend }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const [state, setState] = useState<{ sending: boolean; failed?: string }>({ sending: false });
  const send = async () => {
    if (text.trim() === '') return;
    setState({ sending: true });
    try {
      await onSend(text);
      setText('');
      setState({ sending: false });
    } catch (error) {
      setState({ sending: false, failed: error instanceof Error ? error.message : String(error) });
    }
  };
  if (!open) {
    return (
      <Button appearance="subtle" onClick={onOpen} style={{ justifySelf: 'start' }}>
        {label}
      </Button>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        className={styles.field}
        label={label}
        {...(state.failed && { validationState: 'error', validationMessage: state.failed })}
      >
        <Textarea
          value={text}
          rows={1}
          resize="vertical"
          onChange={(_, { value }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            void send();
          }}
        />
      </Field>
      <Button type="submit" appearance="primary" disabled={state.sending}>
        {state.sending ? t.sending : t.send}
      </Button>
    </form>
  );
};
