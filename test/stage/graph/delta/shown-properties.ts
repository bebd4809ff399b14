import type { Call } from '../call.ts';
import type { Row } from '../query/filter.ts';
import type { Begun } from './begin-round.ts';

/**
 * The properties of a row: all that were asked for and are set, and of those that were changed also what is empty now. With
 * `Prefer: return=minimal` only those that were changed (Learn, "group: delta").
 * @param changed undefined for an object that is shown for the first time
 */
export const propertiesIn = (
  call: Call,
  { select, known }: Begun,
  whole: Row,
  usual: readonly string[],
  changed: ReadonlySet<string> | undefined,
): Row => {
  const isMinimal = known !== undefined && call.header('prefer')?.includes('return=minimal') === true;
  const shown: Row = {};
  for (const name of select ?? usual) {
    if (!(name in whole)) continue; // a relation
    const isChanged = changed?.has(name) ?? false;
    const value = whole[name] ?? null;
    if (isChanged || (value !== null && !(isMinimal && changed))) shown[name] = value;
  }
  return { id: whole.id, ...shown };
};

/** Whether a change of these properties is one of what was asked for. */
export const isAskedFor = ({ select }: Begun, names: readonly string[], usual: readonly string[]): boolean =>
  names.some((name) => (select ?? usual).includes(name));
