import { Trouble } from '../microsoft/trouble.ts';
import { TookTooLong, within } from '../microsoft/within.ts';
import type { Parts } from '../parts.ts';
import { lagOfRoles } from '../people/holders.ts';
import { fresh, lastResort, timeoutMs } from './roles-of.ts';

/** Whether a person's account exists and is enabled; `undefined` when nothing of the last day is known. */
export type CanSignIn = (tenantId: string, personId: string) => Promise<boolean | undefined>;

/** How many people one instance caches; a municipality has at most 45,000. */
const most = 50_000;

/**
 * Asks the directory about callers without a token of ours and without a role, and caches the answer in this instance's
 * memory as long as that of roles: many look at a channel's cards, and often.
 */
export const signInAsker = ({ graph, now }: Pick<Parts, 'graph' | 'now'>): CanSignIn => {
  const known = new Map<string, { readonly can: boolean; readonly at: number }>();
  return async (tenantId, personId) => {
    const person = `${tenantId} ${personId}`;
    const at = now().getTime();
    const last = known.get(person);
    const isYounger = (age: number) => last !== undefined && at - last.at < age;
    if (isYounger(last?.can ? fresh : lagOfRoles)) return last?.can;
    try {
      const can = await within(timeoutMs, () => graph.canSignIn(tenantId, personId));
      if (known.size >= most) known.clear();
      known.set(person, { can, at });
      return can;
    } catch (error) {
      if (!(error instanceof Trouble || error instanceof TookTooLong)) throw error;
      return isYounger(lastResort) ? last?.can : undefined;
    }
  };
};
