import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type FieldValues, useForm } from 'react-hook-form';
import { useClock } from '../../look/clock.ts';
import type { FormMove } from '../subject.ts';

/** Everything that is typed about a case stands under this name, one entry a form. */
const kept = 'typed';

/**
 * A form of a case whose words outlive it: Escape, a failed save or an expired token must not cost a text. They are kept
 * in memory until they are sent or the app is closed, never in this computer's storage: free text may name people. Only
 * what the person changed is kept, so that an untouched "now" is now again at the next opening.
 * @returns the form; `keptAt`, by the desk's clock, when it was last kept; `forget` for when its words have been sent
 */
export const useKeptForm = <F extends FieldValues>(caseId: string, of: FormMove | 'note', empty: F) => {
  const queries = useQueryClient();
  const clock = useClock();
  const [keptAt, setKeptAt] = useState<Date>();
  const [{ place, fresh, begin }] = useState(() => {
    const key = [kept, caseId, of];
    return { place: key, fresh: empty, begin: { ...empty, ...queries.getQueryData<Partial<F>>(key) } };
  });
  const form = useForm<F>({ values: begin });
  const { subscribe, getValues } = form;
  useEffect(() => {
    let last = JSON.stringify(getValues());
    queries.setQueryDefaults([kept], { gcTime: Number.POSITIVE_INFINITY });
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        // It is called at every change of the form; sent text must not be kept again by one of them.
        const now = JSON.stringify(values);
        if (now === last) return;
        last = now;
        queries.setQueryData(place, changedFrom(fresh, values));
        setKeptAt(clock());
      },
    });
  }, [queries, place, fresh, subscribe, getValues, clock]);
  return { form, fresh, keptAt, forget: () => queries.removeQueries({ queryKey: place, exact: true }) };
};

const changedFrom = (fresh: FieldValues, values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(fresh[name])),
  );
