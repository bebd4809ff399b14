import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * A text that outlives its page: a look at another page must not cost what was written. Kept in memory until it is sent
 * or the app is closed, never in this computer's storage: free text may name people.
 * @param begun what it begins with, where nothing is kept
 */
export const useKeptText = (caseId: string, of: string, begun = ''): [text: string, write: (text: string) => void] => {
  const queries = useQueryClient();
  const place = ['typed', caseId, of];
  const [text, setText] = useState(() => queries.getQueryData<string>(place) ?? begun);
  const write = (written: string) => {
    setText(written);
    queries.setQueryDefaults(['typed'], { gcTime: Number.POSITIVE_INFINITY });
    queries.setQueryData(place, written);
  };
  return [text, write];
};
