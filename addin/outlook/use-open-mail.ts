import { useEffect, useState } from 'react';
import { type OpenMail, onMailChanged, readOpenMail } from '../host/open-mail.ts';

/** The mail open beside the pane; follows it when the pane is pinned. */
export const useOpenMail = (): OpenMail | undefined => {
  const [mail, setMail] = useState(readOpenMail);
  useEffect(() => onMailChanged(() => setMail(readOpenMail())), []);
  return mail;
};
