import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type FieldValues, useForm } from 'react-hook-form';
import type { FormMove, Move } from '../subject.ts';

/** Everything that is typed about a case is kept under this name, one entry a form. */
const kept = 'typed';
export const typedPlace = (caseId: string, of: Move | 'note' | undefined) => [kept, caseId, of];

/**
 * A form of a case whose words outlive it: Escape, a failed save or an expired token must not cost a text. They are kept
 * in memory until they are sent or the app is closed, never in this computer's storage: free text may name people. Only
 * what the person changed is kept, so that an untouched "now" is now again at the next opening.
 * @param onKept hears of each change
 * @returns the form; `place`, where its words are kept; `forget` for when they have been sent
 */
export const useKeptForm = <F extends FieldValues>(
  caseId: string,
  of: FormMove | 'note',
  empty: F,
  onKept?: (changed: FieldValues) => void,
) => {
  const queries = useQueryClient();
  const [{ place, fresh, begin }] = useState(() => {
    const key = typedPlace(caseId, of);
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
        const changed = changedFrom(fresh, values);
        queries.setQueryData(place, changed);
        onKept?.(changed);
      },
    });
  }, [queries, place, fresh, subscribe, getValues, onKept]);
  const forget = () => {
    // Removing says nothing to the button that tells of it.
    queries.setQueryData(place, {});
    queries.removeQueries({ queryKey: place, exact: true });
  };
  return { form, fresh, place, forget };
};

const changedFrom = (fresh: FieldValues, values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(fresh[name])),
  );
