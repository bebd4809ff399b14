import { textOf } from '#shared/policies/all-words.ts';
import type { PolicyText } from '#shared/policies/policy.ts';
import { findPersonNumbers } from '#shared/privacy/cpr.ts';
import { Refusal } from '#shared/refusals/refusal.ts';

/** Thousands read a policy: no CPR number is published. @throws Refusal `cpr-in-policy` */
export const refusePersonNumbers = (policy: PolicyText): void => {
  if (findPersonNumbers(textOf(policy)).length > 0) throw new Refusal('cpr-in-policy');
};
