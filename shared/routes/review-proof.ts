import { z } from 'zod';
import { foundAccess, groupAccess, personAccess, proofFormats, proofView } from '../reviews/proof/proof-views.ts';
import { written } from '../text/written.ts';
import { route } from './route.ts';

const format = z.strictObject({ format: z.enum(proofFormats).default('pdf') });
const reviewId = z.strictObject({ reviewId: z.uuid() });

export const readProof = route({
  name: 'readProof',
  method: 'GET',
  path: '/reviews/{reviewId}/proof',
  who: 'team-or-dpo',
  summary: 'What became of a review, beside the ones before it, and how that can be checked',
  params: reviewId,
  answer: proofView,
});

export const readProofFile = route({
  name: 'readProofFile',
  method: 'GET',
  path: '/reviews/{reviewId}/proof/file',
  who: 'team-or-dpo',
  summary: 'The proof of a review as a file; its making and its SHA-256 are entered in the log',
  params: reviewId,
  query: format,
  answer: 'bytes',
});

export const findAccess = route({
  name: 'findAccess',
  method: 'GET',
  path: '/access',
  who: 'team-or-dpo',
  summary: 'People and groups of the directory by a part of their name, to look up who has access to what',
  query: z.strictObject({ search: written(100) }),
  answer: foundAccess,
});

export const readPersonAccess = route({
  name: 'readPersonAccess',
  method: 'GET',
  path: '/access/people/{personId}',
  who: 'team-or-dpo',
  summary: 'What a person has and had access to, since when, and who confirmed it; each look is logged',
  params: z.strictObject({ personId: z.uuid() }),
  answer: personAccess,
});

export const readPersonAccessFile = route({
  name: 'readPersonAccessFile',
  method: 'GET',
  path: '/access/people/{personId}/file',
  who: 'team-or-dpo',
  summary: 'The same as a file; the look and the SHA-256 of the file are entered in the log',
  params: z.strictObject({ personId: z.uuid() }),
  query: format,
  answer: 'bytes',
});

export const readGroupAccess = route({
  name: 'readGroupAccess',
  method: 'GET',
  path: '/access/groups/{groupId}',
  who: 'team-or-dpo',
  summary: 'Who has and had access through a group, since when, and who confirmed it; each look is logged',
  params: z.strictObject({ groupId: z.uuid() }),
  query: z.strictObject({ from: z.coerce.number().int().min(0).max(1_000_000).default(0) }),
  answer: groupAccess,
});

export const readGroupAccessFile = route({
  name: 'readGroupAccessFile',
  method: 'GET',
  path: '/access/groups/{groupId}/file',
  who: 'team-or-dpo',
  summary: 'Everybody who has and had access through a group, as a file; logged likewise',
  params: z.strictObject({ groupId: z.uuid() }),
  query: format,
  answer: 'bytes',
});
