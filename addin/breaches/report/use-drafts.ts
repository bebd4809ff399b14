import { useMemo, useState } from 'react';
import { useHost } from '../../host/host.ts';
import { useClock } from '../../look/clock.ts';
import { type Draft, type Drafts, draftsOf } from './draft.ts';
import { nothingSaid } from './form-values.ts';

// A host may close the storage to a framed page; then a draft lives as long as the window.
const memory = new Map<string, string>();
const openStorage = (): { storage: Storage; lasting: boolean } => {
  try {
    return { storage: localStorage, lasting: true };
  } catch {
    const storage: Storage = {
      get length() {
        return memory.size;
      },
      clear: () => memory.clear(),
      key: (index) => [...memory.keys()][index] ?? null,
      getItem: (name) => memory.get(name) ?? null,
      removeItem: (name) => {
        memory.delete(name);
      },
      setItem: (name, value) => {
        memory.set(name, value);
      },
    };
    return { storage, lasting: false };
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
export const useBegun = (about: string, drafts: Drafts): Begun => {
  const clock = useClock();
  const [begun] = useState(
    () => drafts.read(about) ?? { key: crypto.randomUUID(), begunAt: clock().toISOString(), values: nothingSaid },
  );
  return begun;
};
