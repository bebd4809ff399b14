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

/** A comment under its line: Enter saves, and so does leaving it; Escape leaves it as it was. */
export const CommentField = ({ label, before, placeholder, focused = true, onDone }: Given) => {
  const styles = useStyles();
  const [text, setText] = useState(before);
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
    if (pressed.key !== 'Enter' && pressed.key !== 'Escape') return;
    pressed.preventDefault();
    const line = field.current?.closest<HTMLElement>('[data-stop]');
    end(pressed.key === 'Enter' ? text.trim() : undefined);
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
      onChange={(_, { value }) => setText(value)}
      onKeyDown={press}
      onBlur={() => end(text.trim())}
    />
  );
};
