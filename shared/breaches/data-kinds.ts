import { z } from 'zod';

/**
 * What kinds of data it held, in the words people use. `protected-address` alarms at once (Datatilsynet 2019-441-1578);
 * `health`, `union-or-belief` and `sex-life` are Art. 9; `crime` is Art. 10; the CPR number has its own rule (DBL section 11).
 */
export const dataKinds = [
  'contact',
  'cpr',
  'economy',
  'health',
  'children',
  'family',
  'protected-address',
  'crime',
  'union-or-belief',
  'sex-life',
  'employment',
  'login',
  'unknown',
] as const;
export const dataKind = z.enum(dataKinds);
export type DataKind = z.infer<typeof dataKind>;
/** Each kind once, however often it was named. */
export const dataKindsHeld = z
  .array(dataKind)
  .max(20)
  .transform((kinds) => [...new Set(kinds)]);

/** How many people it concerns; classes, because a number known exactly is rare in the first minute. */
export const sizeClasses = ['one', 'up-to-10', 'up-to-100', 'up-to-1000', 'more', 'unknown'] as const;
export const sizeClass = z.enum(sizeClasses);
export type SizeClass = z.infer<typeof sizeClass>;

const bySize: readonly SizeClass[] = ['unknown', 'one', 'up-to-10', 'up-to-100', 'up-to-1000', 'more'];

/** Of two statements how many people it concerns: the larger one; a known one before an unknown one. */
export const largerOf = (one: SizeClass, other: SizeClass): SizeClass =>
  bySize.indexOf(other) > bySize.indexOf(one) ? other : one;
