import { useEffect, useState } from 'react';
import { type OpenMail, onMailChanged, readOpenMail } from '../host/open-mail.ts';
import { sharedMailbox } from '../host/shared-mailbox.ts';

/** The mail open beside the pane; `reading` while Outlook is asked whose mailbox it lies in. */
type Seen = { readonly mail: OpenMail | undefined; readonly reading: boolean };

const own = (): Seen => ({ mail: readOpenMail(), reading: false });

/** The mail open beside the pane; follows it when the pane is pinned. */
export const useOpenMail = (): Seen => {
  const [round, setRound] = useState(0);
  const [seen, setSeen] = useState<Seen>(() => (sharedMailbox() ? { mail: undefined, reading: true } : own()));
  useEffect(() => onMailChanged(() => setRound((count) => count + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round is another mail
  useEffect(() => {
    const asked = sharedMailbox();
    if (!asked) return setSeen(own());
    let isCurrent = true;
    setSeen({ mail: undefined, reading: true });
    void asked.then((mailbox) => {
      if (isCurrent) setSeen({ mail: readOpenMail(mailbox), reading: false });
    });
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return seen;
};
