import type * as routes from '#shared/routes/policies.ts';
import type { UseCase } from '../use-case.ts';
import { readConfirmationsFile, readUnitConfirmationsFile } from './export/make-file.ts';
import { confirmPolicy } from './reading/confirm-policy.ts';
import { listMyPolicies } from './reading/list-my-policies.ts';
import { readMyPolicy } from './reading/read-my-policy.ts';
import { listUnitPolicies } from './unit/list-unit-policies.ts';
import { remindReaders } from './unit/remind-readers.ts';
import { changePolicy } from './writing/change-policy.ts';
import { createPolicy } from './writing/create-policy.ts';
import { listPolicies } from './writing/list-policies.ts';
import { listUnits } from './writing/list-units.ts';
import { publishPolicy } from './writing/publish-policy.ts';
import { readPolicy } from './writing/read-policy.ts';
import { withdrawPolicy } from './writing/withdraw-policy.ts';

type Own = typeof routes;

/** What policies are asked for; complete by type. */
export const policyUseCases: { readonly [N in keyof Own]: UseCase<Own[N]> } = {
  createPolicy,
  changePolicy,
  publishPolicy,
  withdrawPolicy,
  listPolicies,
  readPolicy,
  listUnits,
  readConfirmationsFile,
  readUnitConfirmationsFile,
  listMyPolicies,
  readMyPolicy,
  confirmPolicy,
  listUnitPolicies,
  remindReaders,
};
