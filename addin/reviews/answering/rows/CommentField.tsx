import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

const useStyles = makeStyles({ field: { width: '100%', maxWidth: '520px' } });

/** As long as the desk takes (shared/reviews/answers.ts). */
const longest = 2000;

type Given = {
  readonly label: string;
  readonly before: string;
  readonly placeholder?: string;
  /** It takes the focus: it was opened to be written in. */
  readonly focused?: boolean;
  /** Undefined: left as it was. */
  readonly onDone: (comment: string | undefined) => void;
};

/** A comment: Enter saves, and so does leaving it; Escape leaves it as it was. In a line, that has the focus afterwards. */
export const CommentField = ({ label, before, placeholder, focused = true, onDone }: Given) => {
  const styles = useStyles();
  const [text, setText] = useState(before);
  const [kept, setKept] = useState(before);
  // Taken back, it is so here too; what is being written stays.
  if (kept !== before) {
    setKept(before);
    if (text === kept) setText(before);
  }
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const isOver = useRef(false);
  const end = (comment: string | undefined) => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(comment === before ? undefined : comment);
  };
  const press = (pressed: KeyboardEvent) => {
    const { key } = pressed;
    if (key !== 'Enter' && key !== 'Escape') return;
    const line = field.current?.closest<HTMLElement>('[data-stop]');
    // What it stands in is closed by the next one.
    if (key === 'Escape' && !line && !focused && text === before) return;
    pressed.preventDefault();
    const comment = key === 'Enter' ? text.trim() : undefined;
    end(comment);
    setText(comment ?? before);
    line?.focus();
  };
  return (
    <Input
      className={styles.field}
      input={{ ref: field }}
      aria-label={label}
      placeholder={placeholder ?? ''}
      maxLength={longest}
      value={text}
      onChange={(_, { value }) => {
        isOver.current = false;
        setText(value);
      }}
      onKeyDown={press}
      onBlur={() => end(text.trim())}
    />
  );
};
