import { z } from 'zod';
import { bodyOf, type Came, personOf } from '../http/stage-call.ts';
import type { StageParts } from '../http/stage-parts.ts';
import { challengeCodes } from '../identity/challenges.ts';

const demand = z.strictObject({
  do: z.literal('demand-sign-in'),
  person: z.string(),
  code: z.enum([...challengeCodes, 'none']),
});

/** Conditional Access demands something of one person before Graph is read in that person's name. */
export const demandSignIn = (parts: StageParts, came: Came) => {
  const { person, code } = bodyOf(demand, came);
  const { id } = personOf(parts, person);
  parts.issuer.challenges.demand(id, code === 'none' ? undefined : code);
  return { person: id, code };
};
