import { useQueryClient } from '@tanstack/react-query';

type Sent = { readonly text: string; readonly key: string };

/**
 * One key for one text, however often it is sent: an answer lost on the way must not ask the reporter twice, nor leave a
 * note or an addition twice - not even when the form was closed in between. Another text is another and gets another key.
 * @param of what is sent: the move or the route
 */
export const useOnceKey = (caseId: string, of: string) => {
  const queries = useQueryClient();
  const place = ['sent', caseId, of];
  return {
    keyOf: (text: string): string => {
      const last = queries.getQueryData<Sent>(place);
      if (last?.text === text) return last.key;
      const key = crypto.randomUUID();
      queries.setQueryDefaults(['sent'], { gcTime: Number.POSITIVE_INFINITY });
      queries.setQueryData<Sent>(place, { text, key });
      return key;
    },
    forget: () => queries.removeQueries({ queryKey: place, exact: true }),
  };
};
