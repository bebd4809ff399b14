import { accessIn, type Sheet } from './sheet.ts';
import { unitOf } from './unit-of.ts';

/** What holds all over a sheet, so that it is said above the lines and in none of them. */
export type SaidOnce = {
  /** Where most of the people are; undefined where there is no such unit. */
  readonly unit: string | undefined;
  /** When people last signed in is known of none of them. */
  readonly noSignIns: boolean;
  /** Whether the accesses have no words of their own. */
  readonly unexplained: 'all' | 'some' | 'none';
};

export const saidOnceIn = (sheet: Sheet): SaidOnce => {
  const users = sheet.lines.filter(({ facts }) => facts.kind === 'user');
  const access = accessIn(sheet);
  const unexplained = sheet.lines.filter((line) => access(line).words === null).length;
  return {
    unit: unitOf(sheet.lines),
    noSignIns: users.length > 0 && users.every(({ facts }) => facts.lastSignIn === 'unknown'),
    unexplained: unexplained === 0 ? 'none' : unexplained === sheet.lines.length ? 'all' : 'some',
  };
};
