import { useMemo, useState } from 'react';
import { useHost } from '../../../host/host.ts';
import { useClock } from '../../../look/clock.ts';
import { type FormValues, nothingSaid } from '../form/form-values.ts';
import { type Draft, type Drafts, draftsOf } from './draft.ts';
import { memoryStorage } from './memory-storage.ts';

const inMemory = memoryStorage();
const openStorage = (): { storage: Storage; lasting: boolean } => {
  try {
    return { storage: localStorage, lasting: true };
  } catch {
    return { storage: inMemory, lasting: false };
  }
};

/** The person's own drafts on this computer. */
export const useDrafts = (): Drafts => {
  const { person } = useHost();
  const clock = useClock();
  return useMemo(() => {
    const { storage, lasting } = openStorage();
    return draftsOf(storage, person, clock, lasting);
  }, [person, clock]);
};

export type Begun = Omit<Draft, 'savedAt'>;

/** The draft begun about this mail or kind, or a new one. It keeps its key and the moment it was begun. */
export const useBegun = (about: string, drafts: Drafts, of: FormValues['behalf']['of'] = 'self'): Begun => {
  const clock = useClock();
  const [begun] = useState(
    () =>
      drafts.read(about) ?? {
        key: crypto.randomUUID(),
        begunAt: clock().toISOString(),
        values: { ...nothingSaid, behalf: { ...nothingSaid.behalf, of } },
      },
  );
  return begun;
};
