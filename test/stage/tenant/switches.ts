import type { Journal } from '../journal.ts';
import { type SwitchEntry, switchTable } from './switch-table.ts';

export type SwitchName = keyof typeof switchTable;
export type SwitchValue<N extends SwitchName> = (typeof switchTable)[N]['values'][number];

export type Switches = {
  get<N extends SwitchName>(name: N): SwitchValue<N>;
  /** Journaled before it returns. Throws in words for a value the switch does not have. */
  set(name: SwitchName, value: string): void;
};

type Noted = { name: SwitchName; value: string };

/** The tenant's switches: as the table says, then as the journal says. */
export function openSwitches(journal: Pick<Journal, 'read' | 'append'>): Switches {
  const chosen = new Map<SwitchName, string>();
  const put = ({ name, value }: Noted): void => {
    const { values }: SwitchEntry = switchTable[name];
    if (!values.includes(value)) throw new RangeError(`${name} must be one of ${values.join(', ')}.`);
    chosen.set(name, value);
  };
  for (const noted of journal.read('switch') as Noted[]) if (Object.hasOwn(switchTable, noted.name)) put(noted);
  return {
    get: (name) => (chosen.get(name) ?? switchTable[name].values[0]) as SwitchValue<typeof name>,
    set: (name, value) => {
      put({ name, value });
      journal.append('switch', { name, value } satisfies Noted);
    },
  };
}

/** Every switch as the strictest tenant has it, for tests of one part. */
export const strictest = (): Switches => openSwitches({ read: () => [], append: () => undefined });
