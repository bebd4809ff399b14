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

/** What a report begins with: whose it is, and what was typed of it elsewhere. */
export type BeginsWith = { readonly of?: FormValues['behalf']['of']; readonly told?: string };

/** The draft begun about this mail or kind, or a new one. It keeps its key and the moment it was begun. */
export const useBegun = (about: string, drafts: Drafts, { of = 'self', told = '' }: BeginsWith = {}): Begun => {
  const clock = useClock();
  const [begun] = useState(() => {
    const kept = drafts.read(about);
    if (kept) return kept.sent ? kept : { ...kept, values: withTold(kept.values, told) };
    const values = withTold({ ...nothingSaid, behalf: { ...nothingSaid.behalf, of } }, told);
    return { key: crypto.randomUUID(), begunAt: clock().toISOString(), values };
  });
  return begun;
};

const withTold = (values: FormValues, told: string): FormValues => {
  const before = values.description.trim();
  if (told.trim() === '' || before.includes(told.trim())) return values;
  return { ...values, description: before === '' ? told : `${before}\n\n${told}` };
};
