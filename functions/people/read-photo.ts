import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../use-case.ts';

const none = new Uint8Array();

/** The small photo of a person in the caller's own directory; empty where there is none. */
export const readPhoto: UseCase<Routes['readPhoto']> = async ({ photos }, { tenantId }, { params }) =>
  (await photos(tenantId, params.personId)) ?? none;
