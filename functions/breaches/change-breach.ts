import type { Caller } from '#shared/people/caller.ts';
import { type Change, type Changed, changeCase } from '../cases/change.ts';
import type { Parts } from '../parts.ts';
import type { Locked } from '../subject/subject.ts';
import { type BreachRow, type BreachSet, readBreach, writeBreach } from './breach-row.ts';

/** A change of a breach: of its case, and of what only a breach has. */
export type BreachChange = Change & { readonly facts?: BreachSet };
export type LockedBreach = Locked & { readonly row: BreachRow };

/**
 * As changeCase, for a breach: with its own columns to decide by and to write.
 * @throws Refusal those of changeCase; `not-found` for a case that is about something else
 */
export const changeBreach = (
  parts: Parts,
  caller: Caller,
  asked: Parameters<typeof changeCase>[2],
  decide: (locked: LockedBreach) => BreachChange | Promise<BreachChange>,
): Promise<Changed> =>
  changeCase(parts, caller, asked, async (locked) => {
    const breach = await lockedBreach(locked);
    return writing(breach.row, await decide(breach));
  });

export const lockedBreach = async (locked: Locked): Promise<LockedBreach> => ({
  ...locked,
  row: await readBreach(locked.tx, locked.row),
});

/** The change as the frame writes it: what only a breach has goes into its own table. */
export const writing = (row: BreachRow, { facts, own, ...change }: BreachChange): Change => {
  if (!facts) return own ? { ...change, own } : change;
  return {
    ...change,
    own: async (tx) => {
      await own?.(tx);
      await writeBreach(row, facts)(tx);
    },
  };
};
