import { useNow } from '../../look/clock.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';

/** The day on which a question sent now is answered at the latest, in words: onsdag 2. december. Until it is known: undefined. */
export const useAnswerBy = (): string | undefined => {
  const times = useTimes();
  const now = useNow();
  const { data } = useRead('readAnswerBy', {}, { staleTime: 60_000 });
  return data && times.ahead(data.answerBy, now);
};
