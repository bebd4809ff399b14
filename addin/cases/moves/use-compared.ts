import { useNow } from '../../look/clock.ts';
import * as conflict from '../../texts/cases/conflict.ts';
import * as queue from '../../texts/cases/queue.ts';
import * as terms from '../../texts/cases/terms.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import type { Compared } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';

/** The facts in which two versions of the shown case may differ: those of every case, then its subject's own. */
export const useCompared = (): readonly Compared[] => {
  const { field, none } = useTexts(conflict);
  const { states } = useTexts(terms);
  const { unassigned } = useTexts(queue);
  const times = useTimes();
  const now = useNow();
  const own = useCasePart().useCompared();
  return [
    { name: field.state, valueIn: ({ state }) => state, say: ({ state }) => states[state] },
    {
      name: field.takenBy,
      valueIn: ({ takenBy }) => takenBy?.personId ?? null,
      say: ({ takenBy }) => takenBy?.name ?? unassigned,
    },
    {
      name: field.clockStoppedAt,
      valueIn: ({ clockStoppedAt }) => clockStoppedAt,
      say: ({ clockStoppedAt }) => (clockStoppedAt ? times.short(clockStoppedAt) : none),
    },
    {
      name: field.deadline,
      valueIn: ({ deadline }) => deadline,
      say: ({ deadline }) => times.due.short(deadline, now),
    },
    ...own,
  ];
};
