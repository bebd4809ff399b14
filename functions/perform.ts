import { z } from 'zod';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { mayCall } from '#shared/rights/may-call.ts';
import { type Routes, routes, type SignedInRouteName } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { refuseCase } from './cases/refuse-case.ts';
import type { Parts } from './parts.ts';
import type { Asked } from './use-case.ts';
import { useCases } from './use-cases.ts';
import { versionKey } from './version-key.ts';

const ofCase = z.object({ caseId: z.uuid() });

/**
 * Authorises the caller, or refuses. A door calls it before it reads the body; `perform` calls it again.
 * @throws Refusal `not-for-you`; `not-found` where the caller may not know of the case in `params`
 */
export const admit = async (parts: Parts, caller: Caller, name: SignedInRouteName, params: unknown): Promise<void> => {
  if (mayCall(routes[name].who, caller)) return;
  const asked = ofCase.safeParse(params);
  if (asked.success) return refuseCase(parts, caller, asked.data.caseId);
  throw new Refusal('not-for-you');
};

/**
 * The only way to a use case, for HTTP and the bot alike: authorisation, and then the use case, once for one key or
 * version. Timers have no caller and call their own work directly.
 * @throws Refusal as `admit`, and as the use case
 */
export const perform = async <N extends SignedInRouteName>(
  parts: Parts,
  caller: Caller,
  name: N,
  asked: Asked<Routes[N]>,
): Promise<AnswerOf<Routes[N]>> => {
  await admit(parts, caller, name, asked.params);
  return useCases[name](parts, caller, { ...asked, once: asked.once ?? versionKey(routes[name], asked) });
};
