import type * as routes from '#shared/routes/review-proof.ts';
import type { UseCase } from '../../use-case.ts';
import { findAccess } from './find-access.ts';
import { readGroupAccess } from './group-access.ts';
import { readGroupAccessFile, readPersonAccessFile } from './make-access-file.ts';
import { readProofFile } from './make-proof-file.ts';
import { readPersonAccess } from './person-access.ts';
import { readProof } from './read-proof.ts';

type Own = typeof routes;

/** What proves a review, and who has access to what; complete by type. */
export const proofUseCases: { readonly [N in keyof Own]: UseCase<Own[N]> } = {
  readProof,
  readProofFile,
  findAccess,
  readPersonAccess,
  readPersonAccessFile,
  readGroupAccess,
  readGroupAccessFile,
};
