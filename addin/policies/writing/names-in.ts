import { textOf } from '#shared/policies/all-words.ts';
import type { PolicyText } from '#shared/policies/policy.ts';
import { findNames } from '#shared/privacy/find-names.ts';

/** The names of people in all that a policy says, each once. */
export const namesIn = (policy: PolicyText): readonly string[] => [
  ...new Set(findNames(textOf(policy)).map(({ text }) => text)),
];
