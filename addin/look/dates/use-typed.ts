import { useState } from 'react';

type Wording = {
  /** What was typed, as the form keeps it; undefined where it cannot be read. */
  readonly read: (typed: string) => string | undefined;
  readonly show: (value: string) => string;
  readonly isRead: (value: string) => boolean;
};

/**
 * A field that is typed in one way and kept in another. While it is typed in, it stays as it is; left, it is shown as the
 * desk writes it. What cannot be read is handed on as it was typed, so that the form refuses it and nothing is lost.
 */
export const useTyped = (value: string, onChange: (value: string) => void, { read, show, isRead }: Wording) => {
  const [typed, setTyped] = useState<string>();
  return {
    shown: typed ?? show(value),
    type: (text: string) => {
      setTyped(text);
      onChange(read(text) ?? text.trim());
    },
    leave: () => setTyped(undefined),
    unreadable: typed === undefined && value !== '' && !isRead(value),
  };
};
